package org.servanda.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.record.Place;

/**
 * Places of one name: what follows the comma tells which ("Tripoli, Lebanon"; "Paris, Texas"), or
 * another word of the sentence (the governor of Georgia).
 */
final class Homonyms {
  private record Other(String country, Set<String> words) {}

  private static final Set<Gazetteer.Sort> WHOLE =
      Set.of(Gazetteer.Sort.REGION, Gazetteer.Sort.STATE);

  private final Gazetteer gazetteer;
  private final Map<String, Other> others = new HashMap<>();

  Homonyms(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (String[] c : Tables.rows("en/homonyms.tsv")) {
      others.put(Tables.fold(c[0]), new Other(c[1], Set.of(Tables.names(c, 2))));
    }
  }

  /** The mentions of names, each place in its own country. */
  List<Mention> settle(List<Mention> found, @Nullable LocalDate day) {
    List<Mention> settled = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      Mention m = found.get(i);
      String country = country(m, i + 1 < found.size() ? found.get(i + 1) : null, day);
      settled.add(country == null ? m : moved(m, country));
    }
    return settled;
  }

  /** The country that the words around a place give it, or null where its own stands. */
  private @Nullable String country(Mention m, @Nullable Mention next, @Nullable LocalDate day) {
    Other other = others.get(Tables.fold(m.text()));
    if (other != null && isTold(m, other)) {
      return other.country();
    }
    Entity place = m.entity();
    Entity whole = next == null || !isBehindComma(m, next) ? null : next.entity();
    if (next == null || whole == null || place == null || place.country() == null) {
      return null;
    }
    boolean elsewhere = !place.country().equals(whole.country());
    return elsewhere && isCity(m, day) && isWhole(next, day) ? whole.country() : null;
  }

  private static boolean isTold(Mention m, Other other) {
    for (Token t : m.sentence().tokens()) {
      boolean outside = t.index() < m.first() || t.index() > m.last();
      if (outside && other.words().contains(t.lowerForm())) {
        return true;
      }
    }
    return false;
  }

  /** "Tripoli, Lebanon, on Monday", not "in Tripoli, Lebanon said". */
  private static boolean isBehindComma(Mention m, Mention next) {
    Sentence s = m.sentence();
    boolean comma = next.first() == m.last() + 2 && s.token(m.last() + 1).form().equals(",");
    Token head = next.head();
    boolean free =
        head.is("nsubj") || s.child(head, "case").isPresent() || s.child(head, "cc").isPresent();
    return comma && !free;
  }

  private boolean isCity(Mention m, @Nullable LocalDate day) {
    return sort(m, day)
        .filter(x -> x == Gazetteer.Sort.CITY || x == Gazetteer.Sort.SEAT)
        .isPresent();
  }

  private boolean isWhole(Mention m, @Nullable LocalDate day) {
    return sort(m, day).filter(WHOLE::contains).isPresent();
  }

  private Optional<Gazetteer.Sort> sort(Mention m, @Nullable LocalDate day) {
    return gazetteer.name(Tables.fold(m.text()), day).map(Gazetteer.Name::sort);
  }

  private Mention moved(Mention m, String country) {
    Place p = new Place(m.text(), country, null, null);
    Mention.Kind kind = m.kind() == Mention.Kind.ADJECTIVE ? m.kind() : Mention.Kind.PLACE;
    Entity state = gazetteer.state(country).orElse(null);
    return new Mention(
        m.sentence(), m.first(), m.last(), m.head(), kind, state == null ? m.entity() : state, p);
  }
}
