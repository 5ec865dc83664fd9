package org.servanda.server;

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

/** What each package of the server may know of the others. */
class ArchitectureTest {
  private static final String ROOT = "org.servanda.server";
  private static final Map<String, Set<String>> MAY_KNOW = new TreeMap<>();

  static {
    MAY_KNOW.put("", Set.of("access", "api", "asset", "desk", "door", "http", "page", "picture"));
    MAY_KNOW.put("access", Set.of("html", "http"));
    MAY_KNOW.put("api", Set.of("access", "desk", "html", "http", "part"));
    MAY_KNOW.put("asset", Set.of("http"));
    MAY_KNOW.put("desk", Set.of("http"));
    MAY_KNOW.put("door", Set.of("access", "html", "http", "part"));
    MAY_KNOW.put("html", Set.of());
    MAY_KNOW.put("http", Set.of());
    MAY_KNOW.put("page", Set.of("access", "desk", "html", "http", "part", "picture"));
    MAY_KNOW.put("part", Set.of("access", "desk", "html", "http"));
    MAY_KNOW.put("picture", Set.of("html"));
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
        if (target.getPackageName().startsWith("java.sql")
            || target.getPackageName().startsWith("org.jdbi")) {
          broken.add(c.getName() + " knows SQL");
        }
        if (target.getPackageName().startsWith("org.eclipse.jetty") && !room(c).equals("http")) {
          broken.add(c.getName() + " knows Jetty");
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
    assertTrue(CLASSES.size() > 60, "only " + CLASSES.size() + " classes scanned");
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
