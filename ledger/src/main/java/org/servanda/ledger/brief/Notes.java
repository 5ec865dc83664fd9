package org.servanda.ledger.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Origin;
import org.servanda.ledger.paper.Source;

/** The footnotes of a note: each passage once, in the order in which they are first needed. */
final class Notes {
  private static final int MOST = 2;
  private static final int LONGEST = 240;

  private final Function<Fact, String> passage;
  private final Function<String, Print> prints;
  private final List<Source> sources = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Where a document was published: outlet and address, each may be empty. */
  record Print(String outlet, String url) {}

  /**
   * Footnotes.
   *
   * @param passage the words of a fact
   * @param prints outlet and address of a document by its key
   */
  Notes(Function<Fact, String> passage, Function<String, Print> prints) {
    this.passage = passage;
    this.prints = prints;
  }

  /** Numbers of the footnotes of some facts; of many, the first and the last ones. */
  int[] of(List<Fact> facts) {
    List<Fact> shown = new ArrayList<>(facts);
    while (shown.size() > MOST) {
      shown.remove(1);
    }
    return shown.stream().mapToInt(this::of).distinct().toArray();
  }

  private int of(Fact f) {
    Origin at = f.origin();
    String key = at.document() + " " + at.at().begin() + " " + at.at().end();
    return numbers.computeIfAbsent(
        key,
        k -> {
          Print print = prints.apply(at.document());
          String outlet = print.outlet().isEmpty() ? "Outlet not named" : print.outlet();
          sources.add(
              new Source(
                  outlet,
                  at.published(),
                  sentence(passage.apply(f)),
                  print.url().isEmpty() ? null : print.url()));
          return sources.size();
        });
  }

  /** On one line, and not longer than what shows what it is. */
  private static String sentence(String passage) {
    String line = passage.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST
        ? line
        : line.substring(0, line.lastIndexOf(' ', LONGEST)) + " …";
  }

  List<Source> sources() {
    return List.copyOf(sources);
  }

  /** A value or the empty string. */
  static String plain(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
