package org.servanda.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.record.Actor;
import org.servanda.record.Place;

/** The tables beside this package, indexed by folded name. */
final class Gazetteer {
  /** How a name in the tables refers. */
  enum Sort {
    STATE,
    ADJECTIVE,
    PEOPLE,
    SEAT,
    ORGANISATION,
    CITY,
    FEATURE
  }

  /** A name with whom or what it stands for. */
  record Name(String written, Sort sort, Entity entity, @Nullable Place place) {}

  private final Map<String, Name> names = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Map<String, Entity> states = new HashMap<>();
  private final Map<String, String> sectors = new HashMap<>();
  private final Offices offices = new Offices();

  private Gazetteer() {}

  static Gazetteer load() {
    Gazetteer g = new Gazetteer();
    g.cities();
    for (String[] c : rows("en/features.tsv")) {
      for (String name : c[0].split("\\|")) {
        Entity nobody = new Entity("place:" + name, Actor.Kind.GROUP, name, null, null, null);
        g.put(new String[] {name}, Sort.FEATURE, nobody, new Place(name, null, null, null));
      }
    }
    g.states();
    g.organisations();
    for (String[] c : rows("en/roles.tsv")) {
      for (String word : c[1].split("\\|")) {
        g.sectors.putIfAbsent(word, c[0]);
      }
    }
    for (String[] c : rows("en/officeholders.tsv")) {
      g.offices.add(c[0], c[1], c[2], c.length > 3 ? c[3] : "", c.length > 4 ? c[4] : "");
    }
    return g;
  }

  Optional<Name> name(String folded) {
    return Optional.ofNullable(names.get(folded));
  }

  /** Whether some name of the tables begins with this word. */
  boolean begins(String foldedWord) {
    return beginnings.contains(foldedWord);
  }

  Optional<Entity> state(String code) {
    return Optional.ofNullable(states.get(code));
  }

  /** The sector that a noun's lemma implies: "soldier" MIL. */
  Optional<String> sector(String lemma) {
    return Optional.ofNullable(sectors.get(lemma.toLowerCase(Locale.ROOT)));
  }

  Offices offices() {
    return offices;
  }

  /** Lower case, without diacritics, with plain apostrophes. */
  static String fold(String s) {
    boolean plain = true;
    for (int i = 0; i < s.length() && plain; i++) {
      char c = s.charAt(i);
      plain = c < 128 && !(c >= 'A' && c <= 'Z');
    }
    if (plain) {
      return s;
    }
    String d = Normalizer.normalize(s.replace('’', '\'').replace('‘', '\''), Normalizer.Form.NFD);
    StringBuilder b = new StringBuilder(d.length());
    for (int i = 0; i < d.length(); i++) {
      if (Character.getType(d.charAt(i)) != Character.NON_SPACING_MARK) {
        b.append(d.charAt(i));
      }
    }
    return b.toString().toLowerCase(Locale.ROOT);
  }

  private void states() {
    for (String[] c : rows("en/states.tsv")) {
      String[] shown = c[1].split("\\|");
      Entity state = new Entity(c[0], Actor.Kind.STATE, shown[0], c[0], null, null);
      states.put(c[0], state);
      put(shown, Sort.STATE, state);
      put(column(c, 2), Sort.ADJECTIVE, state);
      Entity people = new Entity(c[0] + "-CVL", Actor.Kind.GROUP, shown[0], c[0], "CVL", null);
      put(column(c, 3), Sort.PEOPLE, people);
      put(column(c, 4), Sort.SEAT, state);
    }
  }

  private static String[] column(String[] row, int i) {
    return i < row.length && !row[i].isEmpty() ? row[i].split("\\|") : new String[0];
  }

  private void organisations() {
    for (String[] c : rows("en/organisations.tsv")) {
      boolean global = c[1].equals("IGO");
      String country = global ? c[0] : c[2].equals("-") ? null : c[2];
      String[] written = c[3].split("\\|");
      Entity e =
          new Entity(
              c[0], Actor.Kind.ORGANISATION, global ? written[0] : c[0], country, c[1], null);
      put(written, Sort.ORGANISATION, e);
    }
  }

  private void cities() {
    for (String[] c : rows("en/cities.tsv")) {
      Place place = new Place(c[0], c[1], Double.valueOf(c[2]), Double.valueOf(c[3]));
      put(
          new String[] {c[0]},
          Sort.CITY,
          new Entity(c[1], Actor.Kind.STATE, c[0], c[1], null, null),
          place);
    }
  }

  private void put(String[] written, Sort sort, Entity entity) {
    for (String w : written) {
      Name city = names.get(fold(w));
      Place place =
          city != null && city.sort() == Sort.CITY && sort == Sort.SEAT ? city.place() : null;
      put(new String[] {w}, sort, entity, place);
    }
  }

  private void put(String[] written, Sort sort, Entity entity, @Nullable Place place) {
    for (String w : written) {
      String folded = fold(w);
      names.put(folded, new Name(w, sort, entity, place));
      int space = folded.indexOf(' ');
      String first = space < 0 ? folded : folded.substring(0, space);
      beginnings.add(first);
      for (int cut = 0; cut < first.length(); cut++) {
        if (!Character.isLetterOrDigit(first.charAt(cut))) {
          beginnings.add(
              first.substring(0, cut)); // the tokenizer may cut at hyphens and apostrophes
        }
      }
    }
  }

  private static List<String[]> rows(String file) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = Objects.requireNonNull(Gazetteer.class.getResourceAsStream(file), file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          rows.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
