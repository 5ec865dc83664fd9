package org.servanda.ledger.identity;

import java.util.List;
import java.util.Optional;
import org.servanda.ledger.fact.Amount;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Indicators;

/**
 * Figures: one indicator of the same parties for one period. Values that differ are one figure on
 * which sources disagree.
 */
final class FigureIdentity implements Identity {
  private static final int QUARTER = 92;
  private static final int YEAR = 366;

  private final Indicators indicators;

  FigureIdentity(Indicators indicators) {
    this.indicators = indicators;
  }

  @Override
  public String block(Fact f) {
    Amount amount = f.amount();
    String unit = amount == null ? "" : amount.unit();
    String head = head(f.type(), indicators.name(f.name()), unit);
    if (f.sides().isEmpty()) {
      // A count of nobody in particular is the same only where the text is the same.
      return head + (amount == null ? "" : amount.value()) + " " + f.origin().source();
    }
    return head + parties(f);
  }

  private static String head(String type, String indicator, String unit) {
    return "figure " + type + " " + indicator + " " + unit + " ";
  }

  /** The blocks of reported totals, whether they are said to be totals or not. */
  static List<String> totals(String indicator, String unit, List<String> sides) {
    String block = head("reported", indicator, unit) + String.join(",", sides) + " ";
    return List.of(block, block + "total");
  }

  /** Exports of one to the other are the other's imports from the one. */
  private static String parties(Fact f) {
    List<String> by = f.parties().by();
    String flow = f.more("flow");
    boolean way = by.size() == 2 && (flow.equals("export") || flow.equals("import"));
    return way ? by.get(0) + ">" + by.get(1) : String.join(",", f.sides()) + " " + flow;
  }

  @Override
  public boolean distinct(Candidate c) {
    return c.fact().date() != null || !c.fact().type().equals("reported");
  }

  @Override
  public Optional<String> same(Candidate a, Candidate b) {
    var x = a.fact().date();
    var y = b.fact().date();
    if (x != null && y != null) {
      return x.equals(y) ? Optional.of("same parties, same period") : Optional.empty();
    }
    return near(a, b) && a.published(b, x == null && y == null ? QUARTER : YEAR)
        ? Optional.of("same parties, same number")
        : Optional.empty();
  }

  private static boolean near(Candidate a, Candidate b) {
    Amount x = a.fact().amount();
    Amount y = b.fact().amount();
    return x != null && y != null && x.near(y);
  }
}
