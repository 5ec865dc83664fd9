package org.servanda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Evidence;
import org.servanda.record.Relay;
import org.servanda.record.Stance;
import org.servanda.record.Statement;
import org.servanda.text.Document;

/** What statements carry beside their words: stance, subject, relay; and texts without an end. */
class StatementsTest {
  private static final Reader READER = Reader.create();

  private static DocumentRecord read(String text) {
    return READER.read(Document.of("d", text));
  }

  private static Statement only(String text) {
    List<Statement> all = read(text).statements();
    assertEquals(1, all.size(), text + " gives " + all);
    return all.get(0);
  }

  private static void stance(String text, Stance stance, String toward, String... words) {
    Statement s = only(text);
    assertEquals(stance, s.tone().stance(), text);
    assertEquals(toward, s.tone().toward(), text);
    assertEquals(
        List.of(words), s.tone().words().stream().map(e -> passage(text, e)).toList(), text);
  }

  private static String passage(String text, Evidence e) {
    return text.substring(e.begin(), e.end());
  }

  @Test
  void aStanceIsShownByTheCueOrByWordsOfWhatIsSaid() {
    stance(
        "Chilean President Rosa Vidal thanked Japan for the field hospital.",
        Stance.THANKS,
        "JPN",
        "thanked");
    stance(
        "Foreign Minister Adel Karim of Jordan said Egypt was a reliable partner.",
        Stance.PRAISE,
        "EGY",
        "reliable partner");
    stance(
        "Latvian Prime Minister Edgars Ozols said that Belarus had violated the border treaty.",
        Stance.CRITICISM,
        "BLR",
        "violated");
    stance(
        "Pakistani Defence Minister Omar Aziz said that India would face serious consequences.",
        Stance.THREAT,
        "IND",
        "serious consequences");
    stance(
        "Kenyan Foreign Minister Grace Otieno said she was concerned about Sudan.",
        Stance.CONCERN,
        "SDN",
        "concerned");
    assertEquals(
        Stance.NEUTRAL,
        only("The Danish ambassador said the ferry would sail on Monday.").tone().stance());
  }

  @Test
  void anAgreementAndTheSpheresSaidAreWhatAStatementIsAbout() {
    Statement s =
        only(
            "Nepalese Foreign Minister Anil Thapa said that Nepal and India had signed an agreement"
                + " on electricity.");
    assertTrue(s.about().spheres().contains("energy"), s.about().toString());
    assertTrue(s.about().actors().containsAll(List.of("NPL", "IND")), s.about().toString());
    assertEquals(1, s.about().agreements().size(), s.about().toString());
  }

  @Test
  void theChainOfRelayGoesFromTheAgencyToTheSpeaker() {
    String text =
        "LIMA, March 4 (Andina) - \"We will reopen the consulate,\" Foreign Minister Elmer Vidal told"
            + " Reuters.";
    Statement s = only(text);
    assertEquals(
        List.of("Andina > Reuters", "Reuters > Elmer Vidal"),
        s.relay().stream().map(r -> r.by() + " > " + r.cites()).toList());
    Relay last = s.relay().get(1);
    assertEquals("told Reuters", passage(text, last.evidence()));
  }

  @Test
  void theOneSpokenToIsKnownByCountry() {
    Statement s = only("Polish Prime Minister Jan Kos called on Germany to send tanks.");
    assertEquals("DEU", Objects.requireNonNull(s.hearer()).country());
  }

  /** Twice the text gives at most twice the statements, and is read within minutes. */
  private static void growsWithTheText(IntFunction<String> text) {
    int once = read(text.apply(600)).statements().size();
    List<Statement> twice = read(text.apply(1200)).statements();
    assertTrue(twice.size() <= 2 * once + 2, once + " then " + twice.size());
    long passages = twice.stream().mapToLong(s -> s.content().size()).sum();
    assertTrue(passages <= 4L * 1200, passages + " passages");
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void oneEndlessQuotationIsReadWhole() {
    growsWithTheText(
        n -> {
          StringBuilder b = new StringBuilder("The minister said: \u201c");
          for (int i = 0; i < n; i++) {
            b.append("We shall build road number ").append(i).append(" before the winter comes. ");
          }
          return b.append('\u201d').toString();
        });
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void thousandsOfAlternatingSpeakersAreReadWhole() {
    growsWithTheText(
        n -> {
          StringBuilder b = new StringBuilder();
          for (int i = 0; i < n; i++) {
            String name = i % 2 == 0 ? "Anna Berg" : "Karim Said";
            b.append("\u201cThe port is open on day ").append(i).append(",\u201d said ");
            b.append(name).append(".\n\n");
          }
          return b.toString();
        });
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void marksWithoutTheirOtherHalfAreReadWhole() {
    String marks = "\"\u201c\u201d\u00ab\u00bb\u201e\u2018\u2019\u2039";
    growsWithTheText(
        n -> {
          StringBuilder b = new StringBuilder();
          for (int i = 0; i < n; i++) {
            b.append(marks.charAt(i % marks.length())).append("the envoy ");
            b.append(marks.charAt((i * 7) % marks.length())).append(" said the road was ");
            b.append(marks.charAt((i * 5) % marks.length())).append(" closed. ");
          }
          return b.toString();
        });
  }
}
