package org.servanda.ledger.identity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.fact.Words;

/** Finds which facts tell of the same thing. The order in which they are given does not matter. */
public final class Clusters {
  private final Map<Kind, Identity> rules = new EnumMap<>(Kind.class);
  private final Words words;

  public Clusters(Words words) {
    this.words = words;
    rules.put(Kind.AGREEMENT, new AgreementIdentity());
    rules.put(Kind.COMMITMENT, new CommitmentIdentity(words.indicators()));
    rules.put(Kind.FIGURE, new FigureIdentity(words.indicators()));
    rules.put(Kind.ENGAGEMENT, new EngagementIdentity());
    rules.put(Kind.EVENT, new EventIdentity());
    rules.put(Kind.STATEMENT, new StatementIdentity());
    rules.put(Kind.SPHERE, new SphereIdentity());
    rules.put(Kind.PERSON, new PersonIdentity());
  }

  /** The blocks of the totals that are reported of an indicator of some sides. */
  public static List<String> totals(String indicator, String unit, List<String> sides) {
    return FigureIdentity.totals(indicator, unit, sides);
  }

  /** The block of a fact: facts of different blocks are one thing only by a person's decision. */
  public String block(Fact f) {
    return rule(f.kind()).block(f);
  }

  /**
   * The things that the facts of one block, or of several that a decision joins, tell of.
   *
   * @param facts of one kind
   */
  public List<Cluster> of(List<Fact> facts, Links links) {
    if (facts.isEmpty()) {
      return List.of();
    }
    Identity rule = rule(facts.get(0).kind());
    List<Fact> ordered = facts.stream().sorted(Fact.ORDER).toList();
    if (rule.whole() && links.none()) {
      return List.of(new Cluster(ordered, reasons(ordered)));
    }
    return new Comparison(rule, links, forms(ordered, links)).clusters();
  }

  private Map<String, String> reasons(List<Fact> whole) {
    Map<String, String> reasons = new HashMap<>();
    whole.stream().skip(1).forEach(f -> reasons.put(f.key(), "same states, same sphere"));
    return reasons;
  }

  /** Facts that are alike in all that is compared are one candidate. */
  private List<Form> forms(List<Fact> ordered, Links links) {
    Map<String, Form> forms = new LinkedHashMap<>();
    for (Fact f : ordered) {
      String form = links.touches(f.key()) ? f.key() : form(f);
      forms
          .computeIfAbsent(
              form, x -> new Form(new Candidate(f, words.terms().of(about(f))), new ArrayList<>()))
          .facts()
          .add(f);
    }
    List<Form> list = new ArrayList<>(forms.values());
    list.sort(Form.BY_DAY);
    return list;
  }

  /** The words to compare by; what parties a name says it is between is known already. */
  private static String about(Fact f) {
    int between = f.kind() == Kind.AGREEMENT ? f.name().indexOf(" between ") : -1;
    return between < 0 ? f.name() : f.name().substring(0, between);
  }

  private static String form(Fact f) {
    return String.join(
        "|",
        f.name(),
        f.type(),
        f.status(),
        f.parties().toString(),
        String.valueOf(f.sphere()),
        String.valueOf(f.date()),
        String.valueOf(f.due()),
        String.valueOf(f.amount()),
        String.valueOf(f.origin().published()),
        f.more("mode"),
        f.more("place"));
  }

  private Identity rule(Kind kind) {
    return Objects.requireNonNull(rules.get(kind));
  }
}
