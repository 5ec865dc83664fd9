package org.servanda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.servanda.discourse.Story;
import org.servanda.quantity.Amount;
import org.servanda.quantity.QuantityReader;
import org.servanda.record.Notation;
import org.servanda.text.Document;
import org.servanda.time.TimeReader;
import org.servanda.time.When;

/** Expressions of time and amounts against the tables that stand beside their readers. */
class ValuesTest {
  private static final Reader READER = Reader.create();

  @TestFactory
  Stream<DynamicTest> everyAmountHasItsValue() throws IOException {
    return table(QuantityReader.class, (text, columns) -> amount(text));
  }

  @TestFactory
  Stream<DynamicTest> everyTimeHasItsPeriod() throws IOException {
    return table(TimeReader.class, (text, columns) -> time(text, columns.get(1)));
  }

  /** Tests of one table, each line's text against its last two columns. */
  private static Stream<DynamicTest> table(
      Class<?> beside, BiFunction<String, List<String>, String> read) throws IOException {
    List<String> lines;
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(beside.getResourceAsStream("en/examples.txt")),
                StandardCharsets.UTF_8))) {
      lines = in.lines().filter(l -> !l.startsWith("#")).toList();
    }
    assertTrue(lines.size() >= 60);
    return lines.stream()
        .map(
            line -> {
              List<String> columns = List.of(line.split("\t"));
              int n = columns.size();
              String expected = columns.get(n - 2) + " " + columns.get(n - 1);
              return DynamicTest.dynamicTest(
                  line, () -> assertEquals(expected, read.apply(columns.get(0), columns)));
            });
  }

  private static String amount(String text) {
    Story story = READER.analyse(Document.of("x", text));
    List<Amount> found = story.amounts(story.sentences().get(0));
    return found.isEmpty()
        ? "- -"
        : Notation.number(found.get(0).value()) + " " + found.get(0).unit();
  }

  private static String time(String text, String day) {
    Story story = READER.analyse(Document.of("x", text).withPublished(LocalDate.parse(day)));
    List<When> found = story.times(story.sentences().get(0));
    if (found.isEmpty()) {
      return "- -";
    }
    When w = found.get(0);
    return (w.period() == null ? "?" : w.period()) + " " + w.kind();
  }
}
