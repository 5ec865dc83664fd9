package org.servanda.reader.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.servanda.language.Clause;
import org.servanda.language.Token;
import org.servanda.lexicon.Lexicon;
import org.servanda.reader.Scene;
import org.servanda.record.ActorRef;
import org.servanda.text.Span;
import org.servanda.world.Mention;

/** Who is bound, and toward whom, where the words of the frame do not say. */
final class Bound {
  /** More than so many are no party to one promise. */
  static final int MOST = 4;

  private final Lexicon lexicon;

  Bound(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** To whom the act itself is directed: "to supply wheat to Iran", "to help Laos". */
  List<String> receivers(Scene scene, Token act) {
    List<Token> heads = new ArrayList<>();
    for (Clause c : scene.story().clauses(scene.sentence())) {
      if (c.predicate().equals(act) && c.kind() == Clause.Kind.VERB) {
        for (String role : List.of("iobj", "obj", "obl:to", "obl:for")) {
          c.all(role).stream().filter(t -> t.upos().equals("PROPN")).forEach(heads::add);
          if (role.equals("obj")) {
            c.all(role).forEach(t -> payee(scene, t, heads));
          }
        }
      }
    }
    Span below = scene.sentence().subtree(act);
    if (!act.upos().equals("VERB") && lexicon.set("deliver").contains(act.lemma())) {
      below = Acts.toWhom(scene.sentence(), below);
    }
    Span span = below;
    for (Token t : scene.sentence().tokens()) {
      boolean toward =
          t.upos().equals("PROPN")
              && span.contains(t.span())
              && scene.sentence().child(t, "case").filter(c -> c.lemma().equals("to")).isPresent();
      if (toward) {
        heads.add(t);
      }
    }
    return scene.codes(heads);
  }

  /** Where the act is to be done, abroad: "to build a school in Dakar". */
  List<String> hosts(Scene scene, Token act, List<String> by) {
    Span below = scene.sentence().subtree(act);
    return scene.story().mentions(scene.sentence()).stream()
        .filter(m -> m.place() != null && below.contains(m.span()))
        .filter(m -> scene.sentence().child(m.head(), "case").filter(Bound::isIn).isPresent())
        .map(m -> Objects.requireNonNull(m.place()).country())
        .filter(country -> country != null && !by.contains(country))
        .distinct()
        .toList();
  }

  private static boolean isIn(Token preposition) {
    return preposition.lemma().equals("in") || preposition.lemma().equals("at");
  }

  /** "pays Iran 2 billion": the parse joins the name to the sum. */
  private static void payee(Scene scene, Token sum, List<Token> heads) {
    boolean money = sum.upos().equals("SYM") || scene.sentence().child(sum, "nummod").isPresent();
    for (Token c : scene.sentence().children(sum)) {
      if (money && c.upos().equals("PROPN") && c.is("compound")) {
        heads.add(c);
      }
    }
  }

  /** "Each Party", "either side": both; not "the Chilean side". */
  boolean isEachParty(Scene scene, List<Token> subjects) {
    return subjects.stream()
        .anyMatch(
            t ->
                scene.codes(List.of(t)).size() != 1
                    && lexicon.set("parties").contains(t.lowerLemma())
                    && scene.sentence().children(t).stream().anyMatch(x -> x.is("det")));
  }

  /** Both sides, those named in the act before those of the story; empty where unclear. */
  List<String> both(Scene scene, Token act) {
    List<String> named = scene.story().countries(scene.sentence(), act);
    List<String> both = named.size() > 1 ? named : scene.story().sides(scene.sentence());
    return both.size() > 1 ? both : List.of();
  }

  /** The side of a gift that did not receive it. */
  List<String> giver(Scene scene, Clause c, List<String> to) {
    List<String> thanked = thanked(scene, c);
    if (!thanked.isEmpty()) {
      return without(thanked, to);
    }
    if (to.isEmpty() && c.negated()) {
      return other(scene, complaining(scene, c));
    }
    return scene.story().sides(scene.sentence()).stream()
        .filter(x -> !to.contains(x))
        .limit(to.isEmpty() ? 0 : 1)
        .toList();
  }

  /** "Chad says that the wheat was not delivered": it was owed to the one that says so. */
  private List<String> complaining(Scene scene, Clause c) {
    Token g = c.governor();
    for (int hops = 0; hops < 4 && g != null; hops++) {
      Clause over = scene.clauseOver(g).orElse(null);
      List<String> codes = over == null ? List.of() : scene.codes(over.all("nsubj"));
      if (codes.size() == 1) {
        return codes;
      }
      g = over == null ? null : over.governor();
    }
    return scene
        .story()
        .voice(c.predicate().begin())
        .map(u -> u.speaker().country())
        .map(List::of)
        .orElse(List.of());
  }

  /** "He thanked Kenya for the flour given": the one thanked gave it. */
  List<String> thanked(Scene scene, Clause c) {
    Clause over = thanks(scene, c);
    if (over == null) {
      return List.of();
    }
    List<String> codes = scene.codes(over.all("obj"));
    codes = codes.isEmpty() ? scene.codes(over.all("obl:to")) : codes;
    return codes.size() == 2 ? without(codes, thanking(scene, c)) : codes;
  }

  /** Who thanks: the one that has received. */
  List<String> thanking(Scene scene, Clause c) {
    Clause over = thanks(scene, c);
    List<String> codes = over == null ? List.of() : scene.codes(over.all("nsubj"));
    if (codes.size() == 1) {
      return codes;
    }
    return over == null
        ? List.of()
        : scene
            .story()
            .voice(over.predicate().begin())
            .map(u -> u.speaker().country())
            .map(List::of)
            .orElse(List.of());
  }

  private @org.jspecify.annotations.Nullable Clause thanks(Scene scene, Clause c) {
    for (Clause over : scene.story().clauses(scene.sentence())) {
      if (lexicon.set("thanks").contains(over.lemma())
          && over.predicate().index() < c.predicate().index()) {
        return over;
      }
    }
    return null;
  }

  /** The other of the two sides that the story is about. */
  List<String> other(Scene scene, List<String> by) {
    List<String> sides = scene.story().sides(scene.sentence());
    return sides.size() == 2 && by.size() == 1 && sides.contains(by.get(0))
        ? without(sides, by)
        : List.of();
  }

  static List<String> without(List<String> all, List<String> some) {
    List<String> left = all.stream().filter(x -> !some.contains(x)).toList();
    return left.isEmpty() ? all : left;
  }

  /** States, their organs and office holders act; documents, events and peoples do not. */
  boolean acts(Scene scene, Token t) {
    List<ActorRef> actors = scene.story().actors(scene.sentence(), t);
    boolean self =
        scene.story().mentions(scene.sentence()).stream()
            .anyMatch(
                m ->
                    m.kind() != Mention.Kind.ADJECTIVE
                        && m.first() <= t.index()
                        && t.index() <= m.last());
    return (self || lexicon.set("organ").contains(t.lowerLemma()))
        && !actors.isEmpty()
        && actors.stream()
            .allMatch(
                a ->
                    a.country() != null
                        && (a.sector() == null || lexicon.set("sectors").contains(a.sector())));
  }
}
