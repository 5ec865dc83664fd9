package org.servanda.intake;

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

/** What each package may know of the others, and of the reading: documents and problems alone. */
class ArchitectureTest {
  private static final String ROOT = "org.servanda.intake";
  private static final Map<String, Set<String>> MAY_KNOW = new TreeMap<>();

  static {
    MAY_KNOW.put("", Set.of("archive", "feed", "html", "mail", "paper", "source", "text", "web"));
    MAY_KNOW.put("archive", Set.of("source"));
    MAY_KNOW.put("feed", Set.of("html", "source", "text"));
    MAY_KNOW.put("html", Set.of("source", "text"));
    MAY_KNOW.put("mail", Set.of("html", "source", "text"));
    MAY_KNOW.put("paper", Set.of("source", "text"));
    MAY_KNOW.put("source", Set.of());
    MAY_KNOW.put("text", Set.of("source"));
    MAY_KNOW.put("watch", Set.of("", "feed", "source", "web"));
    MAY_KNOW.put("web", Set.of("source"));
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
  void everyPackageHasALineAndClassesWereScanned() {
    Set<String> packages = new TreeSet<>();
    CLASSES.forEach(c -> packages.add(room(c)));
    assertEquals(MAY_KNOW.keySet(), packages);
    assertTrue(CLASSES.size() > 50, "only " + CLASSES.size() + " classes scanned");
  }

  @Test
  void ofTheReadingOnlyDocumentsAndProblemsAreKnown() {
    Set<String> broken = new TreeSet<>();
    for (JavaClass c : CLASSES) {
      for (Dependency d : c.getDirectDependenciesFromSelf()) {
        String target = d.getTargetClass().getName();
        boolean known =
            target.equals("org.servanda.text.Document")
                || target.equals("org.servanda.record.Problem");
        if (target.startsWith("org.servanda.") && !target.startsWith(ROOT) && !known) {
          broken.add(c.getName() + " knows " + target);
        }
      }
    }
    assertEquals(Set.of(), broken);
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
