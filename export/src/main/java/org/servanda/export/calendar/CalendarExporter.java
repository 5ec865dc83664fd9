package org.servanda.export.calendar;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.servanda.export.document.Exporter;
import org.servanda.export.document.Passages;
import org.servanda.export.document.Source;
import org.servanda.ledger.calendar.Calendar;
import org.servanda.ledger.calendar.Deadline;
import org.servanda.record.Commitment;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Engagement;
import org.servanda.record.Evidence;
import org.servanda.record.Period;

/**
 * Days by which something is promised, and days of visits, meetings and other occasions, as a
 * calendar of RFC 5545, by the ledger's own writer. Only these days are held.
 */
public final class CalendarExporter implements Exporter {
  private final Writer out;
  private final Instant stamp;
  private final Map<String, Deadline> days = new TreeMap<>();

  /**
   * A calendar.
   *
   * @param stamp the moment that it says it was written at
   */
  public CalendarExporter(Writer out, Instant stamp) {
    this.out = out;
    this.stamp = stamp;
  }

  @Override
  public void take(DocumentRecord d) {
    Source source = Source.of(d);
    Passages passages = new Passages(d);
    for (Commitment c : d.commitments()) {
      Period due = c.due();
      if (due != null) {
        String who = String.join(", ", c.by()) + ": ";
        put(source, c.id(), due.to(), "Due: " + who + c.text(), text(passages, c.evidence()));
      }
    }
    for (Engagement e : d.engagements()) {
      Period date = e.date();
      if (date != null) {
        String name = e.name() == null ? word(e.kind()) : e.name();
        String span = date.from().equals(date.to()) ? "" : date + ". ";
        String summary = name + " of " + String.join(", ", e.who()) + " (" + word(e.status()) + ")";
        put(source, e.id(), date.from(), summary, span + text(passages, e.evidence()));
      }
    }
  }

  private void put(Source source, String record, LocalDate day, String summary, String more) {
    String uid = record + "." + source.key();
    put(uid, day, summary, more, source.url());
  }

  /**
   * A day of the calendar; one of the same name takes its place.
   *
   * @param id names it for good
   */
  public void put(String id, LocalDate day, String summary, String more, @Nullable String url) {
    days.put(id, new Deadline(id + "@servanda", day, summary, more, url));
  }

  private static String text(Passages passages, Evidence e) {
    return passages.text(e);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  @Override
  public void close() throws IOException {
    out.write(new Calendar(stamp).write(List.copyOf(days.values())));
    out.flush();
  }
}
