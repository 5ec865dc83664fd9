/**
 * Pages: the text of the article without what stands around it, and its title, day, outlet, author
 * and address. Nothing is known of single sites; words that mark menus, shares, captions and the
 * like are a table.
 */
@NullMarked
package org.servanda.intake.html;

import org.jspecify.annotations.NullMarked;
