package org.servanda.ledger.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.fact.Amount;
import org.servanda.ledger.fact.Dates;
import org.servanda.ledger.fact.Fact;
import org.servanda.record.Period;

/**
 * Knows a record again in a document that was read anew: the one of its kind and passage that says
 * the same. Where none or several do, a single record of the passage is taken if it does not
 * contradict; else the decision waits.
 */
public final class Reanchoring {
  /** Fields that tell one record of a passage from another count double. */
  private static final Set<String> TELLING = Set.of("amount", "name", "by");

  private static final double MOST = 0.6;

  private Reanchoring() {}

  /**
   * A record that an anchor may mean.
   *
   * @param passage its words
   * @param block the block that its entry is of
   */
  public record Candidate(Fact fact, String passage, String block) {}

  /** What a record says, by which it is known again. */
  public static Map<String, String> told(Fact f) {
    Map<String, String> told = new TreeMap<>();
    put(told, "name", f.name());
    put(told, "type", f.type());
    put(told, "by", String.join(",", f.parties().by()));
    put(told, "to", String.join(",", f.parties().to()));
    put(told, "people", String.join("; ", f.parties().people()));
    Amount amount = f.amount();
    put(told, "amount", amount == null ? "" : amount.value() + " " + amount.unit());
    put(told, "date", written(f.date()));
    put(told, "due", written(f.due()));
    return told;
  }

  private static String written(@Nullable Period p) {
    return p == null ? "" : Dates.write(p);
  }

  private static void put(Map<String, String> told, String field, String value) {
    if (!value.isEmpty()) {
      told.put(field, value);
    }
  }

  /**
   * The record that an anchor means.
   *
   * @param candidates all records of its kind in its document
   */
  public static Optional<Candidate> of(Decision.Anchor anchor, List<Candidate> candidates) {
    for (Candidate c : candidates) {
      if (c.fact().origin().record().equals(anchor.record()) && at(anchor, c)) {
        return Optional.of(c);
      }
    }
    List<Candidate> near = candidates.stream().filter(c -> sharesPassage(anchor, c)).toList();
    List<Candidate> best = best(anchor, near);
    if (best.size() > 1) {
      best = best.stream().filter(c -> at(anchor, c)).toList();
    }
    if (best.size() == 1 && (near.size() == 1 || likeness(anchor, best.get(0)) > 0)) {
      return Optional.of(best.get(0));
    }
    return Optional.empty();
  }

  private static List<Candidate> best(Decision.Anchor anchor, List<Candidate> near) {
    List<Candidate> best = new ArrayList<>();
    int most = 0;
    for (Candidate c : near) {
      int likeness = likeness(anchor, c);
      if (likeness > most) {
        best.clear();
        most = likeness;
      }
      if (likeness == most) {
        best.add(c);
      }
    }
    return best;
  }

  private static boolean at(Decision.Anchor anchor, Candidate c) {
    return c.fact().origin().at().begin() == anchor.begins()
        && c.fact().origin().at().end() == anchor.ends();
  }

  /** How much of what the anchor's record said a candidate says too, less what it contradicts. */
  private static int likeness(Decision.Anchor anchor, Candidate c) {
    Map<String, String> now = told(c.fact());
    int likeness = 0;
    for (Map.Entry<String, String> field : anchor.told().entrySet()) {
      String value = now.get(field.getKey());
      if (value != null) {
        boolean same =
            field.getKey().equals("name")
                ? overlap(field.getValue(), value) >= MOST
                : field.getValue().equals(value);
        int weight = TELLING.contains(field.getKey()) ? 2 : 1;
        likeness += same ? weight : -weight;
      }
    }
    return likeness;
  }

  /** By its words where they are known, since a corrected text shifts its positions. */
  private static boolean sharesPassage(Decision.Anchor anchor, Candidate c) {
    if (anchor.quote().isEmpty()) {
      int begin = c.fact().origin().at().begin();
      return begin < anchor.ends() && anchor.begins() < c.fact().origin().at().end();
    }
    return overlap(anchor.quote(), c.passage()) >= MOST;
  }

  /** How much of the words of the shorter text the other has. */
  private static double overlap(String a, String b) {
    Set<String> x = words(a);
    Set<String> y = words(b);
    Set<String> shared = new HashSet<>(x);
    shared.retainAll(y);
    int fewer = Math.min(x.size(), y.size());
    return fewer == 0 ? 0 : (double) shared.size() / fewer;
  }

  private static Set<String> words(String text) {
    Set<String> words =
        new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    return words;
  }
}
