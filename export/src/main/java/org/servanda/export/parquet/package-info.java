/** Tables as Parquet files. */
@NullMarked
package org.servanda.export.parquet;

import org.jspecify.annotations.NullMarked;
