package org.servanda.ledger.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Deadlines as a calendar file of RFC 5545: an event of one whole day for each. */
public final class Calendar {
  private static final String PRODUCT = "-//Servanda//Ledger//EN";

  private final Instant stamp;

  /**
   * A writer of calendars.
   *
   * @param stamp the moment that the events say they were written at
   */
  public Calendar(Instant stamp) {
    this.stamp = stamp;
  }

  /** The file's text; the order of the deadlines does not matter. */
  public String write(List<Deadline> deadlines) {
    var calendar = new net.fortuna.ical4j.model.Calendar();
    calendar.add(new ProdId(PRODUCT));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    deadlines.stream()
        .sorted(Comparator.comparing(Deadline::date).thenComparing(Deadline::uid))
        .forEach(d -> calendar.add(event(d)));
    StringWriter out = new StringWriter();
    try {
      // a calendar without events breaks the standard, yet is the right answer to no deadlines
      new CalendarOutputter(!deadlines.isEmpty()).output(calendar, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private VEvent event(Deadline d) {
    PropertyList properties = new PropertyList();
    properties = with(properties, new Uid(line(d.uid())));
    properties = with(properties, new DtStamp(stamp));
    properties = with(properties, new DtStart<>(d.date()));
    properties = with(properties, new Summary(line(d.summary())));
    properties = with(properties, ImmutableTransp.TRANSPARENT);
    if (!d.description().isEmpty()) {
      properties = with(properties, new Description(clean(d.description())));
    }
    String url = d.url();
    if (url != null && address(url)) {
      properties = with(properties, new Url(URI.create(url)));
    }
    return new VEvent(properties);
  }

  private static PropertyList with(PropertyList list, Property property) {
    return list.add(property);
  }

  private static boolean address(String url) {
    try {
      return URI.create(url).isAbsolute();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String line(String text) {
    return clean(text).replaceAll("\\s+", " ").strip();
  }

  /** Without signs of control, which a calendar must not have. */
  private static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c == '\n' || !Character.isISOControl(c))
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
