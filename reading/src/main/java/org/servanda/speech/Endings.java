package org.servanda.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.text.Span;

/**
 * Finds who is named behind or within what is said without marks, by the order of words alone,
 * where the parse has gone astray: "..., records show", "Part of it, say experts, is ...".
 */
final class Endings {
  private static final Set<String> SAYING = Set.of("said", "say", "says");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN", "VB");
  private static final int LONG = 12;

  private final Cues cues;

  Endings(Cues cues) {
    this.cues = cues;
  }

  /** Adds what is said before and around the last commas of a sentence. */
  void read(Passage p, List<Attribution> found) {
    for (int i = 2; i + 2 < p.size(); i++) {
      if (p.phrases().isComma(i) && !p.isQuoted(i)) {
        Attribution a =
            SAYING.contains(p.sentence().token(i + 1).lowerForm()) ? inverted(p, i) : plain(p, i);
        if (a != null && found.stream().noneMatch(b -> overlaps(a, b))) {
          found.add(a);
        }
      }
    }
    Attribution shown = document(p);
    if (shown != null && found.stream().noneMatch(b -> overlaps(shown, b))) {
      found.add(shown);
    }
  }

  /** "A poll by the institute released on Monday found the party ahead". */
  private @Nullable Attribution document(Passage p) {
    Sentence s = p.sentence();
    Token head = null;
    for (int i = 0; i < Math.min(p.size() - 2, 2 * LONG); i++) {
      Token t = s.token(i);
      if (head == null && t.upos().equals("NOUN") && cues.isDocument(t)) {
        head = t;
      } else if (head != null && i > head.index() && shows(t)) {
        Sources.Source source = new Sources.Source(head, 0, i - 1);
        List<Span> content = new ArrayList<>(1);
        content.add(p.phrases().span(i + 1, end(p)));
        Cue cue = SHOWN;
        return i + 1 >= end(p) || s.token(i + 1).upos().equals("ADP")
            ? null
            : Said.of(p, null, cue, source, t.span(), false, content, false, true);
      } else if (head == null && (isVerb(t) || p.phrases().isPunctuation(i))
          || t.upos().equals("AUX")) {
        return null;
      }
    }
    return null;
  }

  private static final Cue SHOWN = new Cue(Sort.SHOW, "show", Set.of("that"));
  private static final Set<String> SHOWING =
      Set.of(
          "found",
          "finds",
          "shows",
          "showed",
          "suggests",
          "suggested",
          "indicates",
          "indicated",
          "revealed",
          "reveals");

  private static boolean shows(Token t) {
    return SHOWING.contains(t.lowerForm());
  }

  private static boolean overlaps(Attribution a, Attribution b) {
    return a.cue() != null && b.cue() != null && a.cue().overlaps(b.cue());
  }

  /** ", say experts like Ann Lee, is the ground itself"; ", said Ann Lee, an editor". */
  private @Nullable Attribution inverted(Passage p, int comma) {
    Sentence s = p.sentence();
    int first = comma + 2;
    if (!Sources.opensPhrase(s.token(first)) || s.token(first).xpos().equals("PRP$")) {
      return null;
    }
    int last = first;
    while (last + 1 < p.size() && !isVerb(s.token(last + 1)) && !p.phrases().isMark(last + 1)) {
      last++;
    }
    boolean ends = last >= p.size() - 2;
    if (!ends && !p.phrases().isComma(last)) {
      return null;
    }
    int rest = last + 1;
    while (last > first && p.phrases().isPunctuation(last)) {
      last--;
    }
    List<Span> content = new ArrayList<>(2);
    content.add(p.phrases().span(0, comma - 1));
    if (!ends) {
      content.add(p.phrases().span(rest, end(p)));
    } else if (!hasVerb(s, comma)) {
      return null;
    }
    return made(
        p,
        s.token(comma + 1),
        new Sources.Source(Tags.head(s, first, last), first, last),
        content,
        ends);
  }

  /** ", records show": a short phrase and its verb, then at most when and where. */
  private @Nullable Attribution plain(Passage p, int comma) {
    Sentence s = p.sentence();
    int verb = comma + 1;
    while (verb < p.size()
        && verb < comma + LONG
        && !isVerb(s.token(verb))
        && !p.phrases().isPunctuation(verb)) {
      verb++;
    }
    if (verb >= p.size()
        || verb == comma + 1
        || !isVerb(s.token(verb))
        || !opens(s.token(comma + 1))) {
      return null;
    }
    Cues.Found words = cues.verb(s, s.token(verb));
    boolean finite = FINITE.contains(s.token(verb).xpos()) && !s.token(verb).xpos().equals("VB");
    if (words == null || !finite || !isTag(words) || !hasVerb(s, comma)) {
      return null;
    }
    for (int i = words.last() + 1; i < p.size() - 1; i++) {
      Token t = s.token(i);
      boolean more =
          t.upos().equals("PRON") || t.upos().equals("SCONJ") || t.upos().equals("CCONJ");
      if (isVerb(t) || more || i > words.last() + 8 || p.phrases().isPunctuation(i)) {
        return null;
      }
      if (i == words.last() + 1
          && (t.upos().equals("NOUN") || t.upos().equals("DET") || t.lemma().equals("to"))) {
        return null;
      }
    }
    int group = p.phrases().verbGroup(s.token(verb));
    int last = Math.max(comma + 1, group - 1);
    Sources.Source source = new Sources.Source(Tags.head(s, comma + 1, last), comma + 1, last);
    List<Span> content = new ArrayList<>(1);
    content.add(p.phrases().span(0, comma - 1));
    return made(p, s.token(verb), source, content, true);
  }

  private static boolean opens(Token t) {
    return Sources.opensPhrase(t) && !t.xpos().startsWith("W") && !t.upos().equals("SCONJ");
  }

  private static boolean isTag(Cues.Found words) {
    for (Cue c : words.cues()) {
      boolean told = c.sort() == Sort.SAY || c.sort() == Sort.SHOW;
      if (told && c.takes("that") && !c.takes("tell")) {
        return true;
      }
    }
    return false;
  }

  private static int end(Passage p) {
    int last = p.size() - 1;
    return p.phrases().isPunctuation(last) && !p.phrases().isMark(last) ? last - 1 : last;
  }

  private static boolean isVerb(Token t) {
    return t.upos().equals("VERB") || t.upos().equals("AUX");
  }

  private static boolean hasVerb(Sentence s, int end) {
    for (int i = 0; i < end; i++) {
      if (isVerb(s.token(i))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Attribution made(
      Passage p, Token verb, Sources.Source source, List<Span> content, boolean tag) {
    Cues.Found words = cues.verb(p.sentence(), verb);
    if (words == null) {
      return null;
    }
    Span cue = p.phrases().span(p.phrases().verbGroup(verb), words.last());
    return Said.of(p, null, words.cues().get(0), source, cue, false, content, tag, true);
  }
}
