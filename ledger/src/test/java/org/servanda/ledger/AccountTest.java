package org.servanda.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.ledger.account.Standing;
import org.servanda.ledger.account.Target;
import org.servanda.ledger.account.Targets;
import org.servanda.ledger.account.Timing;
import org.servanda.ledger.delivery.Obligation;
import org.servanda.ledger.delivery.Obligations;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.entry.Life;
import org.servanda.ledger.entry.Lines;
import org.servanda.ledger.entry.Stage;
import org.servanda.ledger.fact.Indicators;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.store.Archive;
import org.servanda.ledger.store.Query;
import org.servanda.table.Tables;

/**
 * Ten stories over four years give one account, entry by entry. {@code account.txt} is what the
 * ledger gives and was read beside {@code stories/account.md}, what a careful person writes; {@code
 * -Dgolden.write=1} writes it anew, to be reviewed as a diff.
 */
class AccountTest {
  private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
  private static final Path GOLDEN =
      Path.of("src/test/resources/org/servanda/ledger/stories/account.txt");

  private final Indicators indicators = new Indicators(Tables.builtIn());
  private final Timing timing = new Timing(Tables.builtIn());
  private final Map<String, String> stories = new HashMap<>();
  private final StringBuilder out = new StringBuilder();

  @Test
  void tenStoriesGiveOneAccount(@TempDir Path folder) throws IOException {
    try (Ledger ledger = Ledger.create(folder.resolve("ledger.db").toString())) {
      List<Archive.Prepared> documents = new ArrayList<>();
      Stories.read()
          .forEach(
              (name, d) -> {
                if (!name.equals("03")) {
                  stories.put(Archive.key(d), name.substring(0, 2));
                  documents.add(ledger.prepare(d));
                }
              });
      ledger.keep(documents, Instant.EPOCH);
      ledger.settle();
      write(ledger);
    }
    if (System.getProperty("golden.write") != null) {
      Files.writeString(GOLDEN, out, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(GOLDEN, StandardCharsets.UTF_8), out.toString());
  }

  private void write(Ledger ledger) {
    List<Entry> commitments = find(ledger, Kind.COMMITMENT);
    List<Entry> figures = find(ledger, Kind.FIGURE);
    heading("Agreements");
    find(ledger, Kind.AGREEMENT).forEach(this::agreement);
    Targets targets = new Targets(new Lines(indicators));
    Map<String, Standing> standings = ledger.standings(commitments, AS_OF);
    heading("Commitments as of " + AS_OF);
    for (Entry e : commitments) {
      commitment(e, Objects.requireNonNull(standings.get(e.id())));
    }
    heading("Targets");
    List<Entry> counted = new ArrayList<>(commitments);
    counted.addAll(figures);
    targets.of(counted, AS_OF).forEach(this::target);
    heading("Deliveries as of " + AS_OF);
    new Obligations(indicators, timing)
        .of(commitments, figures, List.of())
        .forEach(this::obligation);
    heading("Engagements");
    find(ledger, Kind.ENGAGEMENT).forEach(this::engagement);
    heading("Figures on which sources disagree");
    figures.stream()
        .filter(Entry::contested)
        .forEach(e -> line(e.name(), String.valueOf(e.date()), told(e)));
  }

  private static List<Entry> find(Ledger ledger, Kind kind) {
    List<Set<String>> pair = List.of(Set.of("BWA"), Set.of("ZMB"));
    return ledger.whole(Query.of(kind).between(pair).order(Query.Order.FIRST).asOf(AS_OF));
  }

  private void agreement(Entry e) {
    List<String> life = new ArrayList<>();
    for (Stage s : Life.stages(e.facts())) {
      String stage = s.status() + (s.date() == null ? "" : " " + s.date());
      if (!life.contains(stage)) {
        life.add(stage);
      }
    }
    line(e.type(), e.name(), sides(e), "now " + e.status(), String.join(", ", life), told(e));
  }

  private void commitment(Entry e, Standing s) {
    List<String> claims =
        s.claims().stream().map(c -> c.side() + " " + c.status() + " " + c.on()).toList();
    Standing.Schedule schedule = s.schedule();
    line(
        e.type(),
        e.name(),
        "by " + String.join(",", e.parties().by()),
        "to " + String.join(",", e.parties().to()),
        e.amount() == null ? "-" : "%.0f %s".formatted(e.amount().value(), e.amount().unit()),
        "due "
            + schedule.due()
            + (schedule.before().isEmpty() ? "" : " put off from " + schedule.before()),
        schedule.state(),
        s.label(),
        s.fulfilment().toString().toLowerCase(Locale.ROOT),
        "claims " + claims,
        "evidence: " + s.evidence(),
        (s.confirmed() ? "confirmed" : "not confirmed"),
        s.supersededBy() == null ? "stands" : "superseded",
        told(e));
  }

  private void target(Target t) {
    line(
        t.line(),
        "versions "
            + t.versions().stream().map(v -> "%.0f due %s".formatted(amount(v), v.due())).toList(),
        "series " + t.series().stream().map(p -> p.period() + " " + values(p)).toList(),
        "baseline " + (t.baseline() == null ? "-" : t.baseline().period()),
        "latest " + (t.latest() == null ? "-" : t.latest().period()),
        "share " + number(t.share()),
        "growth " + number(t.growth()));
  }

  private static double amount(Entry e) {
    return Objects.requireNonNull(e.amount()).value();
  }

  private static String values(Target.Point p) {
    List<String> values =
        p.values().stream().map(v -> "%.0f".formatted(v.value())).distinct().toList();
    return String.join(" or ", values);
  }

  private static String number(@Nullable Double value) {
    return value == null ? "-" : "%.3f".formatted(value);
  }

  private void obligation(Obligation o) {
    line(
        o.by() + " to " + o.to(),
        o.what(),
        "%.0f %s".formatted(o.scheduled().value(), o.scheduled().unit()),
        "due " + o.due(),
        o.state(AS_OF),
        "balance %.0f".formatted(o.balance()));
  }

  private void engagement(Entry e) {
    line(
        e.type(),
        e.name().isEmpty() ? "-" : e.name(),
        "of " + String.join(",", e.parties().by()),
        "in " + String.join(",", e.parties().to()),
        String.valueOf(e.date()),
        e.status(),
        told(e));
  }

  private static String sides(Entry e) {
    return String.join(",", e.sides());
  }

  private String told(Entry e) {
    Set<String> in = new TreeSet<>();
    e.facts().forEach(f -> in.add(Objects.requireNonNull(stories.get(f.origin().document()))));
    return "stories " + String.join(" ", in) + ", sources " + e.sources();
  }

  private void heading(String text) {
    out.append(out.isEmpty() ? "" : "\n").append("# ").append(text).append('\n');
  }

  private void line(String... parts) {
    out.append(String.join(" | ", parts)).append('\n');
  }
}
