package org.servanda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every reader against the examples that ship with it. */
class ExamplesTest {
  private static final Reader READER = Reader.create();

  @TestFactory
  Stream<DynamicTest> everyExampleGivesItsRecords() {
    return Examples.KINDS.stream()
        .flatMap(kind -> Examples.of(kind).stream())
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.where(), () -> assertEquals(List.of(), e.faults(READER))));
  }

  @TestFactory
  Stream<DynamicTest> everyReaderHasFortyExamplesBothWays() {
    return Examples.KINDS.stream()
        .map(
            kind ->
                DynamicTest.dynamicTest(
                    kind,
                    () -> {
                      List<Examples.Example> all = Examples.of(kind);
                      long none = all.stream().filter(e -> e.expected().isEmpty()).count();
                      assertTrue(all.size() >= 40, kind + " has " + all.size());
                      assertTrue(none >= 8, kind + " has only " + none + " that give none");
                    }));
  }

  @Test
  void expectedWordsMustStandInOrder() {
    assertTrue(Examples.fits("visit of KAZ held", "engagement visit of KAZ in PER 2023 held"));
    assertTrue(!Examples.fits("held visit", "engagement visit of KAZ in PER 2023 held"));
    assertTrue(!Examples.fits("visit of PER", "engagement visit of KAZ"));
  }
}
