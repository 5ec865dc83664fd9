/**
 * What every export needs of a document: its key, its passages as position and quote, and the door
 * by which documents come in.
 */
@NullMarked
package org.servanda.export.document;

import org.jspecify.annotations.NullMarked;
