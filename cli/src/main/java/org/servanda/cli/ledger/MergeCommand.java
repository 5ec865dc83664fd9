package org.servanda.cli.ledger;

import java.util.List;
import java.util.concurrent.Callable;
import org.servanda.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code servanda merge}: other ledgers into this one. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description = "Takes documents, decisions and deliveries of other ledgers into this one.")
public final class MergeCommand implements Callable<Integer> {
  @Mixin LedgerOptions ledger = new LedgerOptions();

  @Parameters(arity = "1..*", paramLabel = "OTHER", description = "Other ledgers.")
  List<String> others = List.of();

  @Override
  public Integer call() {
    try (Ledger into = ledger.create()) {
      for (String where : others) {
        try (Ledger other = Ledger.open(where)) {
          into.merge(other, ledger.clock().instant());
        }
      }
      ledger.err().println(into.documents().size() + " documents in the ledger");
    }
    return picocli.CommandLine.ExitCode.OK;
  }
}
