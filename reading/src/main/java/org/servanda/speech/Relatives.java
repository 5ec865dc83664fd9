package org.servanda.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.text.Span;

/**
 * What is said stands before its cue as a relative or a passive subject: "the plan that farmers
 * oppose", "a law he believes will pass", "the plan is opposed by farmers".
 */
final class Relatives {
  private static final Set<String> FRONTED = Set.of("that", "which", "who", "whom", "what");

  /** Cues whose passive tells of the one asked or stirred, not of what is said. */
  private static final Set<String> HEARD = Set.of("ask", "demand", "fear", "anger", "decide");

  private Relatives() {}

  /** What the object of a relative clause says of its source; null where it is none. */
  static @Nullable Attribution relative(
      Passage p, Clause c, Cues.Found found, Cue cue, Sources.Source source) {
    Token v = c.predicate();
    int group = p.phrases().verbGroup(v);
    if (!v.deprel().equals("acl:relcl") || source.last() >= group || source.first() < 1) {
      return null;
    }
    Token before = p.sentence().token(source.first() - 1);
    boolean fronted = FRONTED.contains(before.lowerForm());
    if (!fronted && !isNominal(before)
        || FRONTED.contains(p.sentence().token(source.first()).lowerForm())) {
      return null;
    }
    List<Span> content = new ArrayList<>(2);
    if (fronted) {
      content.add(before.span());
    } else if (v.head() >= 0 && v.head() < source.first()) {
      int noun = v.head();
      while (noun > 0 && isPart(p.sentence().token(noun - 1))) {
        noun--;
      }
      content.add(p.phrases().span(noun, source.first() - 1));
    } else {
      return null;
    }
    int last = p.phrases().right(v);
    while (last > found.last() && p.phrases().isPunctuation(last)) {
      last--;
    }
    boolean adverb = last == found.last() + 1 && p.sentence().token(last).upos().equals("ADV");
    if (last > found.last() && !adverb && !p.phrases().isPunctuation(found.last() + 1)) {
      content.add(p.phrases().span(found.last() + 1, last));
    }
    if (before.lowerForm().equals("what") && content.size() < 2) {
      return null; // "what he wrote" is no more than a thing
    }
    return Said.of(
        p, c, cue, source, p.phrases().span(group, found.last()), false, content, false, true);
  }

  private static boolean isPart(Token t) {
    return isNominal(t)
        || t.upos().equals("DET")
        || t.upos().equals("ADJ")
        || t.upos().equals("NUM");
  }

  private static int skip(Sentence s, int first) {
    int at = first;
    while (s.token(at).upos().equals("ADP") || s.token(at).upos().equals("CCONJ")) {
      at++;
    }
    return at;
  }

  private static boolean isNominal(Token t) {
    return t.upos().equals("NOUN") || t.upos().equals("PROPN") || t.upos().equals("PRON");
  }

  /** What a passive with its agent says: the subject, and what follows the agent. */
  static @Nullable Attribution passive(
      Passage p, Clause c, Cues.Found found, Cue cue, Sources.Source agent) {
    Token v = c.predicate();
    if (agent.first() <= found.last() || HEARD.contains(cue.manner())) {
      return null;
    }
    Token by = p.sentence().token(agent.first() - 1);
    Token subject = subject(p, v);
    if (!by.lowerForm().equals("by") || subject == null) {
      return null;
    }
    int group = p.phrases().verbGroup(v);
    List<Span> content = new ArrayList<>(2);
    int end = v.is("acl") ? group - 1 : Math.min(p.phrases().right(subject), group - 1);
    int first = skip(p.sentence(), Math.min(p.phrases().left(subject), subject.index()));
    while (end > first && p.phrases().isPunctuation(end)) {
      end--;
    }
    content.add(p.phrases().span(first, Math.max(first, end)));
    int as = agent.last() + 1;
    boolean more = as + 1 < p.size() && p.sentence().token(as).form().equals("as");
    if (!more && cue.takes("as") && !cue.takes("obj")) {
      return null; // "seen by this newspaper"
    }
    if (more) {
      int last = Math.max(as + 1, p.phrases().right(v));
      content.add(p.phrases().span(as, p.phrases().isPunctuation(last) ? last - 1 : last));
    } else if (by.index() > found.last() + 1) {
      content.add(p.phrases().span(found.last() + 1, by.index() - 1));
    }
    return Said.of(
        p, c, cue, agent, p.phrases().span(group, found.last()), false, content, false, false);
  }

  /** "The ruling angered farmers": whoever is stirred thinks of what stirs. */
  static @Nullable Attribution stirred(Passage p, Clause c, Cues.Found found, Cue cue) {
    Token v = c.predicate();
    Token subject = subject(p, v);
    Token who = null;
    for (Token t : p.sentence().children(v)) {
      who = t.is("obj") && t.index() > v.index() ? t : who;
    }
    if (subject == null || who == null || c.passive() || p.isQuoted(v.index())) {
      return null;
    }
    int group = p.phrases().verbGroup(v);
    int last = Math.min(p.phrases().right(subject), group - 1);
    while (last > subject.index() && p.phrases().isPunctuation(last)) {
      last--;
    }
    int first = skip(p.sentence(), Math.min(p.phrases().left(subject), subject.index()));
    List<Span> content = new ArrayList<>(1);
    content.add(p.phrases().span(first, Math.max(first, last)));
    Sources.Source source = p.sources().around(who, v);
    return Said.of(
        p, null, cue, source, p.phrases().span(group, found.last()), false, content, false, false);
  }

  private static @Nullable Token subject(Passage p, Token v) {
    for (Token t : p.sentence().children(v)) {
      if (t.is("nsubj") && t.index() < v.index()) {
        boolean expletive = Set.of("it", "there").contains(t.lowerForm());
        return expletive ? null : t;
      }
    }
    boolean modifies =
        v.is("acl") && !v.deprel().equals("acl:relcl") && v.head() >= 0 && v.head() < v.index();
    return modifies ? p.sentence().token(v.head()) : null;
  }
}
