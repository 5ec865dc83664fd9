package org.servanda.ledger.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.servanda.ledger.identity.Links;
import org.servanda.ledger.review.Corrections;
import org.servanda.ledger.review.Decision;
import org.servanda.ledger.review.Review;

/** The tables {@code decision} and {@code decision_anchor}. */
public final class Decisions {
  /** An anchor finds its record by id, or, where the document was read anew, by its passage. */
  private static final String FOUND =
      "from decision_anchor a join document d on d.key = a.document join record r on r.document = d.number and"
          + " r.kind = a.kind and (r.id = a.record or (r.begins < a.ends and a.begins < r.ends and not exists"
          + " (select 1 from record x where x.document = d.number and x.id = a.record)))";

  private final Handle handle;

  public Decisions(Handle handle) {
    this.handle = handle;
  }

  /** Blocks that are settled together, and what was decided on their facts. */
  public record Group(List<String> blocks, Links links, Corrections corrections) {}

  /** Keeps a decision and marks what it is on as stale; false where it is kept already. */
  public boolean add(Decision d) {
    int added =
        handle
            .createUpdate(
                "insert into decision (id, decided, who, verb, fields, note) values (:id, :at, :who, :verb,"
                    + " :fields, :note) on conflict do nothing")
            .bind("id", d.id())
            .bind("at", d.at().toString())
            .bind("who", d.who())
            .bind("verb", d.verb().name().toLowerCase(Locale.ROOT))
            .bind("fields", Columns.json(d.fields()))
            .bind("note", d.note())
            .execute();
    if (added == 0) {
      return false;
    }
    var batch =
        handle.prepareBatch(
            "insert into decision_anchor (decision, document, kind, record, begins, ends, side) values"
                + " (:decision, :document, :kind, :record, :begins, :ends, '')");
    for (Decision.Anchor a : d.anchors()) {
      batch.bind("decision", d.id()).bind("document", a.document()).bind("kind", a.kind());
      batch.bind("record", a.record()).bind("begins", a.begins()).bind("ends", a.ends()).add();
    }
    if (batch.size() > 0) {
      batch.execute();
    }
    handle
        .createUpdate(
            "insert into stale_block (block) select distinct r.block "
                + FOUND
                + " where a.decision = :id on conflict do nothing")
        .bind("id", d.id())
        .execute();
    return true;
  }

  /** All decisions in the order in which they were made. */
  public List<Decision> all() {
    Map<String, List<Decision.Anchor>> anchors = new HashMap<>();
    handle
        .createQuery("select * from decision_anchor order by decision, document, kind, record")
        .map(
            (r, c) ->
                Map.entry(
                    r.getString("decision"),
                    new Decision.Anchor(
                        r.getString("document"),
                        r.getString("kind"),
                        r.getString("record"),
                        r.getInt("begins"),
                        r.getInt("ends"))))
        .forEach(
            e -> anchors.computeIfAbsent(e.getKey(), k -> new ArrayList<>()).add(e.getValue()));
    List<Decision> decisions =
        handle
            .createQuery("select * from decision")
            .map(
                (r, c) ->
                    new Decision(
                        r.getString("id"),
                        Instant.parse(r.getString("decided")),
                        r.getString("who"),
                        Decision.Verb.valueOf(r.getString("verb").toUpperCase(Locale.ROOT)),
                        Columns.fields(r.getString("fields")),
                        r.getString("note"),
                        anchors.getOrDefault(r.getString("id"), List.of())))
            .list();
    return decisions.stream().sorted(Review.ORDER).toList();
  }

  /** Stale blocks with those that decisions join to them, each with what was decided. */
  public List<Group> groups(List<String> stale) {
    int decided = handle.createQuery("select count(*) from decision").mapTo(Integer.class).one();
    if (decided == 0) {
      return stale.stream().map(b -> new Group(List.of(b), Links.NONE, Corrections.NONE)).toList();
    }
    List<Decision> counting = counting();
    Map<String, Set<String>> keys = new HashMap<>();
    Map<String, Set<String>> blocks = new HashMap<>();
    handle
        .createQuery("select a.decision, r.key, r.block " + FOUND)
        .map((r, c) -> List.of(r.getString("decision"), r.getString("key"), r.getString("block")))
        .forEach(
            f -> {
              keys.computeIfAbsent(f.get(0), k -> new TreeSet<>()).add(f.get(1));
              blocks.computeIfAbsent(f.get(0), k -> new TreeSet<>()).add(f.get(2));
            });
    Links links = links(counting, keys);
    Corrections corrections = corrections(counting, keys);
    return joined(stale, counting, blocks).stream()
        .map(g -> new Group(List.copyOf(g), links, corrections))
        .toList();
  }

  /** Decisions that no other one undoes. */
  private List<Decision> counting() {
    List<Decision> all = all();
    Set<String> undone = new HashSet<>();
    for (Decision d : all.stream().sorted(Review.ORDER.reversed()).toList()) {
      if (d.verb() == Decision.Verb.UNDO && !undone.contains(d.id())) {
        undone.add(d.fields().getOrDefault("decision", ""));
      }
    }
    return all.stream().filter(d -> !undone.contains(d.id())).toList();
  }

  private static Links links(List<Decision> counting, Map<String, Set<String>> keys) {
    Map<Set<String>, String> joined = new LinkedHashMap<>();
    List<Set<String>> parted = new ArrayList<>();
    for (Decision d : counting) {
      Set<String> on = keys.getOrDefault(d.id(), Set.of());
      if (d.verb() == Decision.Verb.MERGE) {
        joined.put(on, "merged by " + d.who() + (d.note().isEmpty() ? "" : ": " + d.note()));
      } else if (d.verb() == Decision.Verb.SPLIT) {
        parted.add(on);
      }
    }
    return new Links(joined, parted);
  }

  private static Corrections corrections(List<Decision> counting, Map<String, Set<String>> keys) {
    Map<String, List<Decision>> byFact = new HashMap<>();
    for (Decision d : counting) {
      for (String key : keys.getOrDefault(d.id(), Set.of())) {
        byFact.computeIfAbsent(key, k -> new ArrayList<>()).add(d);
      }
    }
    return new Corrections(byFact);
  }

  /** Blocks that a merge spans are settled together, and again apart when it is undone. */
  private static List<Set<String>> joined(
      List<String> stale, List<Decision> counting, Map<String, Set<String>> blocks) {
    List<Set<String>> groups = new ArrayList<>();
    stale.forEach(b -> groups.add(new TreeSet<>(Set.of(b))));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Decision d : counting) {
        Set<String> span = blocks.getOrDefault(d.id(), Set.of());
        if (d.verb() == Decision.Verb.MERGE && span.size() > 1) {
          grown |= unite(groups, span);
        }
      }
    }
    return groups;
  }

  private static boolean unite(List<Set<String>> groups, Set<String> span) {
    Set<String> united = new TreeSet<>();
    List<Set<String>> touched =
        groups.stream().filter(g -> span.stream().anyMatch(g::contains)).toList();
    if (touched.isEmpty() || touched.size() == 1 && touched.get(0).containsAll(span)) {
      return false;
    }
    groups.removeAll(touched);
    touched.forEach(united::addAll);
    united.addAll(span);
    groups.add(united);
    return true;
  }
}
