package org.servanda.intake.html;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.servanda.intake.text.Days;

/** The day that a page prints: in an element that is called so, the nearest to its heading. */
final class PrintedDay {
  private static final String DATED =
      "time, [class*=date], [class*=Date], [class*=time], [class*=posted], [class*=publish],"
          + " [class*=meta], [class*=byline], [class*=submitted], [class*=info], [id*=date], [id*=Date]";

  private static final String BESIDE =
      "aside, nav, footer, [class*=related], [class*=sidebar], [class*=comment], [class*=latest]";

  private static final int LONGEST = 160;
  private static final int TOP = 1500;

  private PrintedDay() {}

  static @Nullable LocalDate find(Document page) {
    boolean dayFirst =
        !page.select("html").attr("lang").toLowerCase(Locale.ROOT).startsWith("en-us");
    Element heading = page.selectFirst("h1");
    LocalDate named = named(page, heading, dayFirst);
    if (named != null) {
      return named;
    }
    String text = page.body().text();
    int at = heading == null ? 0 : Math.max(0, text.indexOf(heading.text()));
    LocalDate day = Days.find(text.substring(at, Math.min(text.length(), at + TOP)), dayFirst);
    return day == null ? Days.find(text.substring(0, Math.min(text.length(), TOP)), dayFirst) : day;
  }

  private static @Nullable LocalDate named(
      Document page, @Nullable Element heading, boolean dayFirst) {
    Set<Element> dated = Collections.newSetFromMap(new IdentityHashMap<>());
    dated.addAll(page.select(DATED));
    List<Element> all = page.getAllElements();
    int at = 0;
    for (int i = 0; heading != null && i < all.size(); i++) {
      at = all.get(i) == heading ? i : at;
    }
    LocalDate nearest = null;
    int distance = Integer.MAX_VALUE;
    for (int i = 0; i < all.size(); i++) {
      Element e = all.get(i);
      if (Math.abs(i - at) < distance && dated.contains(e)) {
        String text = e.text();
        LocalDate day =
            text.length() < LONGEST && e.closest(BESIDE) == null ? Days.find(text, dayFirst) : null;
        if (day != null) {
          nearest = day;
          distance = Math.abs(i - at);
        }
      }
    }
    return nearest;
  }
}
