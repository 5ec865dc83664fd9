package org.servanda.ledger;

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

/** What each package of the ledger may know of the others; any may throw its exception. */
class ArchitectureTest {
  private static final String ROOT = "org.servanda.ledger";
  private static final Map<String, Set<String>> MAY_KNOW = new TreeMap<>();

  static {
    MAY_KNOW.put("", Set.of("delivery", "entry", "fact", "identity", "review", "store"));
    MAY_KNOW.put("account", Set.of("entry", "fact"));
    MAY_KNOW.put("body", Set.of());
    MAY_KNOW.put("brief", Set.of("", "account", "entry", "fact", "paper", "series", "store"));
    MAY_KNOW.put("calendar", Set.of());
    MAY_KNOW.put("chart", Set.of("series"));
    MAY_KNOW.put("delivery", Set.of("account", "entry", "fact"));
    MAY_KNOW.put("entry", Set.of("fact", "identity"));
    MAY_KNOW.put("fact", Set.of());
    MAY_KNOW.put("identity", Set.of("fact"));
    MAY_KNOW.put("paper", Set.of("chart", "series"));
    MAY_KNOW.put("reprint", Set.of());
    MAY_KNOW.put("review", Set.of("entry", "fact"));
    MAY_KNOW.put("series", Set.of());
    MAY_KNOW.put(
        "store", Set.of("body", "delivery", "entry", "fact", "identity", "reprint", "review"));
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
        boolean ours =
            target.getPackageName().startsWith(ROOT)
                && !target.isEquivalentTo(LedgerException.class);
        if (ours && !room(target).equals(room(c)) && !known.contains(room(target))) {
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
