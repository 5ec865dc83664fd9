package org.servanda.ledger.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.account.Standing.Claim;
import org.servanda.ledger.account.Standing.Fulfilment;
import org.servanda.ledger.account.Standing.Schedule;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.entry.Life;
import org.servanda.ledger.fact.Amount;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Voice;
import org.servanda.record.Period;

/** Says how commitments stand, from what was told by a day. */
public final class Standings {
  private static final String PLEDGED = "pledged";
  private static final String FULFILLED = "fulfilled";
  private static final String NOT_FULFILLED = "not fulfilled";
  private static final String CONTESTED = "contested";

  private final Timing timing;

  public Standings(Timing timing) {
    this.timing = timing;
  }

  /**
   * How a commitment stands.
   *
   * @param e the commitment with all its facts
   * @param figures reported figures of the same parties and indicator, which may show that a target
   *     was reached
   * @param asOf only what was published by this day counts
   */
  public Standing of(Entry e, List<Entry> figures, LocalDate asOf) {
    List<Fact> told = e.facts().stream().filter(f -> by(f, asOf)).toList();
    Entry reached = reached(e, figures, asOf);
    boolean corrected = e.more().containsKey("read_status");
    String status = corrected ? e.status() : Life.status(told, asOf);
    if (reached != null && status.equals(PLEDGED)) {
      status = FULFILLED;
    }
    List<Claim> claims = claims(told);
    boolean contested = e.contested() && told.size() == e.facts().size() || differ(claims);
    String by = superseded(e, asOf);
    return new Standing(
        asOf,
        status,
        fulfilment(status, contested),
        claims,
        evidence(told, reached, asOf),
        schedule(e, told, contested ? CONTESTED : status, asOf),
        confirmed(e, claims),
        contested,
        by);
  }

  private static boolean by(Fact f, LocalDate asOf) {
    LocalDate published = f.origin().published();
    return published == null || !published.isAfter(asOf);
  }

  private static Fulfilment fulfilment(String status, boolean contested) {
    if (contested) {
      return Fulfilment.UNKNOWN;
    }
    return switch (status) {
      case FULFILLED -> Fulfilment.FULL;
      case "in progress" -> Fulfilment.PARTIAL;
      case NOT_FULFILLED -> Fulfilment.NONE;
      default -> Fulfilment.UNKNOWN;
    };
  }

  /** The last word of each side. */
  private static List<Claim> claims(List<Fact> told) {
    Map<String, Claim> last = new LinkedHashMap<>();
    for (Fact f : told) {
      Voice voice = f.voice();
      if (voice != null && !f.status().equals(PLEDGED)) {
        last.put(
            voice.side(), new Claim(voice.side(), f.status(), f.origin().published(), f.key()));
      }
    }
    return List.copyOf(last.values());
  }

  private static boolean differ(List<Claim> claims) {
    boolean done = claims.stream().anyMatch(c -> c.status().equals(FULFILLED));
    return done && claims.stream().anyMatch(c -> c.status().equals(NOT_FULFILLED));
  }

  private static String evidence(List<Fact> told, @Nullable Entry reached, LocalDate asOf) {
    if (reached != null) {
      return "reached: %s in %s".formatted(number(reached.amount()), reached.date());
    }
    String last = "";
    for (Fact f : told) {
      if (f.voice() == null && !f.status().equals(PLEDGED)) {
        String outlet = Objects.requireNonNullElse(f.origin().outlet(), "outlet not named");
        last = "%s (%s, %s)".formatted(f.status(), outlet, f.origin().published());
      }
    }
    return last.isEmpty() ? "no evidence seen as of " + asOf : last;
  }

  private static String number(@Nullable Amount a) {
    return a == null ? "" : "%,.0f %s".formatted(a.value(), a.unit());
  }

  /** The first figure of a period that ended by then and reaches the target. */
  private static @Nullable Entry reached(Entry e, List<Entry> figures, LocalDate asOf) {
    Amount wanted = e.amount();
    LocalDate set = e.first();
    if (wanted == null || set == null || !e.type().equals("target")) {
      return null;
    }
    Entry first = null;
    for (Entry f : figures) {
      Period period = f.date();
      Amount amount = f.amount();
      boolean known = f.first() != null && !f.first().isAfter(asOf);
      if (known
          && period != null
          && amount != null
          && !period.to().isBefore(set)
          && amount.unit().equals(wanted.unit())
          && amount.value() >= wanted.value()
          && (first == null || period.to().isBefore(Objects.requireNonNull(first.date()).to()))) {
        first = f;
      }
    }
    return first;
  }

  private Schedule schedule(Entry e, List<Fact> told, String status, LocalDate asOf) {
    Period due = e.more().containsKey("read_due") ? e.due() : lastDue(told);
    List<String> before = Life.putOff(told);
    if (due == null) {
      return new Schedule(null, List.of(), "no date", 0);
    }
    LocalDate until = due.to();
    if (status.equals(FULFILLED)) {
      return new Schedule(until, before, kept(told, until), 0);
    }
    if (!until.isBefore(asOf)) {
      return new Schedule(until, before, "not due", 0);
    }
    // What is disputed, or declared as not done, is told as such; overdue is what nothing is told
    // of.
    boolean declared = status.equals(CONTESTED) || status.equals(NOT_FULFILLED);
    long days = ChronoUnit.DAYS.between(until, asOf);
    return new Schedule(until, before, declared ? "past" : "overdue", days);
  }

  private static @Nullable Period lastDue(List<Fact> told) {
    Period due = null;
    for (Fact f : told) {
      due = f.due() == null ? due : f.due();
    }
    return due;
  }

  /** In time where it is told so, or told by the day it was due; late where that is told. */
  private String kept(List<Fact> told, LocalDate due) {
    String kept = "done";
    for (Fact f : told) {
      if (!f.status().equals(FULFILLED)) {
        continue;
      }
      String words = timing.of(f.more("passage"));
      LocalDate published = f.origin().published();
      if (!words.isEmpty()) {
        kept = words;
      } else if (published != null && !published.isAfter(due)) {
        kept = "on time";
      }
    }
    return kept;
  }

  private static boolean confirmed(Entry e, List<Claim> claims) {
    List<String> done =
        claims.stream().filter(c -> c.status().equals(FULFILLED)).map(Claim::side).toList();
    List<String> owed = e.parties().to();
    return owed.isEmpty()
        ? done.containsAll(e.parties().by())
        : done.stream().anyMatch(owed::contains);
  }

  private static @Nullable String superseded(Entry e, LocalDate asOf) {
    String by = e.more("superseded_by");
    String on = e.more("superseded_on");
    return by.isEmpty() || LocalDate.parse(on).isAfter(asOf) ? null : by;
  }
}
