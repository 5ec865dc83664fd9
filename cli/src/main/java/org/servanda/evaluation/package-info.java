/**
 * How right records are, beside a user's own gold file in the contract's form: see
 * docs/evaluation.md.
 */
@NullMarked
package org.servanda.evaluation;

import org.jspecify.annotations.NullMarked;
