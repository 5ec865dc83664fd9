package org.servanda.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.servanda.Reader;

/** Phrases with the country and the sector of whom they mean on a day. */
class PhrasesTest {
  private static final Reader READER = Reader.create();

  @TestFactory
  Stream<DynamicTest> everyPhraseMeansItsActor() {
    return Tables.rows("en/examples.txt").stream().map(r -> test(r[0].split(" \\| ", -1)));
  }

  /** No politician called Jordan or Chad hides a state. */
  @TestFactory
  Stream<DynamicTest> theGovernmentOfAStateIsThatStates() {
    return Tables.rows("en/states.tsv").stream()
        .map(r -> new String[] {"government of " + first(r[1]), "2022-05-01", r[0], "GOV"})
        .map(PhrasesTest::test);
  }

  private static String first(String names) {
    return names.split("\\|")[0];
  }

  private static DynamicTest test(String[] c) {
    LocalDate day = c[1].equals("-") ? null : LocalDate.parse(c[1]);
    return DynamicTest.dynamicTest(
        c[0],
        () -> {
          Optional<Entity> e = READER.world().resolve(READER.language(), c[0], day);
          assertEquals(
              c[2] + " " + c[3], or(e.map(Entity::country)) + " " + or(e.map(Entity::sector)));
        });
  }

  private static String or(Optional<String> s) {
    return s.orElse("-");
  }
}
