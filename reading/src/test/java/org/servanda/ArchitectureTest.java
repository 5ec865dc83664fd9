package org.servanda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each package may know; see docs/architecture.md. */
class ArchitectureTest {
  private static final String ROOT = "org.servanda";
  private static final Set<String> ALL_BELOW_READERS =
      Set.of(
          "record",
          "text",
          "language",
          "lexicon",
          "world",
          "time",
          "quantity",
          "table",
          "topic",
          "speech",
          "discourse");

  private static final Map<String, Set<String>> MAY_KNOW = new TreeMap<>();

  static {
    MAY_KNOW.put("record", Set.of());
    MAY_KNOW.put("text", Set.of());
    MAY_KNOW.put("language", Set.of("text", "language.model"));
    MAY_KNOW.put("language.model", Set.of());
    MAY_KNOW.put("lexicon", Set.of("record", "language", "table"));
    MAY_KNOW.put("world", Set.of("record", "text", "language", "table"));
    MAY_KNOW.put("time", Set.of("record", "text", "language", "table"));
    MAY_KNOW.put("quantity", Set.of("record", "text", "language", "table"));
    MAY_KNOW.put("table", Set.of());
    MAY_KNOW.put("topic", Set.of("text", "language", "table"));
    MAY_KNOW.put("speech", Set.of("record", "text", "language", "table"));
    MAY_KNOW.put(
        "discourse",
        Set.of("record", "text", "language", "world", "time", "quantity", "speech", "table"));
    MAY_KNOW.put("reader", ALL_BELOW_READERS);
    for (String kind : Examples.KINDS) {
      Set<String> known = new TreeSet<>(ALL_BELOW_READERS);
      known.add("reader");
      MAY_KNOW.put("reader." + kind, known);
    }
    MAY_KNOW.put("", new TreeSet<>(MAY_KNOW.keySet()));
  }

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static String room(JavaClass c) {
    String name = c.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
  }

  @Test
  void nothingKnowsMoreThanItMay() {
    Set<String> broken = new TreeSet<>();
    for (JavaClass c : CLASSES) {
      Set<String> known = MAY_KNOW.getOrDefault(room(c), Set.of());
      for (Dependency d : c.getDirectDependenciesFromSelf()) {
        JavaClass target = d.getTargetClass();
        boolean ours = target.getPackageName().startsWith(ROOT);
        if (ours && !room(target).equals(room(c)) && !known.contains(room(target))) {
          broken.add(c.getName() + " knows " + target.getName());
        }
      }
    }
    assertEquals(Set.of(), broken);
  }

  @Test
  void everyPackageHasALineAndClassesWereScanned() throws IOException {
    Path sources = Path.of("src/main/java/org/servanda");
    Set<String> packages;
    try (Stream<Path> files = Files.walk(sources)) {
      packages =
          files
              .filter(f -> f.toString().endsWith(".java"))
              .map(
                  f ->
                      sources
                          .relativize(f.getParent())
                          .toString()
                          .replace('/', '.')
                          .replace('\\', '.'))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    assertEquals(MAY_KNOW.keySet(), packages);
    assertTrue(CLASSES.size() > 100, "only " + CLASSES.size() + " classes scanned");
  }

  @Test
  void packagesFormNoCycle() {
    SlicesRuleDefinition.slices()
        .matching(ROOT + ".(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }
}
