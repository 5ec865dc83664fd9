package org.servanda.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How words govern the clause below them, from {@code verbs.tsv}: a kind, then its lemmas. */
final class Verbs {
  private final Map<String, Set<String>> kinds;

  private Verbs(Map<String, Set<String>> kinds) {
    this.kinds = Map.copyOf(kinds);
  }

  static Verbs load() {
    Map<String, Set<String>> kinds = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(Verbs.class.getResourceAsStream("verbs.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t");
        if (!line.startsWith("#") && columns.length == 2) {
          kinds.put(columns[0], Set.copyOf(List.of(columns[1].split("\\|"))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Verbs(kinds);
  }

  /** The lemmas of a kind. */
  Set<String> of(String kind) {
    return kinds.getOrDefault(kind, Set.of());
  }
}
