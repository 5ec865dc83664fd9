package org.servanda.cli.ledger;

import java.util.List;
import java.util.concurrent.Callable;
import org.servanda.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code servanda search}: entries by the words of their sentences. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Entries whose sentences have all the words, the best first.")
public final class SearchCommand implements Callable<Integer> {
  private static final int MOST = 50;

  @Mixin LedgerOptions ledger = new LedgerOptions();

  @Parameters(arity = "1..*", paramLabel = "WORD", description = "Words that must all be there.")
  List<String> words = List.of();

  @Option(names = "--limit", description = "At most so many; default 50.")
  int limit = MOST;

  @Override
  public Integer call() {
    List<String> single =
        words.stream().flatMap(w -> List.of(w.strip().split("\\s+")).stream()).toList();
    Sheet sheet = ledger.sheet();
    try (Ledger open = ledger.open()) {
      sheet.section(
          "",
          List.of("id", "kind", "type", "date", "by", "to", "status", "name"),
          ledger.rows(open).of(open.search(ledger.query(), single, limit)));
    }
    sheet.end();
    return picocli.CommandLine.ExitCode.OK;
  }
}
