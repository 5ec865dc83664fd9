package org.servanda.reader.engagement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.Lexicon;
import org.servanda.reader.Scene;
import org.servanda.record.Engagement.Kind;

/** Occasions told by a noun: "the May visit of", "during the talks", "the Days of Culture". */
final class NominalOccasions {
  private final Lexicon lexicon;
  private final Occasions occasions;
  private final Assembly assembly;

  NominalOccasions(Lexicon lexicon, Occasions occasions, Assembly assembly) {
    this.lexicon = lexicon;
    this.occasions = occasions;
    this.assembly = assembly;
  }

  @Nullable Occasion read(Scene scene, Token t) {
    Sentence s = scene.sentence();
    Occasions.Kind word = occasions.kind(s, t).orElse(null);
    if (word == null) {
      return null;
    }
    Clause over = scene.clauseOver(t).orElse(null);
    boolean unreal =
        over != null
            && !t.is("obl")
            && (over.negated() || isRefused(over) || over.modality() == Clause.Modality.POSSIBLE);
    if (unreal || isRefused(s, t)) {
      return null;
    }
    boolean byWire =
        s.children(t).stream().anyMatch(c -> lexicon.set("by_wire").contains(c.lemma()))
            || word.kind() == Kind.CALL && isSpoken(t, over);
    Kind kind = byWire ? Kind.CALL : word.kind();
    boolean named = Character.isUpperCase(t.form().charAt(0)) && t.index() > 0;
    if (word.needsName() && !named && !byWire) {
      return null;
    }
    return switch (kind) {
      case VISIT -> visit(scene, t, over);
      case MEETING, CALL -> meeting(scene, t, kind, over);
      case ANNIVERSARY -> isOfRelations(s, t) ? gathering(scene, t, kind, over) : null;
      default -> gathering(scene, t, kind, over);
    };
  }

  /** "In a phone call she assured the emir". */
  private boolean isSpoken(Token t, @Nullable Clause over) {
    return over != null && t.is("obl") && lexicon.set("speaking").contains(over.lemma());
  }

  /** Two sides talk: both must be known. */
  private @Nullable Occasion meeting(Scene scene, Token t, Kind kind, @Nullable Clause over) {
    Sentence s = scene.sentence();
    List<Token> heads = participants(s, t);
    if (over != null && (kind == Kind.CALL || isHosting(over))) {
      heads.addAll(over.all("nsubj"));
    }
    if (over != null && kind == Kind.CALL) {
      heads.addAll(over.all("iobj"));
      heads.addAll(over.all("obj"));
    }
    if (over != null && isAround(s, t) && scene.codes(heads).size() == 1) {
      heads.addAll(0, over.all("nsubj"));
    }
    List<String> who = scene.names(heads);
    Set<String> states = new HashSet<>(scene.codes(heads));
    if (states.size() < 2) {
      List<String> sides = scene.story().sides(s);
      if (!sides.containsAll(states) || sides.size() < 2 || !isOurs(s, t)) {
        return null;
      }
      who = Scene.join(who, sides.stream().filter(x -> !states.contains(x)).toList());
      states.addAll(sides);
    }
    return assembly.occasion(
        scene, new Assembly.Told(kind, t, who, states, host(scene, over), over));
  }

  /** Summits, forums, exhibitions, cultural occasions, anniversaries. */
  private Occasion gathering(Scene scene, Token t, Kind kind, @Nullable Clause over) {
    Sentence s = scene.sentence();
    List<Token> heads = participants(s, t);
    if (over != null && isHosting(over)) {
      heads.addAll(over.all("nsubj"));
    }
    List<String> who = scene.names(heads);
    if (who.isEmpty() && kind != Kind.ANNIVERSARY) {
      who = scene.story().countries(s, t);
    }
    if (who.isEmpty()) {
      who = scene.story().sides(s);
    }
    return assembly.occasion(
        scene,
        new Assembly.Told(kind, t, who, Set.copyOf(scene.codes(heads)), host(scene, over), over));
  }

  private @Nullable String host(Scene scene, @Nullable Clause over) {
    return over == null || !isHosting(over)
        ? null
        : scene.codes(over.all("nsubj")).stream().findFirst().orElse(null);
  }

  private boolean isHosting(Clause over) {
    return lexicon.set("hosting").contains(over.lemma());
  }

  /** "She said after talks with her counterpart": who says it took part. */
  private boolean isAround(Sentence s, Token t) {
    return s.child(t, "case")
        .filter(c -> lexicon.set("during").contains(c.lowerLemma()))
        .isPresent();
  }

  /** Talks in general, "such talks", "peace talks" elsewhere, are not an occasion. */
  private boolean isOurs(Sentence s, Token t) {
    boolean during = isAround(s, t);
    boolean held =
        s.governor(t).filter(g -> lexicon.set("holding").contains(g.lemma())).isPresent();
    return Assembly.isDefinite(s, t) && during || held;
  }

  /** "Anniversary of diplomatic relations", not of a battle or a birth. */
  private boolean isOfRelations(Sentence s, Token t) {
    Set<String> relations = lexicon.set("relations");
    for (Token c : s.children(t)) {
      if (c.is("nmod") && c.index() > t.index()) {
        int end = Math.min(s.tokens().size(), c.index() + 2);
        if (s.tokens().subList(t.index(), end).stream()
            .anyMatch(x -> relations.contains(x.lowerLemma()))) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable Occasion visit(Scene scene, Token t, @Nullable Clause over) {
    Sentence s = scene.sentence();
    List<Token> visitors = new ArrayList<>();
    String to = null;
    Token home = null;
    for (Token c : s.children(t)) {
      String preposition = preposition(s, c);
      if (c.deprel().equals("nmod:poss") || preposition.equals("of") || preposition.equals("by")) {
        visitors.add(c);
        s.children(c).stream().filter(x -> x.is("conj")).forEach(visitors::add);
      } else if (preposition.equals("to") || preposition.equals("in")) {
        to = Assembly.country(scene, c);
      } else if (preposition.equals("from")) {
        home = c;
      }
    }
    if (home != null && scene.codes(visitors).isEmpty() && !scene.codes(List.of(home)).isEmpty()) {
      // "the visit of tourists from China"
      visitors = List.of(home);
    }
    if (visitors.isEmpty() && over != null && (isOnVisit(s, t) || to != null)) {
      over.first("nsubj").ifPresent(visitors::add);
    }
    List<String> from = scene.codes(visitors);
    List<String> who = scene.names(visitors);
    if (who.isEmpty() || who.size() > 3) {
      return null;
    }
    Optional<String> elsewhere =
        scene.story().sides(s).stream().filter(x -> !from.contains(x)).findFirst();
    String host = to != null ? to : elsewhere.orElse(null);
    if (host == null ? from.isEmpty() : from.contains(host)) {
      return null;
    }
    return assembly.occasion(
        scene, new Assembly.Told(Kind.VISIT, t, who, Set.copyOf(from), host, over));
  }

  private boolean isOnVisit(Sentence s, Token t) {
    return s.child(t, "case")
        .filter(x -> lexicon.set("on_visit").contains(x.lowerLemma()))
        .isPresent();
  }

  /** Who takes part: owners and those after "between", "with", "of", coordination spread out. */
  private static List<Token> participants(Sentence s, Token t) {
    List<Token> heads = new ArrayList<>();
    for (Token part : List.of(t, Occasions.lastOf(s, t))) {
      for (Token c : s.children(part)) {
        boolean of =
            c.is("nmod") && Set.of("between", "with", "of", "by").contains(preposition(s, c));
        if (of || c.deprel().equals("nmod:poss") || c.is("amod") || c.is("compound")) {
          heads.add(c);
          s.children(c).stream().filter(x -> x.is("conj") || x.is("compound")).forEach(heads::add);
        }
      }
    }
    return heads;
  }

  private static String preposition(Sentence s, Token c) {
    return s.child(c, "case").map(x -> x.lowerLemma()).orElse("");
  }

  private boolean isRefused(Clause c) {
    Token g = c.governor();
    return g != null && lexicon.set("refused").contains(g.lemma());
  }

  private boolean isRefused(Sentence s, Token t) {
    return s.governor(t)
        .filter(g -> lexicon.set("refused").contains(g.lemma()) && !t.is("nsubj") && !t.is("obl"))
        .isPresent();
  }
}
