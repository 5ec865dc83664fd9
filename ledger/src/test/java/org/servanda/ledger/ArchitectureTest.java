package org.servanda.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of docs/architecture.md holds: what each package of the ledger may know. */
class ArchitectureTest {
  private static final String ROOT = "org.servanda.ledger";
  private static final String FRONT_DOOR = "Ledger";
  private static final Pattern NAME = Pattern.compile("`(\\w+)`");
  private static final Map<String, Set<String>> MAY_KNOW = table();

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static Map<String, Set<String>> table() {
    Map<String, Set<String>> table = new TreeMap<>();
    boolean within = false;
    try {
      for (String line : Files.readAllLines(Path.of("../docs/architecture.md"))) {
        within = line.startsWith("| package of `" + ROOT + "`") || within && line.startsWith("|");
        String[] cells = line.split("\\|");
        if (within && cells.length == 4 && NAME.matcher(cells[1].strip()).matches()) {
          table.put(names(cells[1]).iterator().next(), names(cells[3]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private static Set<String> names(String cell) {
    Set<String> names = new TreeSet<>();
    Matcher m = NAME.matcher(cell);
    while (m.find()) {
      names.add(String.valueOf(m.group(1)));
    }
    return names;
  }

  private static String room(JavaClass c) {
    String name = c.getPackageName();
    return name.equals(ROOT) ? FRONT_DOOR : name.substring(ROOT.length() + 1);
  }

  @Test
  void nothingKnowsMoreThanItMay() {
    Set<String> broken = new TreeSet<>();
    for (JavaClass c : CLASSES) {
      Set<String> known = MAY_KNOW.getOrDefault(room(c), Set.of());
      for (Dependency d : c.getDirectDependenciesFromSelf()) {
        JavaClass target = d.getTargetClass();
        boolean ours =
            target.getPackageName().startsWith(ROOT)
                && !target.isEquivalentTo(LedgerException.class);
        if (ours && !room(target).equals(room(c)) && !known.contains(room(target))) {
          broken.add(c.getName() + " knows " + target.getName());
        }
      }
    }
    assertEquals(Set.of(), broken);
    assertTrue(CLASSES.size() > 100, "only " + CLASSES.size() + " classes scanned");
  }

  @Test
  void everyPackageHasALine() throws IOException {
    Path sources = Path.of("src/main/java").resolve(ROOT.replace('.', '/'));
    try (Stream<Path> files = Files.walk(sources)) {
      Set<String> packages =
          files
              .filter(f -> f.toString().endsWith(".java"))
              .map(f -> sources.relativize(f.getParent()).toString())
              .map(f -> f.isEmpty() ? FRONT_DOOR : f.replace('/', '.').replace('\\', '.'))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(MAY_KNOW.keySet(), packages);
    }
  }

  /** Lines whose packages know nothing that is left are taken away until none is. */
  @Test
  void theLinesFormNoCycle() {
    Map<String, Set<String>> left = new TreeMap<>(MAY_KNOW);
    boolean fewer = true;
    while (fewer) {
      Set<String> rest = Set.copyOf(left.keySet());
      fewer = left.values().removeIf(known -> known.stream().noneMatch(rest::contains));
    }
    assertEquals(Map.of(), left);
  }
}
