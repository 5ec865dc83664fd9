package org.servanda.reader.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.servanda.table.Tables;
import org.servanda.text.Document;
import org.servanda.world.World;

/** Headlines as the plain sentences that are read. */
class HeadlineseTest {
  private static final EventReader READER = EventReader.load(Tables.builtIn(), World.load());

  private static String plain(String title) {
    return READER.headline(Document.of("x", "Nothing."), title).text();
  }

  @Test
  void namesKeepTheirCapitals() {
    assertEquals(
        "North Korea condemned Cook Islands over new law.",
        plain("North Korea Condemns Cook Islands Over New Law"));
  }

  @Test
  void thePresentOfHeadlinesIsThePast() {
    assertEquals("Peru rejected demand by Chile.", plain("Peru Rejects Demand by Chile"));
    assertEquals("Chad and Niger sent troops.", plain("Chad and Niger Send Troops"));
    assertEquals("Hundreds rallied in Lima.", plain("Hundreds Rally in Lima"));
  }

  @Test
  void passivesGetTheirAuxiliary() {
    assertEquals("Kenyan mayor was kidnapped, killed.", plain("Kenyan Mayor Kidnapped, Killed"));
    assertEquals(
        "Togo freed monks jailed for sermon.", plain("Togo Frees Monks Jailed for Sermon"));
  }

  @Test
  void aPlaceBeforeTheColonIsWhereItHappens() {
    assertEquals("In Cuba, curfew was lifted.", plain("Cuba: Curfew Lifted"));
  }
}
