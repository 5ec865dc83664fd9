package org.servanda.reader.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.servanda.record.Agreement;

/** The agreements that a story has told of so far, each once. */
final class Told {
  private final List<Agreement> found = new ArrayList<>();

  List<Agreement> all() {
    return List.copyOf(found);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** The same instrument told again: the later stage and the fuller name stay. */
  void add(Agreement a) {
    for (int i = 0; i < found.size(); i++) {
      Agreement b = found.get(i);
      if (b.kind() == a.kind() && same(a, b)) {
        found.set(i, united(b, a));
        return;
      }
    }
    found.add(a);
  }

  private static boolean same(Agreement a, Agreement b) {
    Set<String> x = content(a.name());
    Set<String> y = content(b.name());
    Set<String> smaller = x.size() < y.size() ? x : y;
    Set<String> larger = smaller == x ? y : x;
    return larger.containsAll(smaller);
  }

  private static Set<String> content(String name) {
    Set<String> words = new LinkedHashSet<>();
    for (String w : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
      if (w.length() > 2 && !Set.of("the", "and", "for", "between", "with", "new").contains(w)) {
        words.add(w.endsWith("s") ? w.substring(0, w.length() - 1) : w);
      }
    }
    return words;
  }

  /** What is told of an instrument spoken of again belongs to the last one named. */
  void more(List<Agreement.Stage> stages) {
    int last = found.size() - 1;
    found.set(last, with(found.get(last), stages));
  }

  private static Agreement with(Agreement a, List<Agreement.Stage> more) {
    List<Agreement.Stage> stages = Stages.joined(a.stages(), more);
    Agreement.Stage last = stages.get(stages.size() - 1);
    return new Agreement(
        a.id(),
        a.name(),
        a.kind(),
        a.parties(),
        last.action(),
        last.date(),
        stages,
        a.place(),
        a.saidBy(),
        a.evidence(),
        a.confidence());
  }

  private static Agreement united(Agreement first, Agreement then) {
    List<Agreement.Stage> stages = Stages.joined(first.stages(), then.stages());
    Agreement.Stage last = stages.get(stages.size() - 1);
    return new Agreement(
        first.id(),
        first.name().length() >= then.name().length() ? first.name() : then.name(),
        first.kind(),
        first.parties().size() >= then.parties().size() ? first.parties() : then.parties(),
        last.action(),
        last.date(),
        stages,
        first.place() != null ? first.place() : then.place(),
        first.saidBy(),
        first.evidence(),
        Math.max(first.confidence(), then.confidence()));
  }
}
