/**
 * Fetches pages: only from allowed destinations, within limits, as robots.txt allows, not too fast.
 */
@NullMarked
package org.servanda.intake.web;

import org.jspecify.annotations.NullMarked;
