package org.servanda.ledger.delivery;

import java.io.IOException;
import java.io.Reader;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.servanda.ledger.fact.Amount;
import org.servanda.ledger.fact.Dates;
import org.servanda.record.Problem;

/**
 * Reads deliveries from comma-separated values with the columns {@code kind} (scheduled or
 * delivered), {@code by}, {@code to}, {@code what}, {@code value}, {@code unit}, {@code date} (a
 * day, month, year or from/to) and {@code source}, in any order.
 */
public final class DeliveryFile {
  private static final List<String> COLUMNS =
      List.of("kind", "by", "to", "what", "value", "unit", "date", "source");

  private DeliveryFile() {}

  /**
   * The deliveries of a file.
   *
   * @param name of the file, for problems
   * @param problems told of each line that cannot be read, and why; the rest is read
   */
  public static List<Delivery> read(Reader in, String name, Consumer<Problem> problems)
      throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    List<Delivery> deliveries = new ArrayList<>();
    try (CSVParser parser = format.parse(in)) {
      List<String> missing =
          COLUMNS.stream().filter(c -> !parser.getHeaderNames().contains(c)).toList();
      if (!missing.isEmpty()) {
        problems.accept(new Problem(name, "no column " + String.join(", ", missing)));
        return List.of();
      }
      for (CSVRecord line : parser) {
        try {
          deliveries.add(delivery(line));
        } catch (IllegalArgumentException | DateTimeParseException e) {
          problems.accept(
              new Problem(
                  name + ":" + parser.getCurrentLineNumber(), String.valueOf(e.getMessage())));
        }
      }
    }
    return deliveries;
  }

  private static Delivery delivery(CSVRecord line) {
    String kind = line.get("kind");
    if (!kind.equals("scheduled") && !kind.equals("delivered")) {
      throw new IllegalArgumentException("kind is neither scheduled nor delivered: " + kind);
    }
    for (String column : COLUMNS.subList(1, COLUMNS.size() - 1)) {
      if (line.get(column).isEmpty()) {
        throw new IllegalArgumentException("no " + column);
      }
    }
    double value;
    try {
      value = Double.parseDouble(line.get("value"));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not a number: " + line.get("value"), e);
    }
    return new Delivery(
        kind.equals("scheduled"),
        line.get("by"),
        line.get("to"),
        line.get("what"),
        new Amount(value, line.get("unit")),
        Dates.parse(line.get("date")),
        line.get("source"));
  }
}
