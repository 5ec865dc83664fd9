/** "H1 2023", "the May visit", "by 2027", "over five years", "on Friday" as periods of days. */
@NullMarked
package org.servanda.time;

import org.jspecify.annotations.NullMarked;
