package org.servanda.ledger.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.servanda.record.Actor;

/** The codes by which the actors of one document stand for states and organisations. */
final class Countries {
  /** A text on more states than this is about none of them in particular. */
  private static final int MOST = 4;

  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, Integer> mentions = new HashMap<>();

  Countries(List<Actor> actors) {
    for (Actor a : actors) {
      String country = a.country();
      if (country != null) {
        byName.putIfAbsent(a.name(), country);
        mentions.merge(country, a.mentions().size(), Integer::sum);
      }
    }
  }

  /** Codes of what is named: a code stands for itself, a person for the country served. */
  List<String> codes(List<String> names) {
    Set<String> codes = new LinkedHashSet<>();
    for (String name : names) {
      if (code(name)) {
        codes.add(name);
      } else if (byName.containsKey(name)) {
        codes.add(byName.get(name));
      }
    }
    return List.copyOf(codes);
  }

  /** Names that are no codes. */
  List<String> people(List<String> names) {
    return names.stream().filter(n -> !code(n)).toList();
  }

  /** The states that a document is about, the most mentioned first. */
  List<String> main() {
    List<String> states = new ArrayList<>(mentions.keySet());
    states.sort(
        (a, b) -> {
          int more = Integer.compare(mentions.getOrDefault(b, 0), mentions.getOrDefault(a, 0));
          return more != 0 ? more : a.compareTo(b);
        });
    return states.size() > MOST ? states.subList(0, 2) : List.copyOf(states);
  }

  /** ISO 3166-1 alpha-3 and acronyms are upper case and without spaces. */
  private static boolean code(String name) {
    return name.length() <= 8
        && name.equals(name.toUpperCase(Locale.ROOT))
        && name.indexOf(' ') < 0
        && !name.isEmpty()
        && Character.isLetter(name.charAt(0));
  }
}
