package org.servanda.server.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.fact.Terms;
import org.servanda.ledger.review.Corrections;
import org.servanda.ledger.review.Decision;
import org.servanda.ledger.review.Review;
import org.servanda.ledger.store.Query;
import org.servanda.server.http.Fields;
import org.servanda.server.http.Refusal;
import org.servanda.table.Tables;

/** What persons decide on entries, and what they should look at first. */
public final class Reviews {
  private static final int LOOKED_AT = 300;
  private static final double UNSURE = 0.6;
  private static final double ALIKE = 0.6;
  private static final int LONGEST_NOTE = 2_000;

  private final Desk desk;
  private final Terms terms = new Terms(Tables.builtIn());

  public Reviews(Desk desk) {
    this.desk = desk;
  }

  /**
   * A decision as it is asked for.
   *
   * @param verb confirm, correct, reject, merge, split, annotate or undo
   * @param entry id of the entry
   * @param others of a merge the other entries, of a split the records, of an undoing the decision
   */
  public record Asked(
      String verb, String entry, Map<String, String> fields, List<String> others, String note) {
    public Asked {
      fields = Map.copyOf(fields);
      others = List.copyOf(others);
      if (note.length() > LONGEST_NOTE) {
        throw new Refusal(422, "a note has at most %,d characters".formatted(LONGEST_NOTE));
      }
    }

    /** As a form tells it: {@code set.FIELD} for what is corrected, empty where it stays. */
    public static Asked of(Fields form, String entry) {
      Map<String, String> set = new LinkedHashMap<>();
      for (String field : Corrections.FIELDS) {
        String value = form.text("set." + field);
        if (!value.isEmpty() && !value.equals(form.text("was." + field))) {
          set.put(field, value);
        }
      }
      return new Asked(form.text("verb"), entry, set, form.all("other"), form.text("note"));
    }
  }

  /** Makes a decision; gives the id of the entry that it is on afterwards. */
  public String decide(Asked asked, String who) {
    Decision.Verb verb = verb(asked.verb());
    return desk.change(
        who,
        asked.verb() + " " + asked.entry(),
        ledger -> {
          Entry entry = entry(ledger, asked.entry());
          ledger.decide(decision(ledger, verb, entry, asked, who, desk.clock().instant()));
          String key = entry.facts().isEmpty() ? entry.id() : entry.facts().get(0).key();
          return ledger.entry(key).map(Entry::id).orElse(entry.id());
        });
  }

  private static Decision.Verb verb(String written) {
    for (Decision.Verb v : Decision.Verb.values()) {
      if (v.name().toLowerCase(Locale.ROOT).equals(written)) {
        return v;
      }
    }
    throw Refusal.wrong("verb: confirm, correct, reject, merge, split, annotate or undo");
  }

  private static Entry entry(Ledger ledger, String id) {
    return ledger.entry(id).orElseThrow(() -> Refusal.missing("no such entry: " + id));
  }

  private static Decision decision(
      Ledger ledger, Decision.Verb verb, Entry entry, Asked asked, String who, Instant now) {
    List<Entry> on = new ArrayList<>(List.of(entry));
    switch (verb) {
      case SPLIT -> {
        List<Fact> facts =
            entry.facts().stream().filter(f -> asked.others().contains(f.key())).toList();
        if (facts.isEmpty() || facts.size() == entry.facts().size()) {
          throw new Refusal(422, "say which records are another thing: some, not all");
        }
        return Review.split(facts, who, asked.note(), now);
      }
      case UNDO -> {
        Decision made =
            on(entry, ledger.decisions()).stream()
                .filter(d -> asked.others().contains(d.id()))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("no such decision on this entry"));
        return Review.undo(made, who, asked.note(), now);
      }
      case MERGE -> {
        asked.others().forEach(id -> on.add(entry(ledger, id)));
        if (on.stream().map(Entry::id).distinct().count() < 2) {
          throw new Refusal(422, "say with which other entry it is to be merged");
        }
      }
      case CORRECT -> {
        if (asked.fields().isEmpty()) {
          throw new Refusal(422, "say what is to be corrected");
        }
      }
      case ANNOTATE -> {
        if (asked.note().isEmpty()) {
          throw new Refusal(422, "the note is empty");
        }
      }
      case CONFIRM, REJECT -> {
        // nothing more is needed
      }
    }
    return Review.decide(
        verb,
        on,
        verb == Decision.Verb.CORRECT ? asked.fields() : Map.of(),
        who,
        asked.note(),
        now);
  }

  /** The decisions that were made on records of an entry. */
  public static List<Decision> on(Entry e, List<Decision> decisions) {
    Set<String> records =
        e.facts().stream()
            .map(f -> f.origin().document() + " " + f.origin().record())
            .collect(Collectors.toSet());
    return decisions.stream()
        .filter(
            d ->
                d.anchors().stream()
                    .anyMatch(a -> records.contains(a.document() + " " + a.record())))
        .toList();
  }

  /** Entries that may be the same thing: of one kind and one sides, with like names. */
  public List<Entry> alike(Ledger ledger, Entry e) {
    if (e.sides().isEmpty() || e.kind() == Kind.PERSON || e.kind() == Kind.SPHERE) {
      return List.of();
    }
    Query query =
        Query.of(e.kind()).between(e.sides().stream().limit(2).map(Set::of).toList()).limit(100);
    Set<String> mine = terms.of(e.name());
    return ledger.find(query).stream()
        .filter(o -> !o.id().equals(e.id()) && o.sides().equals(e.sides()))
        .filter(o -> Terms.overlap(mine, terms.of(o.name())) >= ALIKE / 2)
        .limit(5)
        .toList();
  }

  /**
   * Something to look at, and why.
   *
   * @param other an entry that it may be the same as, or itself
   */
  public record Doubt(Entry entry, String why, Entry other) {}

  /**
   * What was told last and is contested, unsure or perhaps told twice, without a decision on it.
   */
  public List<Doubt> doubts() {
    return desk.remember("doubts", () -> desk.ask(this::look));
  }

  private List<Doubt> look(Ledger ledger) {
    List<Doubt> all = new ArrayList<>();
    Query recent =
        Query.of(Kind.COMMITMENT, Kind.AGREEMENT, Kind.FIGURE, Kind.ENGAGEMENT).limit(LOOKED_AT);
    for (Entry e : ledger.whole(recent.contested(true).limit(LOOKED_AT / 4))) {
      open(e, "sources contradict each other", e, all);
    }
    List<Entry> latest = ledger.whole(recent);
    for (Entry e : latest) {
      double sure = e.facts().stream().mapToDouble(Fact::confidence).max().orElse(1);
      if (sure < UNSURE && !e.contested()) {
        open(e, "read with a confidence of %.0f%%".formatted(sure * 100), e, all);
      }
    }
    twins(latest, all);
    return List.copyOf(all);
  }

  private void twins(List<Entry> latest, List<Doubt> all) {
    Map<String, List<Entry>> blocks = new LinkedHashMap<>();
    latest.forEach(e -> blocks.computeIfAbsent(e.block(), b -> new ArrayList<>()).add(e));
    for (List<Entry> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < Math.min(block.size(), i + 20); j++) {
          Entry a = block.get(i);
          Entry b = block.get(j);
          if (likely(a, b)) {
            open(a, "may be the same as another", b, all);
          }
        }
      }
    }
  }

  private boolean likely(Entry a, Entry b) {
    boolean target = a.amount() != null && b.amount() != null && !a.amount().near(b.amount());
    return a.kind() == b.kind()
        && a.kind() != Kind.FIGURE
        && !target
        && Terms.overlap(terms.of(a.name()), terms.of(b.name())) >= ALIKE;
  }

  private static void open(Entry e, String why, Entry other, List<Doubt> all) {
    if (e.review().isEmpty()) {
      all.add(new Doubt(e, why, other));
    }
  }
}
