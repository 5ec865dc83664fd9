/**
 * HTML as values. Text, attributes and addresses are each made safe for where they stand; there is
 * no way to write a script or a style.
 */
@NullMarked
package org.servanda.server.html;

import org.jspecify.annotations.NullMarked;
