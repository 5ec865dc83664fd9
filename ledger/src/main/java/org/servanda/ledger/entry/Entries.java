package org.servanda.ledger.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.fact.Amount;
import org.servanda.ledger.fact.Dates;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.fact.Parties;
import org.servanda.ledger.identity.Cluster;
import org.servanda.record.Period;

/** Makes an entry of the facts that tell of one thing. */
public final class Entries {
  private static final Set<String> CONCLUDED = Set.of("signed", "adopted");
  private static final int LONGEST_VISIT = 14;

  private Entries() {}

  /** The entry of a cluster, as the documents alone give it. */
  public static Entry of(Cluster cluster, String block) {
    List<Fact> facts = cluster.facts();
    Fact first = facts.get(0);
    Kind kind = first.kind();
    return new Entry(
        first.key(),
        kind,
        block,
        kind == Kind.COMMITMENT ? first.name() : Tally.most(facts, Fact::name).orElse(""),
        Tally.most(facts, Fact::type).orElse(""),
        parties(facts),
        Tally.most(facts, Fact::sphere).orElse(null),
        status(kind, facts),
        date(kind, facts),
        Tally.last(facts, Fact::due),
        amount(facts),
        contested(kind, facts),
        more(facts),
        facts,
        cluster.reasons(),
        "");
  }

  private static Parties parties(List<Fact> facts) {
    Set<String> people = new LinkedHashSet<>();
    List<String> by = facts.get(0).parties().by();
    List<String> to = List.of();
    for (Fact f : facts) {
      people.addAll(f.parties().people());
      to = to.isEmpty() ? others(f.parties().to(), by) : to;
    }
    return new Parties(by, to, List.copyOf(people));
  }

  private static List<String> others(List<String> to, List<String> by) {
    return to.stream().filter(code -> by.size() < 2 || !by.contains(code)).toList();
  }

  /** Persons have the office named last; the others the furthest that they reached. */
  private static String status(Kind kind, List<Fact> facts) {
    if (kind == Kind.PERSON) {
      String office = Tally.last(facts, f -> f.status().isEmpty() ? null : f.status());
      return office == null ? "" : office;
    }
    if (kind == Kind.STATEMENT) {
      return facts.get(0).status();
    }
    return Life.status(facts, LocalDate.MAX);
  }

  private static @Nullable Period date(Kind kind, List<Fact> facts) {
    return switch (kind) {
      case AGREEMENT -> sharpest(concluded(facts));
      case ENGAGEMENT -> days(facts);
      case STATEMENT, SPHERE, PERSON -> first(facts);
      case COMMITMENT -> null;
      case FIGURE, EVENT -> sharpest(facts);
    };
  }

  private static List<Fact> concluded(List<Fact> facts) {
    List<Fact> concluded = facts.stream().filter(f -> CONCLUDED.contains(f.status())).toList();
    return concluded.isEmpty() ? facts : concluded;
  }

  private static @Nullable Period first(List<Fact> facts) {
    LocalDate published = facts.get(0).origin().published();
    return published == null ? null : Period.day(published);
  }

  private static @Nullable Period sharpest(List<Fact> facts) {
    Period sharpest = null;
    for (Fact f : facts) {
      Period date = f.date();
      if (date != null) {
        sharpest = sharpest == null ? date : Dates.sharper(sharpest, date);
      }
    }
    return sharpest;
  }

  /** The days of an occasion: from the first told to the last, where single days are told. */
  private static @Nullable Period days(List<Fact> facts) {
    Period all = sharpest(facts);
    if (all == null) {
      return null;
    }
    for (Fact f : facts) {
      Period d = f.date();
      boolean near = d != null && Dates.meet(all, d, 2) && short_(d);
      if (near && d != null) {
        LocalDate from = d.from().isBefore(all.from()) ? d.from() : all.from();
        all = new Period(from, d.to().isAfter(all.to()) ? d.to() : all.to());
      }
    }
    return all;
  }

  private static boolean short_(Period p) {
    return p.from().plusDays(LONGEST_VISIT).isAfter(p.to());
  }

  /**
   * The number that most sources tell; of equally many the one told last, and of one document the
   * one told first, since what follows in a text may be said of something else.
   */
  private static @Nullable Amount amount(List<Fact> facts) {
    Map<Amount, Long> counts = new HashMap<>();
    Amount best = null;
    String document = "";
    long most = 0;
    for (Fact f : facts) {
      Amount amount = f.amount();
      if (amount != null) {
        long sources = counts.computeIfAbsent(amount, a -> sources(facts, a));
        boolean again = f.origin().document().equals(document);
        if (again ? sources > most : sources >= most) {
          most = sources;
          best = amount;
          document = f.origin().document();
        }
      }
    }
    return best;
  }

  private static long sources(List<Fact> facts, Amount amount) {
    return facts.stream()
        .filter(f -> f.amount() != null && f.amount().near(amount))
        .map(f -> f.origin().source())
        .distinct()
        .count();
  }

  private static boolean contested(Kind kind, List<Fact> facts) {
    return switch (kind) {
      case COMMITMENT, ENGAGEMENT, EVENT -> Life.contested(facts);
      case FIGURE -> values(facts).size() > 1;
      default -> false;
    };
  }

  /** The different values that are told of one thing; numbers that round to each other are one. */
  public static List<Amount> values(List<Fact> facts) {
    List<Amount> values = new ArrayList<>();
    for (Fact f : facts) {
      Amount amount = f.amount();
      if (amount != null && values.stream().noneMatch(amount::near)) {
        values.add(amount);
      }
    }
    return List.copyOf(values);
  }

  /** The further fields: of each, what most facts tell. */
  private static Map<String, String> more(List<Fact> facts) {
    Set<String> fields = new LinkedHashSet<>();
    facts.forEach(f -> fields.addAll(f.more().keySet()));
    fields.removeAll(Set.of("stages", "passage"));
    Map<String, String> more = new HashMap<>();
    for (String field : fields) {
      Tally.most(facts, f -> f.more(field)).ifPresent(v -> more.put(field, v));
    }
    return more;
  }
}
