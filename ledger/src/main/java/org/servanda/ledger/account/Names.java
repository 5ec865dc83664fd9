package org.servanda.ledger.account;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** English names of states by their codes. */
public final class Names {
  private final Map<String, String> names = new HashMap<>();

  public Names() {
    for (String two : Locale.getISOCountries()) {
      Locale state = new Locale.Builder().setRegion(two).build();
      names.put(state.getISO3Country(), state.getDisplayCountry(Locale.ENGLISH));
    }
    names.put("XKX", "Kosovo");
  }

  /** The code of a state by its name, in any case. */
  public Optional<String> code(String name) {
    return names.entrySet().stream()
        .filter(e -> e.getValue().equalsIgnoreCase(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The name of a state; another code stands for itself. */
  public String of(String code) {
    return names.getOrDefault(code, code);
  }

  /** Several names as in a sentence. */
  public String of(List<String> codes) {
    List<String> all = codes.stream().map(this::of).toList();
    int last = all.size() - 1;
    return last < 1
        ? String.join("", all)
        : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
  }
}
