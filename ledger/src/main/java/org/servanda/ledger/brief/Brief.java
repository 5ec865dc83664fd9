package org.servanda.ledger.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.account.Names;
import org.servanda.ledger.account.Standing;
import org.servanda.ledger.account.Target;
import org.servanda.ledger.account.Targets;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.entry.Life;
import org.servanda.ledger.entry.Stage;
import org.servanda.ledger.fact.Amount;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.paper.Block;
import org.servanda.ledger.paper.Paper;
import org.servanda.ledger.paper.Words;
import org.servanda.ledger.series.Measure;
import org.servanda.ledger.series.PeriodName;
import org.servanda.record.Period;

/** Writes the note on one relation, two to four pages. */
public final class Brief {
  private static final int AGREEMENTS = 12;
  private static final int COMMITMENTS = 14;
  private static final int OCCASIONS = 8;
  private static final int STATEMENTS = 6;
  private static final int CHARTS = 2;
  private static final int QUOTE = 260;
  private static final Map<String, String> OCCASION =
      Map.of("cultural", "Cultural event", "anniversary", "Anniversary of relations");

  private final Names names = new Names();
  private final Matter matter;
  private final Notes notes;
  private final LocalDate asOf;
  private final List<Block> blocks = new ArrayList<>();

  private Brief(Matter matter, Notes notes, LocalDate asOf) {
    this.matter = matter;
    this.notes = notes;
    this.asOf = asOf;
  }

  /**
   * The note.
   *
   * @param title names of the sides
   * @param sides one or two groups of codes, as in a query
   * @param since only what was told of on this day or later, figures excepted; all where null
   * @param asOf the day it shows the state of
   */
  public static Paper of(
      Ledger ledger,
      String title,
      List<Set<String>> sides,
      @Nullable LocalDate since,
      LocalDate asOf) {
    Notes notes =
        new Notes(
            ledger::passage,
            key ->
                ledger
                    .print(key)
                    .map(p -> new Notes.Print(Notes.plain(p.outlet()), Notes.plain(p.url())))
                    .orElse(new Notes.Print("", "")));
    Brief brief = new Brief(Matter.of(ledger, sides, since, asOf), notes, asOf);
    brief.write();
    String subtitle =
        "Background note"
            + (since == null ? "" : ", from what was published since " + PeriodName.day(since));
    return new Paper(title, subtitle, asOf, brief.blocks, notes.sources());
  }

  private void write() {
    short_();
    occasions();
    agreements();
    commitments();
    figures();
    statements();
    open();
  }

  private void short_() {
    heading("In short");
    List<Words> lines = new ArrayList<>();
    matter.engagements().stream()
        .filter(e -> e.status().equals("held") && e.date() != null)
        .findFirst()
        .ifPresent(e -> lines.add(Words.of("Last: " + occasion(e) + ".", of(e))));
    matter.engagements().stream()
        .filter(e -> e.status().equals("planned") && ahead(e))
        .forEach(e -> lines.add(Words.of("Planned: " + occasion(e) + ".", of(e))));
    for (Target t : matter.targets()) {
      Target.Point latest = t.latest();
      if (latest != null) {
        lines.add(Words.of(reached(t, latest), of(t.current())));
      }
    }
    lines.add(Words.of(tally()));
    blocks.add(new Block.Bullets(lines));
  }

  private boolean ahead(Entry e) {
    Period date = e.date();
    return date != null && !date.to().isBefore(asOf);
  }

  private String reached(Target t, Target.Point latest) {
    Measure measure = new Measure(t.unit());
    Entry current = t.current();
    Amount wanted = Objects.requireNonNull(current.amount());
    Double share = t.share();
    Double growth = t.growth();
    return "%s: %s in %s, %.0f%% of the target of %s%s%s."
        .formatted(
            figureName(t),
            measure.text(latest.value()),
            PeriodName.of(latest.period()),
            share == null ? 0 : share * 100,
            measure.text(wanted.value()),
            current.due() == null ? "" : " due by " + PeriodName.due(current.due().to()),
            growth == null ? "" : "; growth of %.0f%% a year is needed".formatted(growth * 100));
  }

  private String figureName(Target t) {
    return matter.figures().stream()
        .filter(
            f -> f.date() != null && t.series().stream().anyMatch(p -> p.period().equals(f.date())))
        .findFirst()
        .map(f -> capital(f.name()))
        .orElse("Target");
  }

  private String tally() {
    long kept = count("fulfilled") + count("fulfilled late");
    return "%d agreements; %d commitments: %d fulfilled, %d overdue, %d contested."
        .formatted(
            matter.agreements().size(),
            matter.commitments().size(),
            kept,
            count("overdue"),
            count("contested"));
  }

  private long count(String label) {
    return matter.standings().values().stream().filter(s -> s.label().equals(label)).count();
  }

  private void occasions() {
    List<Words> lines = new ArrayList<>();
    Set<Entry> inVisits = new HashSet<>();
    matter.parts().values().forEach(inVisits::addAll);
    for (Entry e : matter.engagements()) {
      if (lines.size() < OCCASIONS && !inVisits.contains(e)) {
        List<String> parts =
            matter.parts().getOrDefault(e.id(), List.of()).stream().map(this::part).toList();
        String with = parts.isEmpty() ? "" : "; with it " + String.join(", ", parts);
        lines.add(Words.of(occasion(e) + status(e) + with + ".", of(e)));
      }
    }
    section("Visits and meetings", lines);
  }

  private String part(Entry e) {
    return e.name().isEmpty() ? e.type() : "“" + e.name() + "” (" + e.status() + ")";
  }

  /** What it was, of whom, where and when: "Visit of Emomali Rahmon in Kazakhstan, May 2023". */
  private String occasion(Entry e) {
    String who = String.join(", ", e.parties().people());
    String host = names.of(e.parties().to());
    StringBuilder b = new StringBuilder();
    if (e.name().isEmpty()) {
      b.append(OCCASION.getOrDefault(e.type(), capital(e.type())));
      who = who.isEmpty() ? names.of(e.parties().by()) : who;
      b.append(who.isEmpty() ? "" : " of " + who);
    } else {
      b.append(capital(e.name()));
    }
    b.append(host.isEmpty() || b.indexOf(host) >= 0 ? "" : " in " + host);
    b.append(e.more("places").isEmpty() ? "" : " (" + e.more("places") + ")");
    return b.append(e.date() == null ? "" : ", " + PeriodName.of(e.date())).toString();
  }

  private static String status(Entry e) {
    return e.status().equals("held") ? "" : ", " + e.status();
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private void agreements() {
    List<List<Words>> rows = new ArrayList<>();
    for (Entry e : matter.agreements().stream().limit(AGREEMENTS).toList()) {
      rows.add(List.of(Words.of(e.name(), of(e)), Words.of(e.type()), Words.of(stages(e))));
    }
    table("Agreements", List.of("Name", "Kind", "Life"), rows);
  }

  private static String stages(Entry e) {
    List<String> stages = new ArrayList<>();
    for (Stage s : Life.stages(e.facts())) {
      String stage = s.status() + (s.date() == null ? "" : " " + PeriodName.of(s.date()));
      if (stages.stream().noneMatch(x -> x.startsWith(s.status()))
          || s.date() != null && !stages.contains(stage)) {
        stages.removeIf(x -> x.equals(s.status()));
        stages.add(stage);
      }
    }
    return String.join("; ", stages);
  }

  private void commitments() {
    List<List<Words>> rows = new ArrayList<>();
    for (Entry e : weighty().stream().limit(COMMITMENTS).toList()) {
      Standing s = matter.standing(e);
      String to = names.of(e.parties().to());
      rows.add(
          List.of(
              Words.of(names.of(e.parties().by()) + (to.isEmpty() ? "" : " to " + to)),
              Words.of(e.name(), of(e)),
              Words.of(s.schedule().due() == null ? "no date" : s.schedule().due().toString()),
              Words.of("").bold(s.label()).and(detail(s))));
    }
    table("Commitments and their state", List.of("Who", "What", "Due", "State"), rows);
  }

  /** Those that can be checked come first; the contested and overdue before the rest. */
  private List<Entry> weighty() {
    List<String> order = List.of("contested", "overdue", "not fulfilled");
    return matter.commitments().stream()
        .filter(e -> e.amount() != null || e.due() != null || !e.status().equals("pledged"))
        .sorted(
            Comparator.comparing(
                (Entry e) -> {
                  int at = order.indexOf(matter.standing(e).label());
                  return at < 0 ? order.size() : at;
                }))
        .toList();
  }

  private String detail(Standing s) {
    StringBuilder b = new StringBuilder();
    for (Standing.Claim c : s.claims()) {
      b.append("; ").append(names.of(c.side())).append(": ").append(c.status());
    }
    if (s.claims().isEmpty() && !s.label().equals("superseded")) {
      b.append("; ").append(s.evidence());
    }
    if (!s.schedule().before().isEmpty()) {
      b.append("; put off from ").append(String.join(", ", s.schedule().before()));
    }
    return b.toString();
  }

  private void figures() {
    List<Target> shown =
        matter.targets().stream().filter(t -> t.series().size() > 1).limit(CHARTS).toList();
    if (shown.isEmpty()) {
      return;
    }
    heading("Figures and targets");
    for (Target t : shown) {
      String title = figureName(t) + ", " + names.of(t.current().sides());
      blocks.add(new Block.Chart(Charts.of(t, title)));
      List<Words> lines = new ArrayList<>();
      Measure measure = new Measure(t.unit());
      for (Target.Point p : t.series()) {
        lines.add(Words.of(PeriodName.of(p.period()) + ": " + told(p, measure), of(p)));
      }
      blocks.add(new Block.Bullets(lines));
    }
  }

  private static String told(Target.Point p, Measure measure) {
    if (!p.contested()) {
      return measure.text(p.value());
    }
    List<String> all = new ArrayList<>();
    for (Target.Told t : p.values()) {
      all.add(measure.text(t.value()) + " (" + t.by() + ")");
    }
    return "sources disagree: " + String.join(", ", all.stream().distinct().toList());
  }

  private int[] of(Target.Point p) {
    Set<String> keys = new HashSet<>();
    p.values().forEach(t -> keys.add(t.fact()));
    List<Fact> facts =
        matter.figures().stream()
            .flatMap(e -> e.facts().stream())
            .filter(f -> keys.contains(f.key()))
            .toList();
    return notes.of(facts);
  }

  private void statements() {
    List<Words> lines = new ArrayList<>();
    Set<String> speakers = new HashSet<>();
    for (Entry e : matter.statements()) {
      boolean telling = e.more("direct").equals("direct") || !e.status().equals("neutral");
      String speaker = String.join(", ", e.parties().people());
      if (telling && lines.size() < STATEMENTS && speakers.add(speaker + e.status())) {
        lines.add(Words.of("").bold(speaker).and(said(e), of(e)));
      }
    }
    section("Who said what", lines);
  }

  private static String said(Entry e) {
    String role = e.more("role");
    String words = e.name().length() > QUOTE ? e.name().substring(0, QUOTE) + " …" : e.name();
    boolean direct = e.more("direct").equals("direct");
    return (role.isEmpty() ? "" : ", " + role)
        + (e.first() == null ? "" : ", " + PeriodName.day(e.first()))
        + (e.status().equals("neutral") ? "" : " (" + e.status() + ")")
        + ": "
        + (direct ? "“" + words + "”" : words);
  }

  private void open() {
    List<Words> lines = new ArrayList<>();
    for (Entry e : weighty()) {
      Standing s = matter.standing(e);
      if (s.label().equals("contested") || s.label().equals("overdue")) {
        String days = s.overdue() ? " (%d days past its date)".formatted(s.schedule().days()) : "";
        lines.add(
            Words.of("").bold(s.label()).and(": " + e.name() + days + detail(s) + ".", of(e)));
      }
    }
    for (Entry e : matter.figures()) {
      if (e.contested() && e.date() != null) {
        Target.Point p = Targets.point(e);
        Amount amount = Objects.requireNonNull(e.amount());
        lines.add(
            Words.of(
                e.name()
                    + " of "
                    + PeriodName.of(e.date())
                    + ": "
                    + told(p, new Measure(amount.unit()))
                    + ".",
                of(e)));
      }
    }
    section("Open and contested", lines);
  }

  private int[] of(Entry e) {
    return notes.of(e.facts());
  }

  private void heading(String text) {
    blocks.add(new Block.Heading(2, text));
  }

  private void section(String heading, List<Words> lines) {
    if (!lines.isEmpty()) {
      heading(heading);
      blocks.add(new Block.Bullets(lines));
    }
  }

  private void table(String heading, List<String> header, List<List<Words>> rows) {
    if (!rows.isEmpty()) {
      heading(heading);
      blocks.add(new Block.Table(header, rows));
    }
  }
}
