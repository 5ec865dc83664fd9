package org.servanda.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Token;
import org.servanda.text.Span;

/** The cue within or behind what is said, without marks: "The tax, he said, would hurt". */
final class Insertions {
  private static final Set<String> AFTER_COMMA =
      Set.of("and", "but", "who", "which", "when", "while", "as", "after", "whose", "or", "where");

  /** "The tax, he said, would hurt"; "The tax would hurt, he said". */
  @Nullable Attribution read(
      Passage p, Clause c, Cues.Found found, Cue cue, Sources.Source source, int group) {
    int first = Math.min(group, source.first());
    int last = Math.max(found.last(), source.last());
    boolean as = first > 0 && p.sentence().token(first - 1).lemma().equals("as");
    first = as ? first - 1 : first;
    boolean opens = p.phrases().isComma(first - 1) || as && first == 0;
    if (!opens || as && first > 0 && !p.phrases().isComma(first - 1)) {
      return null;
    }
    List<Span> content = new ArrayList<>();
    if (first > 1) {
      content.add(p.phrases().span(0, first - 2));
    }
    int at = last + 1;
    if (p.phrases().isComma(at) && at + 3 < p.size() && goesOn(p, at + 1)) {
      int end = p.size() - 1;
      content.add(Openings.reach(p, at + 1, p.phrases().isPunctuation(end) ? end - 1 : end));
    }
    content.removeIf(x -> p.quotes().words(x) < 2 && content.size() < 2);
    if (content.isEmpty()) {
      return null;
    }
    Span words = p.phrases().span(group, found.last());
    return Said.of(
        p, c, cue, source, words, false, content, content.size() == 1 && first > 1, true);
  }

  /** "Now, she said, they ...": a few words, the cue between commas, then the rest. */
  static boolean isBetween(Passage p, int group, Sources.Source source, int last) {
    int first = Math.min(group, source.first());
    int end = Math.max(last, source.last());
    return first > 1 && p.phrases().isComma(first - 1) && p.phrases().isComma(end + 1);
  }

  /** Whether a clause before the cue is what is said, not one that leads up to it. */
  static boolean isMain(Passage p, Token verb, Sources.Source source, int group) {
    Token first = p.sentence().token(0);
    if (first.xpos().startsWith("W")
        || first.upos().equals("SCONJ") && !first.lemma().equals("as")) {
      return false;
    }
    if (verb.head() >= 0 && verb.head() < group) {
      return true;
    }
    for (Token d : p.sentence().children(verb)) {
      boolean clause =
          d.is("ccomp")
              || d.is("parataxis")
              || d.is("conj")
              || d.is("advcl")
                  && p.sentence().child(d, "mark").isEmpty()
                  && p.sentence().child(d, "nsubj").isPresent();
      if (clause && d.index() < group) {
        return true;
      }
    }
    int before = Math.min(group, source.first()) - 1;
    return before >= 0 && p.sentence().token(before).lemma().equals("as");
  }

  private static boolean goesOn(Passage p, int i) {
    Token t = p.sentence().token(i);
    return !AFTER_COMMA.contains(t.lowerForm())
        && !t.xpos().equals("VBG")
        && !t.form().equals("according");
  }
}
