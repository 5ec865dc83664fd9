package org.servanda.cli.ledger;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.LedgerException;
import org.servanda.ledger.account.Rows;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.review.Decision;
import org.servanda.ledger.review.DecisionFile;
import org.servanda.ledger.review.Review;
import org.servanda.record.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code servanda review}: what a person decides on entries. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description = {
      "Confirm, correct, reject, merge, split or annotate entries; undo a decision; list them;",
      "export them to a file, import them from one.",
      "Decisions are kept apart from what was read and survive reading and ingesting again."
    })
public final class ReviewCommand implements Callable<Integer> {
  /** What can be done. */
  enum Action {
    CONFIRM,
    CORRECT,
    REJECT,
    MERGE,
    SPLIT,
    ANNOTATE,
    UNDO,
    LIST,
    EXPORT,
    IMPORT
  }

  @Mixin LedgerOptions ledger = new LedgerOptions();

  @Parameters(
      index = "0",
      description =
          "confirm, correct, reject, merge, split, annotate, undo, list, export or import.")
  Action action = Action.LIST;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "ID|FILE",
      description =
          "Entries; of split, the records that are another thing; of undo, the decision; of export and"
              + " import, the file, - for standard output and input.")
  List<String> ids = List.of();

  @Option(names = "--set", paramLabel = "FIELD=VALUE", description = "Of correct: what is to be.")
  Map<String, String> fields = Map.of();

  @Option(names = "--note", description = "Reason or remark.")
  String note = "";

  @Option(
      names = "--by",
      defaultValue = "${sys:user.name}",
      description = "Who decides; default the user.")
  String who = "";

  @Override
  public Integer call() throws IOException {
    try (Ledger open = ledger.open()) {
      switch (action) {
        case LIST -> list(open);
        case EXPORT -> write(open, file());
        case IMPORT -> {
          return take(open, file());
        }
        default -> {
          Decision decision = decision(open);
          open.decide(decision);
          ledger.out().println(decision.id());
        }
      }
    }
    return picocli.CommandLine.ExitCode.OK;
  }

  private String file() {
    if (ids.size() != 1) {
      throw new LedgerException("which file? Say one, or - for standard input or output");
    }
    return ids.get(0);
  }

  private void write(Ledger open, String file) throws IOException {
    StringBuilder lines = new StringBuilder();
    List<Decision> decisions = open.decisions();
    decisions.forEach(d -> lines.append(DecisionFile.line(d)).append('\n'));
    if (file.equals("-")) {
      ledger.out().print(lines);
    } else {
      Files.writeString(Path.of(file), lines, StandardCharsets.UTF_8);
      ledger.err().println(decisions.size() + " decisions written to " + file);
    }
  }

  private int take(Ledger open, String file) throws IOException {
    List<Problem> problems = new ArrayList<>();
    boolean standard = file.equals("-");
    List<Decision> read;
    try (Reader in =
        standard
            ? new InputStreamReader(System.in, StandardCharsets.UTF_8)
            : Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
      read = DecisionFile.read(in, standard ? "standard input" : file, problems::add);
    } catch (NoSuchFileException e) {
      throw new LedgerException(file + ": no such file", e);
    }
    int added = open.decide(read);
    problems.forEach(p -> ledger.err().println("servanda: " + p.where() + ": " + p.what()));
    ledger
        .err()
        .printf(
            "%d decisions taken in, %d known already, %d not readable%n",
            added, read.size() - added, problems.size());
    return problems.isEmpty() ? picocli.CommandLine.ExitCode.OK : 1;
  }

  private Decision decision(Ledger open) {
    Instant now = ledger.clock().instant();
    if (ids.isEmpty()) {
      throw new LedgerException("of which entry? Its id is missing");
    }
    return switch (action) {
      case UNDO -> Review.undo(made(open), who, note, now);
      case SPLIT -> Review.split(facts(open), who, note, now);
      case CONFIRM, CORRECT, REJECT, MERGE, ANNOTATE ->
          Review.decide(
              Decision.Verb.valueOf(action.name()), entries(open), fields, who, note, now);
      case LIST, EXPORT, IMPORT -> throw new IllegalStateException("no decision");
    };
  }

  private List<Entry> entries(Ledger open) {
    List<Entry> entries = new ArrayList<>();
    for (String id : ids) {
      entries.add(open.entry(id).orElseThrow(() -> new LedgerException(id + ": no such entry")));
    }
    if (action == Action.MERGE && entries.size() < 2) {
      throw new LedgerException("two entries or more can be merged");
    }
    if (action == Action.CORRECT && fields.isEmpty()) {
      throw new LedgerException("what is to be corrected? Say --set FIELD=VALUE");
    }
    return entries;
  }

  private List<Fact> facts(Ledger open) {
    List<Fact> facts = new ArrayList<>();
    for (Entry e : entries(open)) {
      e.facts().stream().filter(f -> ids.contains(f.key())).forEach(facts::add);
    }
    return facts.stream().distinct().toList();
  }

  private Decision made(Ledger open) {
    return open.decisions().stream()
        .filter(d -> d.id().equals(ids.get(0)))
        .findFirst()
        .orElseThrow(() -> new LedgerException(ids.get(0) + ": no such decision"));
  }

  private void list(Ledger open) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Decision d : open.decisions()) {
      Map<String, Object> row = new LinkedHashMap<>();
      Rows.put(row, "id", d.id());
      Rows.put(row, "at", d.at().toString());
      Rows.put(row, "by", d.who());
      Rows.put(row, "decision", d.verb().name().toLowerCase(Locale.ROOT));
      Rows.put(row, "fields", new TreeMap<>(d.fields()).toString());
      Rows.put(row, "note", d.note());
      Rows.put(row, "records", d.anchors().size());
      rows.add(row);
    }
    Sheet sheet = ledger.sheet();
    sheet.section("", List.of("id", "at", "by", "decision", "fields", "note", "records"), rows);
    sheet.end();
  }
}
