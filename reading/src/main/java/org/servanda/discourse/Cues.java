package org.servanda.discourse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The words that show that something is said, with their manner. */
final class Cues {
  /**
   * One cue.
   *
   * @param manner say, claim, deny, praise ...
   * @param takesPhrase whether a noun phrase may be what is said: "praised the accord"
   */
  record Cue(String manner, boolean takesPhrase, boolean takesClause) {}

  private final Map<String, Cue> cues;

  private Cues(Map<String, Cue> cues) {
    this.cues = cues;
  }

  static Cues load() {
    Map<String, Cue> cues = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(Cues.class.getResourceAsStream("en/cues.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] c = line.split("\t");
        if (!line.startsWith("#") && c.length == 3) {
          for (String lemma : c[2].split("\\|")) {
            cues.put(lemma, new Cue(c[0], !c[1].equals("say"), !c[1].equals("act")));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Cues(cues);
  }

  Optional<Cue> of(String lemma) {
    return Optional.ofNullable(cues.get(lemma));
  }
}
