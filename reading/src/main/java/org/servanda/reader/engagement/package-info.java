/**
 * Engagements: visits, meetings, calls, summits, forums, exhibitions, cultural events and
 * anniversaries on which states or their people come together. A visit and the talks held during it
 * are two engagements. A domestic meeting, a refused proposal and a meeting "not ruled out" are
 * none.
 */
@NullMarked
package org.servanda.reader.engagement;

import org.jspecify.annotations.NullMarked;
