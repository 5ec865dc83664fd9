/** Relations as a graph whose edges are weighted dyads. */
@NullMarked
package org.servanda.export.graph;

import org.jspecify.annotations.NullMarked;
