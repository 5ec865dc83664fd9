package org.servanda.ledger.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.account.Timing;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Amount;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Indicators;
import org.servanda.ledger.fact.Voice;

/** Lays deliveries to the obligations that they fulfil. */
public final class Obligations {
  private static final Comparator<Obligation> ORDER =
      Comparator.comparing(Obligation::due)
          .thenComparing(Obligation::by)
          .thenComparing(Obligation::to)
          .thenComparing(Obligation::what);

  private final Indicators indicators;
  private final Timing timing;

  public Obligations(Indicators indicators, Timing timing) {
    this.indicators = indicators;
    this.timing = timing;
  }

  /**
   * All obligations, by the day they are due.
   *
   * @param commitments with their facts; those without an amount and a day are passed over
   * @param figures with their facts, which tell how much of a part was delivered
   * @param imported schedules and deliveries that a user imported
   */
  public List<Obligation> of(
      List<Entry> commitments, List<Entry> figures, List<Delivery> imported) {
    List<Obligation> all = new ArrayList<>();
    List<Fact> counts = figures.stream().flatMap(e -> e.facts().stream()).toList();
    commitments.forEach(e -> told(e, counts, all));
    imported.stream().filter(Delivery::scheduled).forEach(d -> all.add(scheduled(d)));
    all.sort(ORDER);
    return fulfilled(all, imported.stream().filter(d -> !d.scheduled()).toList());
  }

  private void told(Entry e, List<Fact> counts, List<Obligation> all) {
    Amount amount = e.amount();
    boolean counted = e.type().equals("delivery") && amount != null && e.due() != null;
    if (!counted || e.parties().by().size() != 1 || e.parties().to().isEmpty() || amount == null) {
      return;
    }
    List<Obligation.Part> parts = parts(e.facts(), counts, amount);
    boolean disputed =
        parts.stream().mapToDouble(Obligation.Part::value).distinct().count() > 1 && e.contested();
    all.add(
        new Obligation(
            e.parties().by().get(0),
            e.parties().to().get(0),
            good(e),
            amount,
            Objects.requireNonNull(e.due()).to(),
            e.id(),
            disputed ? parts : last(parts),
            disputed));
  }

  private String good(Entry e) {
    return indicators
        .known(e.name())
        .orElseGet(() -> Objects.requireNonNullElse(e.sphere(), e.name()));
  }

  /** Each side's last report: a part that is told again is not delivered again. */
  private List<Obligation.Part> parts(List<Fact> facts, List<Fact> counts, Amount scheduled) {
    Map<String, Obligation.Part> bySide = new LinkedHashMap<>();
    for (Fact f : facts) {
      if (f.status().equals("pledged")) {
        continue;
      }
      Voice voice = f.voice();
      String source =
          voice == null ? Objects.requireNonNullElse(f.origin().outlet(), "") : voice.side();
      bySide.put(
          source,
          new Obligation.Part(
              value(f, counts, scheduled),
              f.origin().published(),
              timing.of(f.more("passage")),
              source));
    }
    return List.copyOf(bySide.values());
  }

  /** How much a report says was delivered: all, or the part that a figure beside it counts. */
  private static double value(Fact f, List<Fact> counts, Amount scheduled) {
    if (f.status().equals("fulfilled")) {
      return scheduled.value();
    }
    return counts.stream()
        .filter(c -> c.origin().document().equals(f.origin().document()))
        .filter(c -> c.type().equals("reported") && c.sides().equals(f.sides()))
        .map(Fact::amount)
        .filter(a -> a != null && a.unit().equals(scheduled.unit()))
        .mapToDouble(a -> Objects.requireNonNull(a).value())
        .filter(v -> v < scheduled.value())
        .max()
        .orElse(0);
  }

  /** Where nobody disputes it, the last report is the state of things. */
  private static List<Obligation.Part> last(List<Obligation.Part> parts) {
    return parts.isEmpty() ? List.of() : List.of(parts.get(parts.size() - 1));
  }

  private static Obligation scheduled(Delivery d) {
    return new Obligation(
        d.by(), d.to(), d.what(), d.amount(), d.date().to(), null, List.of(), false);
  }

  /** Each imported delivery goes to the first obligation of its good that is not yet full. */
  private List<Obligation> fulfilled(List<Obligation> obligations, List<Delivery> delivered) {
    List<Obligation> all = new ArrayList<>(obligations);
    for (Delivery d :
        delivered.stream().sorted(Comparator.comparing(x -> x.date().to())).toList()) {
      double left = d.amount().value();
      for (int i = 0; i < all.size() && left > 0; i++) {
        Obligation o = all.get(i);
        double open = o.balance();
        if (fits(o, d) && open > 0) {
          double part = Math.min(open, left);
          all.set(i, with(o, new Obligation.Part(part, d.date().to(), "", d.source())));
          left -= part;
        }
      }
    }
    return all;
  }

  private boolean fits(Obligation o, Delivery d) {
    @Nullable LocalDate on = d.date().to();
    return o.by().equals(d.by())
        && o.to().equals(d.to())
        && o.scheduled().unit().equals(d.amount().unit())
        && indicators.name(o.what()).equals(indicators.name(d.what()))
        && !o.disputed()
        && on.isAfter(o.due().minusYears(1));
  }

  private static Obligation with(Obligation o, Obligation.Part part) {
    List<Obligation.Part> parts = new ArrayList<>(o.delivered());
    parts.add(part);
    return new Obligation(
        o.by(), o.to(), o.what(), o.scheduled(), o.due(), o.entry(), parts, o.disputed());
  }
}
