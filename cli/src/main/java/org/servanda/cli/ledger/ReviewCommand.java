package org.servanda.cli.ledger;

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
import org.servanda.ledger.review.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code servanda review}: what a person decides on entries. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description = {
      "Confirm, correct, reject, merge, split or annotate entries; undo a decision; list them.",
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
    LIST
  }

  @Mixin LedgerOptions ledger = new LedgerOptions();

  @Parameters(
      index = "0",
      description = "confirm, correct, reject, merge, split, annotate, undo or list.")
  Action action = Action.LIST;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "ID",
      description = "Entries; of split, the records that are another thing; of undo, the decision.")
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
  public Integer call() {
    try (Ledger open = ledger.open()) {
      if (action == Action.LIST) {
        list(open);
      } else {
        Decision decision = decision(open);
        open.decide(decision);
        ledger.out().println(decision.id());
      }
    }
    return picocli.CommandLine.ExitCode.OK;
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
      case LIST -> throw new IllegalStateException("no decision");
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
