/**
 * The commands: {@code read}, {@code explain}, {@code resolve}, {@code selftest}, {@code version}.
 */
@NullMarked
package org.servanda.cli;

import org.jspecify.annotations.NullMarked;
