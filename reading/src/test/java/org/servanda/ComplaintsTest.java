package org.servanda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.servanda.record.Event;
import org.servanda.record.PloverClass;
import org.servanda.text.Document;

/** What users of event data complain of most, each tried on a text of our own. */
class ComplaintsTest {
  private static final Reader READER = Reader.create();
  private static final LocalDate DAY = LocalDate.of(2024, 5, 2);

  private static List<Event> events(String text) {
    return READER.read(Document.of("x", text).withPublished(DAY)).events();
  }

  private static Event only(String text) {
    List<Event> events = events(text);
    assertEquals(1, events.size(), events.toString());
    return events.get(0);
  }

  private static String source(Event e) {
    return e.sources().isEmpty() ? "" : String.valueOf(e.sources().get(0).country());
  }

  private static String country(Event e) {
    assertNotNull(e.place(), e.toString());
    return String.valueOf(e.place().country());
  }

  @Test
  void backgroundIsNoEventOfToday() {
    List<Event> events =
        events(
            "Chad and Libya signed a trade agreement on Thursday.\n\n"
                + "The two countries fought a war over a strip of desert in 1987."
                + " In 1994 Libya withdrew its soldiers from the strip.");
    assertTrue(
        events.stream().anyMatch(e -> e.type() == PloverClass.SUPPORT && isIn(e, 2024)),
        events.toString());
    assertTrue(
        events.stream().filter(e -> e.type() != PloverClass.SUPPORT).noneMatch(e -> isIn(e, 2024)),
        events.toString());
    assertTrue(
        events.stream().anyMatch(e -> e.type() == PloverClass.RETREAT && isIn(e, 1994)),
        events.toString());
  }

  private static boolean isIn(Event e, int year) {
    return e.date() != null && e.date().from().getYear() == year;
  }

  @Test
  void historyOfNeitherSideIsToldAsDoneNow() {
    assertTrue(
        events("The fortress was built by Portuguese traders four centuries ago.").isEmpty());
    Event war = only("Japan had attacked the Russian fleet at Port Arthur in 1904.");
    assertTrue(isIn(war, 1904), war.toString());
  }

  @Test
  void whatMayOrMightHappenDidNot() {
    for (String text :
        List.of(
            "Analysts say that Eritrea could attack Djibouti.",
            "If Zambia closed the border, Malawi would impose sanctions.",
            "Peru may expel the Bolivian ambassador.",
            "An attack by Uganda on Rwanda would be a catastrophe.")) {
      assertTrue(
          events(text).stream()
              .noneMatch(
                  e -> e.status() == Event.Status.OCCURRED || e.status() == Event.Status.ONGOING),
          text + events(text));
    }
  }

  @Test
  void partsOfAStoryAreNotStitchedTogether() {
    List<Event> events =
        events(
            "A video that teenagers in Christchurch had made was seen by millions.\n\n"
                + "Soldiers of Mali attacked a village near Mopti on Tuesday.\n\n"
                + "The festival of Bristol opens in June. Its director comes from Norway.");
    assertEquals(1, events.size(), events.toString());
    Event attack = events.get(0);
    assertEquals(PloverClass.ASSAULT, attack.type());
    assertEquals("MLI", source(attack));
    assertEquals("MLI", country(attack));
  }

  @Test
  void theActorOfOneSentenceIsNotThatOfTheNext() {
    List<Event> events =
        events("The Danish minister spoke about fish. Police in Nairobi arrested ten protesters.");
    assertEquals(1, events.size(), events.toString());
    assertEquals("KEN", source(events.get(0)));
  }

  @Test
  void placesOfOneNameAreToldApart() {
    assertEquals("LBN", country(only("Gunmen killed three soldiers in Tripoli, Lebanon.")));
    assertEquals("LBY", country(only("Gunmen killed three soldiers in Tripoli.")));
    assertEquals("USA", source(only("Police in Birmingham, Alabama, arrested two protesters.")));
    assertEquals("GBR", source(only("Police in Birmingham arrested two protesters.")));
    assertEquals("CAN", source(only("Police in London, Ontario, arrested a Chinese diplomat.")));
    assertEquals("USA", source(only("The Georgia legislature rejected a demand by Mexico.")));
    assertEquals("GEO", source(only("Georgia rejected a demand by Mexico.")));
    assertEquals("NER", source(only("Niger accused Nigeria of aggression.")));
    assertEquals("GNB", source(only("Guinea-Bissau expelled Guinea's ambassador.")));
  }

  @Test
  void theNextWordAfterTheCommaMayBeAnotherActor() {
    assertEquals("DEU", source(only("In Paris, Germany rejected a demand by Chile.")));
  }

  @Test
  void theUnitedStatesLackADot() {
    Event e = only("The U.S imposed sanctions on Cuba on Monday.");
    assertEquals("USA", source(e));
    assertEquals(PloverClass.SANCTION, e.type());
    Event target = only("Iran accused the U.S of spying.");
    assertEquals("USA", String.valueOf(target.targets().get(0).country()));
    assertEquals("USA", source(only("U.S troops killed two militants in Somalia.")));
  }

  @Test
  void anAnniversaryIsNoEventOfItsYear() {
    List<Event> events =
        events("Poland marked the 80th anniversary of the 1939 invasion by Germany on Wednesday.");
    assertFalse(events.stream().anyMatch(e -> isIn(e, 2024)), events.toString());
    assertFalse(events.stream().anyMatch(e -> isIn(e, 1944)), events.toString());
    List<Event> coup =
        events("Chileans remembered the coup of 1973 on its 50th anniversary in Santiago.");
    assertTrue(coup.stream().noneMatch(e -> isIn(e, 2024)), coup.toString());
  }
}
