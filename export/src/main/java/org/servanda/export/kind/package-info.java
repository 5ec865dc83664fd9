/**
 * One table for each kind of record: documents, actors, statements, events, figures, commitments,
 * agreements, engagements, spheres.
 */
@NullMarked
package org.servanda.export.kind;

import org.jspecify.annotations.NullMarked;
