/** Lists of texts and of addresses: feeds, site maps, lists of feeds, GDELT files, plain lists. */
@NullMarked
package org.servanda.intake.feed;

import org.jspecify.annotations.NullMarked;
