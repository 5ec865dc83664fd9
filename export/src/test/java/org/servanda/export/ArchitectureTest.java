package org.servanda.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What each package of the exports may know: of the others, and of a ledger. */
class ArchitectureTest {
  private static final String ROOT = "org.servanda.export";
  private static final String LEDGER = "org.servanda.ledger";
  private static final Set<String> KNOW_A_LEDGER = Set.of("calendar", "kept");
  private static final Map<String, Set<String>> MAY_KNOW = new TreeMap<>();

  static {
    MAY_KNOW.put("act", Set.of("document"));
    MAY_KNOW.put("bibtex", Set.of("document"));
    MAY_KNOW.put("calendar", Set.of("document"));
    MAY_KNOW.put("cameo", Set.of("country"));
    MAY_KNOW.put("country", Set.of());
    MAY_KNOW.put("document", Set.of());
    MAY_KNOW.put("ftm", Set.of("country", "document"));
    MAY_KNOW.put("gdelt", Set.of("act", "cameo", "country", "document", "table"));
    MAY_KNOW.put("graph", Set.of("act", "cameo", "country"));
    MAY_KNOW.put("icews", Set.of("act", "cameo", "country", "document", "table"));
    MAY_KNOW.put("kept", Set.of("act", "calendar", "document", "kind", "table"));
    MAY_KNOW.put("kind", Set.of("document", "table"));
    MAY_KNOW.put("linked", Set.of("document"));
    MAY_KNOW.put("parquet", Set.of("table"));
    MAY_KNOW.put("plover", Set.of("act", "country", "document"));
    MAY_KNOW.put("series", Set.of("act", "cameo", "country", "table"));
    MAY_KNOW.put("table", Set.of());
    Set<String> all = new TreeSet<>(MAY_KNOW.keySet());
    all.remove("kept");
    MAY_KNOW.put("", all);
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
        String home = target.getPackageName();
        boolean ledger = home.startsWith(LEDGER) && !KNOW_A_LEDGER.contains(room(c));
        boolean sibling =
            home.startsWith(ROOT) && !room(target).equals(room(c)) && !known.contains(room(target));
        if (ledger || sibling) {
          broken.add(c.getName() + " knows " + target.getName());
        }
      }
    }
    assertEquals(Set.of(), broken);
  }

  @Test
  void everyPackageHasALineAndClassesWereScanned() {
    Set<String> packages = new TreeSet<>();
    CLASSES.forEach(c -> packages.add(room(c)));
    assertEquals(MAY_KNOW.keySet(), packages);
    assertTrue(CLASSES.size() > 50, "only " + CLASSES.size() + " classes scanned");
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
