package org.servanda.ledger.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class CalendarTest {
  private final Calendar calendar = new Calendar(Instant.parse("2024-09-30T00:00:00Z"));
  private final Deadline post =
      new Deadline(
          "c12@servanda",
          LocalDate.of(2024, 12, 31),
          "Kenya: consulate in Moyale; opening, Эмомали Рахмон",
          "Pledged on 4 May 2023.\nNo evidence seen, as of 30 September 2024. ".repeat(3),
          "https://ledger.example/c12");
  private final Deadline trade =
      new Deadline("c7@servanda", LocalDate.of(2027, 12, 31), "Trade of $2bn", "", "not a url");

  @Test
  void readsBackAsItWas() throws Exception {
    String text = calendar.write(List.of(trade, post));
    var read = new CalendarBuilder().build(new StringReader(text));
    assertFalse(read.validate().hasErrors());
    List<VEvent> events = read.getComponents("VEVENT");
    assertEquals(2, events.size());
    VEvent first = events.get(0);
    assertEquals(post.summary(), first.getSummary().getValue());
    assertEquals(post.description().strip(), first.getDescription().getValue());
    assertEquals("c12@servanda", first.getUid().orElseThrow().getValue());
    assertTrue(text.contains("DTSTART;VALUE=DATE:20241231\r\n"), text);
    assertTrue(text.contains("DTSTAMP:20240930T000000Z\r\n"), text);
  }

  @Test
  void orderDoesNotMatter() {
    assertEquals(calendar.write(List.of(trade, post)), calendar.write(List.of(post, trade)));
  }

  @Test
  void linesAreFolded() {
    for (String line : calendar.write(List.of(post)).split("\r\n", -1)) {
      assertTrue(line.length() <= 75, line);
    }
  }

  @Test
  void noDeadlinesAreACalendarToo() {
    assertTrue(calendar.write(List.of()).endsWith("END:VCALENDAR\r\n"));
  }
}
