package org.servanda.bench.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.servanda.language.Lemmas;

/**
 * Writes the table of lemmas that the rules get wrong.
 *
 * <p>Arguments: CoNLL-U files to learn from, and last the file to write.
 */
public final class LemmaTable {
  private static final Set<String> LEFT_OUT = Set.of("PROPN", "X", "PUNCT", "INTJ", "NUM", "SYM");

  private LemmaTable() {}

  public static void main(String[] args) throws IOException {
    Map<String, Map<String, Integer>> seen = new TreeMap<>();
    Map<String, String> tags = new HashMap<>();
    for (int i = 0; i < args.length - 1; i++) {
      for (String line : Files.readAllLines(Path.of(args[i]))) {
        String[] c = line.split("\t");
        boolean word = c.length == 10 && c[0].chars().allMatch(Character::isDigit);
        if (word && !LEFT_OUT.contains(c[3]) && plain(c[1])) {
          String key = c[1].toLowerCase(Locale.ROOT) + "\t" + c[3];
          seen.computeIfAbsent(key, k -> new TreeMap<>())
              .merge(c[2].toLowerCase(Locale.ROOT), 1, Integer::sum);
          tags.putIfAbsent(key + "\t" + c[2].toLowerCase(Locale.ROOT), c[4]);
        }
      }
    }
    Lemmas rules = Lemmas.rules();
    List<String> lines = new ArrayList<>();
    lines.add(
        "# form, universal tag, lemma: what the rules get wrong; from UD English EWT, see NOTICE");
    seen.forEach(
        (key, counts) -> {
          String best =
              counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
          String[] parts = key.split("\t");
          String ruled = rules.of(parts[0], parts[1], tags.getOrDefault(key + "\t" + best, ""));
          if (!ruled.equals(best) && plain(best)) {
            lines.add(key + "\t" + best);
          }
        });
    Files.write(Path.of(args[args.length - 1]), lines);
  }

  private static boolean plain(String w) {
    return w.chars()
        .allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '\'' || c == '-');
  }
}
