package org.servanda.ledger.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.series.PeriodName;

/**
 * What a line of a paper rests on.
 *
 * @param outlet who published it
 * @param date when, or null if not known
 * @param sentence the words that say so
 * @param url where they stand, or null
 */
public record Source(
    String outlet, @Nullable LocalDate date, String sentence, @Nullable String url) {
  /** All but the address: Outlet, 4 May 2023: “The sentence.” */
  public String citation() {
    String when = date == null ? "" : ", " + PeriodName.date(date);
    return outlet + when + (sentence.isEmpty() ? "" : ": “" + sentence.strip() + "”");
  }

  /** The address if it is one of the web. */
  public @Nullable String link() {
    boolean web = url != null && (url.startsWith("https://") || url.startsWith("http://"));
    return web ? url : null;
  }
}
