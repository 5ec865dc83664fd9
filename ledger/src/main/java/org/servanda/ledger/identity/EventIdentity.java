package org.servanda.ledger.identity;

import java.util.List;
import java.util.Optional;
import org.servanda.ledger.fact.Dates;
import org.servanda.ledger.fact.Fact;

/** Acts: same class, same actors on either side, same day or the next, no other place. */
final class EventIdentity implements Identity {
  private static final int MONTH = 31;

  @Override
  public String block(Fact f) {
    if (f.sides().isEmpty()) {
      return "event " + f.type() + " " + f.origin().source();
    }
    return "event "
        + f.type()
        + " "
        + side(f.parties().by(), f.more("source_sectors"))
        + ">"
        + side(f.parties().to(), f.more("target_sectors"));
  }

  private static String side(List<String> codes, String sectors) {
    String plain = sectors.equals("GOV") ? "" : sectors;
    return String.join(",", codes.stream().sorted().toList())
        + (plain.isEmpty() ? "" : " " + plain);
  }

  @Override
  public boolean distinct(Candidate c) {
    return c.fact().date() == null || Dates.precise(c.fact().date());
  }

  @Override
  public Optional<String> same(Candidate a, Candidate b) {
    return agree(a, b, "mode") && agree(a, b, "place") && a.meets(b, day(a) && day(b) ? 1 : 0)
        ? Optional.of("same act of the same sides at the same time")
        : Optional.empty();
  }

  private static boolean day(Candidate c) {
    return c.when() != null && c.when().from().equals(c.when().to());
  }

  private static boolean agree(Candidate a, Candidate b, String field) {
    String x = a.fact().more(field);
    String y = b.fact().more(field);
    return x.isEmpty() || y.isEmpty() || x.equals(y);
  }

  @Override
  public int reach() {
    return MONTH;
  }
}
