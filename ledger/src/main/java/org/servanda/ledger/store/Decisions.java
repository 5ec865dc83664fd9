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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.servanda.ledger.identity.Links;
import org.servanda.ledger.review.Corrections;
import org.servanda.ledger.review.Decision;
import org.servanda.ledger.review.Review;

/** The tables {@code decision} and {@code decision_anchor}. */
public final class Decisions {
  private final Handle handle;

  private final Anchors anchors;

  public Decisions(Handle handle) {
    this.handle = handle;
    this.anchors = new Anchors(handle);
  }

  /** Blocks that are settled together, and what was decided on their facts. */
  public record Group(List<String> blocks, Links links, Corrections corrections) {}

  /**
   * Keeps decisions and marks what they are on as stale; those that are kept already change
   * nothing.
   *
   * @return how many were new
   */
  public int add(List<Decision> decisions) {
    List<Decision> added = decisions.stream().filter(this::insert).toList();
    if (!added.isEmpty()) {
      Map<String, List<Anchors.Found>> found = anchors.found();
      List<String> blocks =
          added.stream()
              .flatMap(d -> found.getOrDefault(d.id(), List.of()).stream())
              .map(Anchors.Found::block)
              .toList();
      new Records(handle).stale(blocks);
    }
    return added.size();
  }

  private boolean insert(Decision d) {
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
    if (added > 0) {
      anchors.add(d.on(d.anchors().stream().map(anchors::quoted).toList()));
    }
    return added > 0;
  }

  /** All decisions in the order in which they were made. */
  public List<Decision> all() {
    Map<String, List<Decision.Anchor>> on = anchors.all();
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
                        on.getOrDefault(r.getString("id"), List.of())))
            .list();
    return decisions.stream().sorted(Review.ORDER).toList();
  }

  /** Stale blocks with those that decisions join to them, each with what was decided. */
  public List<Group> groups(List<String> stale) {
    if (none()) {
      return stale.stream().map(b -> new Group(List.of(b), Links.NONE, Corrections.NONE)).toList();
    }
    List<Decision> counting = counting();
    Map<String, Set<String>> keys = new HashMap<>();
    Map<String, Set<String>> blocks = new HashMap<>();
    anchors
        .found()
        .forEach(
            (decision, found) -> {
              keys.put(decision, set(found, Anchors.Found::key));
              blocks.put(decision, set(found, Anchors.Found::block));
            });
    Links links = links(counting, keys);
    Corrections corrections = corrections(counting, keys);
    return joined(stale, counting, blocks).stream()
        .map(g -> new Group(List.copyOf(g), links, corrections))
        .toList();
  }

  /** What was decided on facts, to be laid over entries made of some of them. */
  public Corrections corrections() {
    if (none()) {
      return Corrections.NONE;
    }
    Map<String, Set<String>> keys = new HashMap<>();
    anchors
        .found()
        .forEach((decision, found) -> keys.put(decision, set(found, Anchors.Found::key)));
    return corrections(counting(), keys);
  }

  private boolean none() {
    return handle.createQuery("select count(*) from decision").mapTo(Integer.class).one() == 0;
  }

  private static Set<String> set(
      List<Anchors.Found> found, Function<Anchors.Found, String> property) {
    return found.stream().map(property).collect(Collectors.toCollection(TreeSet::new));
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
