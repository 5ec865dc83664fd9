package org.servanda.ledger.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Origin;
import org.servanda.ledger.paper.Source;

/**
 * The footnotes of a note: each sentence of a source once, in the order in which they are first
 * needed; reprints of one text are one source.
 */
final class Notes {
  private static final int MOST = 2;
  private static final int LONGEST = 170;

  private final Function<Fact, String> passage;
  private final Function<String, Print> prints;
  private final List<Source> sources = new ArrayList<>();
  private final Set<String> documents = new LinkedHashSet<>();
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

  /** The number of the footnote of the last of some facts. */
  int[] last(List<Fact> facts) {
    return facts.stream().skip(Math.max(0, facts.size() - 1)).mapToInt(this::of).toArray();
  }

  private int of(Fact f) {
    Origin at = f.origin();
    String sentence = Draft.cut(passage.apply(f), LONGEST);
    return numbers.computeIfAbsent(
        at.source() + " " + sentence,
        k -> {
          documents.add(at.document());
          Print print = prints.apply(at.document());
          String outlet = print.outlet().isEmpty() ? "Outlet not named" : print.outlet();
          String url = print.url().isEmpty() ? null : print.url();
          sources.add(new Source(outlet, at.published(), sentence, url));
          return sources.size();
        });
  }

  /** Keys of the documents of all footnotes. */
  List<String> documents() {
    return List.copyOf(documents);
  }

  List<Source> sources() {
    return List.copyOf(sources);
  }

  /** A value or the empty string. */
  static String plain(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
