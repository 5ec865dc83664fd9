package org.servanda.ledger.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.fact.Fact;

/** One run over the facts of a block: what hangs together by the rule is one thing. */
final class Comparison {
  private final Identity rule;
  private final Links links;
  private final List<Form> forms;
  private final int[] parent;

  /**
   * A run.
   *
   * @param forms in the order of {@link Form#BY_DAY}
   */
  Comparison(Identity rule, Links links, List<Form> forms) {
    this.rule = rule;
    this.links = links;
    this.forms = forms;
    this.parent = new int[forms.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
  }

  List<Cluster> clusters() {
    List<Integer> distinct = new ArrayList<>();
    List<Integer> indistinct = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      (rule.distinct(candidate(i)) ? distinct : indistinct).add(i);
    }
    link(distinct);
    link(attach(indistinct, distinct));
    decided();
    return gather();
  }

  private void link(List<Integer> among) {
    for (int x = 0; x < among.size(); x++) {
      int i = among.get(x);
      for (int y = x + 1; y < among.size() && within(i, among.get(y)); y++) {
        int j = among.get(y);
        if (root(i) != root(j)
            && !parted(i, j)
            && rule.same(candidate(i), candidate(j)).isPresent()) {
          union(i, j);
        }
      }
    }
  }

  /** What is dated too far apart is not compared; what has no day stands first, and is. */
  private boolean within(int i, int j) {
    long day = forms.get(i).day();
    return day == Long.MIN_VALUE || forms.get(j).day() - day <= rule.reach();
  }

  /** Lays each indistinct one to the thing that it fits; gives those that found none. */
  private List<Integer> attach(List<Integer> indistinct, List<Integer> distinct) {
    Map<Integer, Fact> firsts = firsts(distinct);
    Map<Integer, Integer> found = new HashMap<>();
    List<Integer> alone = new ArrayList<>();
    for (int i : indistinct) {
      Set<Integer> things = new HashSet<>();
      for (int j : distinct) {
        if (!things.contains(root(j))
            && !parted(i, j)
            && rule.fits(candidate(i), candidate(j)).isPresent()) {
          things.add(root(j));
        }
      }
      Integer thing = meant(things, firsts);
      if (thing == null) {
        alone.add(i);
      } else {
        found.put(i, thing);
      }
    }
    found.forEach((i, thing) -> union(thing, i));
    return alone;
  }

  /** The first fact of each thing, by its root. */
  private Map<Integer, Fact> firsts(List<Integer> distinct) {
    Map<Integer, Fact> firsts = new HashMap<>();
    for (int j : distinct) {
      for (Fact f : forms.get(j).facts()) {
        firsts.merge(root(j), f, (a, b) -> Fact.ORDER.compare(a, b) <= 0 ? a : b);
      }
    }
    return firsts;
  }

  private @Nullable Integer meant(Set<Integer> things, Map<Integer, Fact> firsts) {
    if (things.size() == 1 || rule.latest() && !things.isEmpty()) {
      return things.stream()
          .max(Comparator.comparing(t -> Objects.requireNonNull(firsts.get(t)), Fact.ORDER))
          .orElse(null);
    }
    return null;
  }

  /** A person's decision to join goes before the rule. */
  private void decided() {
    for (Set<String> keys : links.joined().keySet()) {
      int first = -1;
      for (int i = 0; i < forms.size(); i++) {
        if (forms.get(i).facts().stream().anyMatch(f -> keys.contains(f.key()))) {
          if (first >= 0) {
            union(first, i);
          }
          first = first < 0 ? i : first;
        }
      }
    }
  }

  private List<Cluster> gather() {
    Map<Integer, List<Integer>> members = new LinkedHashMap<>();
    for (int i = 0; i < parent.length; i++) {
      members.computeIfAbsent(root(i), r -> new ArrayList<>()).add(i);
    }
    return members.values().stream().map(this::cluster).toList();
  }

  private Cluster cluster(List<Integer> members) {
    Map<String, Integer> formOf = new HashMap<>();
    List<Fact> facts = new ArrayList<>();
    for (int i : members) {
      for (Fact f : forms.get(i).facts()) {
        formOf.put(f.key(), i);
        facts.add(f);
      }
    }
    facts.sort(Fact.ORDER);
    Map<String, String> reasons = new HashMap<>();
    Set<Integer> before = new LinkedHashSet<>();
    for (Fact f : facts) {
      int form = Objects.requireNonNull(formOf.get(f.key()));
      if (!before.isEmpty()) {
        reasons.put(f.key(), reason(form, before));
      }
      before.add(form);
    }
    return new Cluster(facts, reasons);
  }

  /** Why a form belongs to those before it: the reason of the first that it goes with. */
  private String reason(int form, Set<Integer> before) {
    for (int b : before) {
      String why = why(form, b);
      if (!why.isEmpty()) {
        return why;
      }
    }
    return "through what was told later";
  }

  private String why(int i, int j) {
    Fact a = forms.get(i).candidate().fact();
    Fact b = forms.get(j).candidate().fact();
    String decided = links.joined(a.key(), b.key());
    if (decided != null) {
      return decided;
    }
    if (i == j) {
      return "told alike";
    }
    Candidate x = candidate(i);
    Candidate y = candidate(j);
    boolean alike = rule.distinct(x) == rule.distinct(y);
    return (alike ? rule.same(x, y) : rule.distinct(y) ? rule.fits(x, y) : rule.fits(y, x))
        .orElse("");
  }

  private boolean parted(int i, int j) {
    return !links.parted().isEmpty()
        && links.parted(candidate(i).fact().key(), candidate(j).fact().key());
  }

  private Candidate candidate(int i) {
    return forms.get(i).candidate();
  }

  private int root(int i) {
    int r = i;
    while (parent[r] != r) {
      parent[r] = parent[parent[r]];
      r = parent[r];
    }
    return r;
  }

  private void union(int i, int j) {
    parent[root(j)] = root(i);
  }
}
