/**
 * Tables: columns with their names, types and where they come from, written as CSV or as lines
 * parted by tabs. The manual's tables are made of the same columns.
 */
@NullMarked
package org.servanda.export.table;

import org.jspecify.annotations.NullMarked;
