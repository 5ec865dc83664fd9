package org.servanda.reader.engagement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.FrameMatch;
import org.servanda.lexicon.Lexicon;
import org.servanda.reader.Scene;
import org.servanda.record.Engagement.Kind;

/** Occasions told by a verb: "met", "arrived in", "held talks". */
final class VerbalOccasions {
  private final Lexicon lexicon;
  private final Assembly assembly;

  VerbalOccasions(Lexicon lexicon, Assembly assembly) {
    this.lexicon = lexicon;
    this.assembly = assembly;
  }

  @Nullable Occasion read(Scene scene, FrameMatch m) {
    Clause c = m.clause();
    Kind kind = Kind.valueOf(m.meaning(0).toUpperCase(Locale.ROOT));
    if (c.negated() || c.modality() == Clause.Modality.POSSIBLE || isRefused(c)) {
      return null;
    }
    return kind == Kind.VISIT ? visit(scene, m) : meeting(scene, m, kind);
  }

  private @Nullable Occasion meeting(Scene scene, FrameMatch m, Kind kind) {
    Clause c = m.clause();
    List<String> hosts = scene.names(m.fillers("host"));
    List<String> who = Scene.join(hosts, scene.names(m.fillers("who")));
    Set<String> states = states(scene, m);
    if (states.size() < 2 && (kind == Kind.MEETING || kind == Kind.CALL)) {
      List<String> sides = scene.story().sides(scene.sentence());
      boolean one = who.size() < 2 && !states.isEmpty() && sides.containsAll(states);
      boolean none = who.isEmpty() && sides.size() == 2 && isOurs(scene, m.fillers("event"));
      if (!one && !none) {
        return null;
      }
      who = Scene.join(who, sides.stream().filter(x -> !states.contains(x)).toList());
      states.addAll(sides);
    }
    Token event = m.fillers("event").stream().findFirst().orElse(c.predicate());
    Kind told = event.equals(c.predicate()) ? kind : kind(scene.sentence(), event, kind);
    String host = scene.codes(m.fillers("host")).stream().findFirst().orElse(null);
    return assembly.occasion(scene, new Assembly.Told(told, event, who, states, host, c));
  }

  /** "The next session", "the 14th round": of the two sides that the story is about. */
  private boolean isOurs(Scene scene, List<Token> events) {
    Sentence s = scene.sentence();
    return events.stream()
        .anyMatch(
            t ->
                Assembly.isDefinite(s, t)
                    && s.children(t).stream()
                        .anyMatch(
                            c ->
                                c.is("amod") && lexicon.set("in_turn").contains(c.lemma())
                                    || isOrdinal(c)));
  }

  private static boolean isOrdinal(Token t) {
    return t.is("amod") && Character.isDigit(t.form().charAt(0));
  }

  /** A "telephone conversation" is a call, whatever the verb. */
  private Kind kind(Sentence s, Token event, Kind kind) {
    return s.children(event).stream()
            .anyMatch(
                x ->
                    lexicon.set("by_wire").contains(x.lemma())
                        && (x.is("compound") || x.is("amod") || x.is("nmod")))
        ? Kind.CALL
        : kind;
  }

  private static Set<String> states(Scene scene, FrameMatch m) {
    Set<String> states = new HashSet<>(scene.codes(m.fillers("who")));
    states.addAll(scene.codes(m.fillers("host")));
    return states;
  }

  private @Nullable Occasion visit(Scene scene, FrameMatch m) {
    Clause c = m.clause();
    List<String> who = scene.names(m.fillers("who"));
    List<String> from = scene.codes(m.fillers("who"));
    String host = null;
    for (Token t : m.fillers("place")) {
      host = host == null ? Assembly.country(scene, t) : host;
    }
    boolean own = host != null && from.contains(host);
    if (who.isEmpty() || own || host == null && m.fillers("event").isEmpty()) {
      return null;
    }
    Token event = m.fillers("event").stream().findFirst().orElse(c.predicate());
    return assembly.occasion(
        scene, new Assembly.Told(Kind.VISIT, event, who, Set.copyOf(from), host, c));
  }

  /** "The premier is in Hanoi on a working visit", "is in Peru from 3 to 5 May". */
  @Nullable Occasion stay(Scene scene, Clause c) {
    Sentence s = scene.sentence();
    Token place = c.predicate();
    boolean located =
        place.upos().equals("PROPN")
            && s.child(place, "cop").isPresent()
            && s.child(place, "case").filter(x -> x.lemma().equals("in")).isPresent();
    if (!located) {
      return null;
    }
    List<Token> subjects = s.children(place).stream().filter(x -> x.is("nsubj")).toList();
    List<String> from = scene.codes(subjects);
    String host = Assembly.country(scene, place);
    if (host == null || from.isEmpty() || from.contains(host)) {
      return null;
    }
    List<String> who = scene.names(subjects);
    return assembly.occasion(
        scene, new Assembly.Told(Kind.VISIT, place, who, Set.copyOf(from), host, c));
  }

  private boolean isRefused(Clause c) {
    Token g = c.governor();
    return g != null && lexicon.set("refused").contains(g.lemma());
  }
}
