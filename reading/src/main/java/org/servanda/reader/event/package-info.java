/**
 * Events: acts of one actor toward another, by PLOVER class and CAMEO code (see the PLOVER manual).
 */
@NullMarked
package org.servanda.reader.event;

import org.jspecify.annotations.NullMarked;
