package org.servanda.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The lists of a document record: when a record given is the gold one, and what else of it is
 * compared. A field that the gold record leaves out is not asked for.
 */
enum RecordKind {
  STATEMENTS(RecordKind::sameStatement, List.of("direct", "manner", "addressee", "relayed_by")),
  EVENTS(RecordKind::sameEvent, List.of("mode", "cameo", "date", "place", "status")),
  FIGURES(
      RecordKind::sameFigure,
      List.of("indicator", "period", "parties", "flow", "change_pct", "trend", "modality", "due")),
  COMMITMENTS(
      RecordKind::sameCommitment, List.of("to", "kind", "sphere", "quantity", "due", "status")),
  AGREEMENTS(RecordKind::sameAgreement, List.of("kind", "parties", "action", "date", "place")),
  ENGAGEMENTS(RecordKind::sameEngagement, List.of("host", "places", "date", "status")),
  SPHERES((g, r) -> Fields.same(g.get("sphere"), r.get("sphere")), List.of("stance"));

  private final BiPredicate<Map<String, ?>, Map<String, ?>> same;
  private final List<String> details;

  RecordKind(BiPredicate<Map<String, ?>, Map<String, ?>> same, List<String> details) {
    this.same = same;
    this.details = details;
  }

  /** The name of the list in a document record. */
  String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Fields compared once a record is found. */
  List<String> details() {
    return details;
  }

  /** Whether a record given is the gold one. */
  boolean isSame(Map<String, ?> gold, Map<String, ?> given) {
    return same.test(gold, given) && isNear(gold, given);
  }

  /** Where the gold record has evidence, the other's must touch it. */
  private static boolean isNear(Map<String, ?> gold, Map<String, ?> given) {
    Object where = gold.get("evidence");
    Object there = given.get("evidence");
    return where == null || there == null || Fields.overlap(List.of(where), List.of(there)) > 0;
  }

  private static boolean sameStatement(Map<String, ?> gold, Map<String, ?> given) {
    List<?> content = Fields.list(gold, "content");
    boolean told =
        content.isEmpty() || Fields.overlap(content, Fields.list(given, "content")) >= 0.5;
    Map<String, ?> speaker = Fields.map(gold.get("speaker"));
    Map<String, ?> other = Fields.map(given.get("speaker"));
    return told && (speaker.isEmpty() || sameSpeaker(speaker, other));
  }

  private static boolean sameSpeaker(Map<String, ?> a, Map<String, ?> b) {
    Object name = a.get("name");
    if (name == null) {
      return Fields.same(a.get("country"), b.get("country"));
    }
    Set<String> words = Fields.words(b.get("name"));
    words.addAll(Fields.words(b.get("role")));
    return Fields.share(Fields.words(name), words);
  }

  private static boolean sameEvent(Map<String, ?> gold, Map<String, ?> given) {
    return Fields.same(gold.get("class"), given.get("class"))
        && sharesActors(gold, given, "sources")
        && (sharesActors(gold, given, "targets") || isMutual(gold, given));
  }

  /** A mutual act has all its sides as sources, also where the gold names them on both sides. */
  private static boolean isMutual(Map<String, ?> gold, Map<String, ?> given) {
    Set<String> sides = Fields.codes(Fields.list(given, "sources"));
    return Fields.list(given, "targets").isEmpty()
        && sides.size() > 1
        && sides.containsAll(Fields.codes(Fields.list(gold, "targets")));
  }

  private static boolean sharesActors(Map<String, ?> gold, Map<String, ?> given, String side) {
    Set<String> wanted = Fields.codes(Fields.list(gold, side));
    return wanted.isEmpty() || Fields.share(wanted, Fields.codes(Fields.list(given, side)));
  }

  private static boolean sameFigure(Map<String, ?> gold, Map<String, ?> given) {
    return Fields.same(gold.get("value"), given.get("value"))
        && Fields.same(gold.get("unit"), given.get("unit"));
  }

  private static boolean sameCommitment(Map<String, ?> gold, Map<String, ?> given) {
    Set<String> by = Fields.surnames(Fields.list(gold, "by"));
    boolean quantity = gold.get("quantity") == null || given.get("quantity") == null;
    return (by.isEmpty() || Fields.share(by, Fields.surnames(Fields.list(given, "by"))))
        && (quantity || Fields.same(gold.get("quantity"), given.get("quantity")));
  }

  private static boolean sameAgreement(Map<String, ?> gold, Map<String, ?> given) {
    Set<String> wanted = Fields.words(gold.get("name"));
    if (wanted.isEmpty()) {
      return Fields.same(gold.get("kind"), given.get("kind"));
    }
    long found = Fields.words(given.get("name")).stream().filter(wanted::contains).count();
    return found >= 0.6 * wanted.size();
  }

  private static boolean sameEngagement(Map<String, ?> gold, Map<String, ?> given) {
    Set<String> who = Fields.surnames(Fields.list(gold, "who"));
    return Fields.same(gold.get("kind"), given.get("kind"))
        && (who.isEmpty() || Fields.share(who, Fields.surnames(Fields.list(given, "who"))));
  }
}
