/**
 * The commands: {@code read}, {@code explain}, {@code resolve}, {@code selftest}, {@code evaluate}.
 */
@NullMarked
package org.servanda.cli;

import org.jspecify.annotations.NullMarked;
