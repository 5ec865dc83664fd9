package org.servanda.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One term of office.
 *
 * @param names the name shown, then others, parted by bars; a single word among the others is what
 *     the person is known by alone
 * @param country empty for none
 * @param from first year, month or day, as text that sorts by time; empty if unknown
 * @param to last year, month or day; empty if it still lasts
 * @param head whether it is the highest office of a state
 */
record Term(
    String names,
    String country,
    String office,
    String sector,
    String from,
    String to,
    boolean head) {
  /** Those who stay what they are when they give up office. */
  private static final Set<String> LASTING = Set.of("REL", "REB", "CRM", "JRN", "BUS", "NGO");

  private static final List<String> LEADING =
      List.of(
          "president",
          "minister",
          "chancellor",
          "king",
          "queen",
          "secretary",
          "general",
          "governor",
          "ambassador",
          "commissioner",
          "senator",
          "speaker",
          "mayor");

  /** "Dean Acheson 1949-1953", "Li Peng 1988-", "Hun Manet 2023-08-22~". */
  static Term of(String person, String country, String office, String sector) {
    int space = person.lastIndexOf(' ');
    String years = person.substring(space + 1);
    int cut = years.indexOf('~') >= 0 ? years.indexOf('~') : years.indexOf('-');
    boolean dated = cut >= 0 && Character.isDigit(years.charAt(0));
    return new Term(
        dated ? person.substring(0, space) : person,
        country,
        office,
        sector,
        dated ? years.substring(0, cut) : "",
        dated ? years.substring(cut + 1) : "",
        false);
  }

  String name() {
    int other = names.indexOf('|');
    return other < 0 ? names : names.substring(0, other);
  }

  boolean covers(LocalDate day) {
    String d = day.toString();
    return (from.isEmpty() || from.compareTo(d) <= 0) && !endedBefore(d);
  }

  boolean endedBefore(String d) {
    return !to.isEmpty() && !d.startsWith(to) && to.compareTo(d) < 0;
  }

  boolean endsInRest() {
    return !LASTING.contains(sector);
  }

  /** Whether the bearer is known by this single word. */
  boolean alone(String word) {
    int at = names.indexOf('|');
    String key = at < 0 ? "" : PersonName.key(word);
    while (at >= 0) {
      int next = names.indexOf('|', at + 1);
      String other = names.substring(at + 1, next < 0 ? names.length() : next);
      if (other.indexOf(' ') < 0 && PersonName.key(other).equals(key)) {
        return true;
      }
      at = next;
    }
    return false;
  }

  /** Whether a title before the name can mean this office: its last leading word stands in it. */
  boolean fits(String title) {
    String said = Tables.fold(title).replace("premier", "prime minister");
    String held = Tables.fold(office);
    for (String word : LEADING) {
      if (said.contains(word)) {
        boolean second = said.contains("vice") || said.contains("deputy");
        return held.contains(word) && second == (held.contains("vice") || held.contains("deputy"));
      }
    }
    return said.contains("leader");
  }
}
