package org.servanda.server.part;

import static org.servanda.server.html.Tag.tag;

import java.util.function.IntFunction;
import org.servanda.server.html.Html;
import org.servanda.server.html.Tag;

/** Links to the pages of a long list. */
public final class Pages {
  private Pages() {}

  /**
   * Earlier and later.
   *
   * @param page from 1
   * @param more whether there is a page after it
   * @param to address of a page
   */
  public static Html of(int page, boolean more, IntFunction<String> to) {
    if (page == 1 && !more) {
      return Html.NONE;
    }
    Tag nav = tag("nav", "end").a("aria-label", "Pages");
    if (page > 1) {
      nav.with(Tag.link(to.apply(page - 1), "Page before").a("rel", "prev"));
    }
    nav.with(tag("span", "quiet").with("Page " + page));
    if (more) {
      nav.with(Tag.link(to.apply(page + 1), "Next page").a("rel", "next"));
    }
    return nav;
  }
}
