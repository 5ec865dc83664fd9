/**
 * Codes of states: one table crosses ISO 3166-1, UN M49, Correlates of War, CAMEO and FIPS 10-4,
 * since each format wants its own.
 */
@NullMarked
package org.servanda.export.country;

import org.jspecify.annotations.NullMarked;
