package org.servanda.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Token;
import org.servanda.text.Span;

/** Makes attributions of what verbs attribute. */
final class Said {
  private Said() {}

  static Attribution of(
      Passage p,
      @Nullable Clause c,
      Cue cue,
      Sources.Source source,
      Span cueSpan,
      boolean direct,
      List<Span> content,
      boolean tag,
      boolean clause) {
    content.sort(null);
    return new Attribution(
        p.sentence(),
        source.head(),
        p.sources().span(source),
        cueSpan,
        direct,
        content,
        cue.sort(),
        manner(c, cue),
        tag,
        false,
        clause,
        cue.sort() == Sort.THINK || cue.manner().equals("doubt") ? null : addressee(c, cue));
  }

  private static String manner(@Nullable Clause c, Cue cue) {
    boolean not = c != null && c.negated();
    return !not
        ? cue.manner()
        : switch (cue.manner()) {
          case "say" -> "decline";
          case "agree" -> "disagree";
          default -> cue.manner();
        };
  }

  private static @Nullable Token addressee(@Nullable Clause c, Cue cue) {
    if (c == null) {
      return null;
    }
    if (cue.takes("tell") || cue.sort() == Sort.ACT) {
      for (String role : List.of("iobj", "obj")) {
        if (!c.all(role).isEmpty()) {
          return c.all(role).get(0);
        }
      }
    }
    for (String role : List.of("iobj", "obl:to", "obl:on", "obl:with", "obj")) {
      if (!c.all(role).isEmpty()) {
        return c.all(role).get(0);
      }
    }
    return null;
  }
}
