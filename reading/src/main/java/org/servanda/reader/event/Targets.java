package org.servanda.reader.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.reader.Scene;
import org.servanda.record.ActorRef;
import org.servanda.world.Mention;

/**
 * Whom an act is directed at where the role of the frame names nobody: the nearest actor that is
 * told of below the predicate, else the place, else the thing that it is done to.
 */
final class Targets {
  private static final int STEP = 10_000;
  private static final int PLACES = 3;
  private static final int VAGUE = 3;
  private static final int ANY = 9;

  private static final Set<String> WHERE =
      Set.of(
          "off",
          "in",
          "at",
          "near",
          "around",
          "across",
          "along",
          "inside",
          "outside",
          "within",
          "throughout");

  private final Doers doers;
  private final NounKinds kinds;

  Targets(Doers doers, NounKinds kinds) {
    this.doers = doers;
    this.kinds = kinds;
  }

  /** Without one's own forces: "the withdrawal of its troops from Chad". */
  List<Token> foreign(Scene scene, List<Token> tokens) {
    return tokens.stream()
        .filter(t -> !Reach.isOwned(scene.sentence(), t) || !kinds.isOf(t, "soldiers"))
        .toList();
  }

  /** Those below some words, without those who act. */
  List<ActorRef> below(Scene scene, List<Token> tops, List<ActorRef> own) {
    for (Token top : tops) {
      List<ActorRef> found = search(scene, top, own, ANY);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Those told of below a predicate. */
  List<ActorRef> of(Scene scene, Clause c, List<ActorRef> own) {
    return search(scene, c.predicate(), own, ANY);
  }

  /** Those with whom something is done: no places. */
  List<ActorRef> partners(Scene scene, Clause c, List<ActorRef> own) {
    return search(scene, c.predicate(), own, PLACES);
  }

  /** "The release of two monks held by Laos": those who hold them, of whom it is asked. */
  List<ActorRef> holders(Scene scene, Clause c) {
    for (Clause held : scene.story().clauses(scene.sentence())) {
      boolean holding =
          held.passive()
              && held.relation().startsWith("acl")
              && kinds.isOf(held.predicate(), "holding")
              && Reach.isBelow(scene.sentence(), held.predicate(), c.predicate());
      if (holding) {
        return doers.acting(scene, held.all("nsubj"));
      }
    }
    return List.of();
  }

  /** Where nothing below the predicate fits: a state or its people told of beside it. */
  List<ActorRef> beside(Scene scene, Clause c, List<ActorRef> own) {
    for (Token t : scene.sentence().tokens()) {
      if (t.index() > c.predicate().index() && isNoun(t)) {
        List<ActorRef> here =
            strangers(named(scene, t), own).stream().filter(a -> a.country() != null).toList();
        if (!here.isEmpty()) {
          return here;
        }
      }
    }
    return List.of();
  }

  private List<ActorRef> search(Scene scene, Token top, List<ActorRef> own, int limit) {
    Sentence s = scene.sentence();
    Token best = null;
    int rank = Integer.MAX_VALUE;
    List<ActorRef> found = List.of();
    for (Token t : s.tokens()) {
      if (t.equals(top) || !isNoun(t) || !Reach.isBelow(s, t, top)) {
        continue;
      }
      int r = rank(s, t, top) * STEP + t.index();
      if (r >= rank || r >= limit * STEP) {
        continue;
      }
      List<ActorRef> here = strangers(named(scene, t), own);
      if (Reach.isOwned(s, t) && here.stream().allMatch(a -> "MIL".equals(a.sector()))) {
        continue;
      }
      boolean vague =
          here.stream()
              .allMatch(
                  a ->
                      a.country() == null
                          && !a.actor().startsWith("person:")
                          && !a.actor().startsWith("name:"));
      if (vague) {
        r += VAGUE * STEP;
        if (r >= rank) {
          continue;
        }
      }
      if (!here.isEmpty()) {
        best = t;
        rank = r;
        found = here;
      }
    }
    return best == null ? List.of() : found;
  }

  private static boolean isNoun(Token t) {
    return t.upos().equals("NOUN")
        || t.upos().equals("PROPN")
        || t.upos().equals("PRON")
        || t.upos().equals("ADJ");
  }

  private List<ActorRef> named(Scene scene, Token t) {
    if (t.upos().equals("NOUN") && t.is("compound")) {
      return List.of();
    }
    Mention m = anyMention(scene, t);
    if (m != null && m.head().equals(t)) {
      if (m.kind() == Mention.Kind.PLACE) {
        return List.of(Described.place(scene, m));
      }
      if (m.kind() == Mention.Kind.ADJECTIVE) {
        return scene.story().referents(m);
      }
      List<ActorRef> known = scene.story().actors(scene.sentence(), t);
      if (!known.isEmpty() && known.stream().noneMatch(Doers::mayAct)) {
        return List.of();
      }
    }
    return m != null && !m.head().equals(t)
            || t.upos().equals("ADJ")
            || !kinds.isActing(t) && m == null
        ? List.of()
        : doers.acting(scene, List.of(t));
  }

  private static @Nullable Mention anyMention(Scene scene, Token t) {
    for (Mention m : scene.story().mentions(scene.sentence())) {
      if (m.first() <= t.index() && t.index() <= m.last()) {
        return m;
      }
    }
    return null;
  }

  /** Objects first, then others in their order, then places, then what is another's act. */
  private int rank(Sentence s, Token t, Token top) {
    boolean own = Reach.isOwned(s, t);
    if (Reach.isAside(s, t, top)) {
      return own ? 6 : 5;
    }
    if (own) {
      return 4;
    }
    if (WHERE.contains(Reach.marker(s, t))) {
      return 3;
    }
    boolean object = t.is("obj") || t.is("iobj");
    if (isGiven(s, t)) {
      return 2;
    }
    return object && Reach.isChained(s, t, top) ? 0 : 1;
  }

  /** "Sent doctors to Chad", "the dispatch of doctors": not whom they are sent to. */
  private boolean isGiven(Sentence s, Token t) {
    boolean given = t.is("obj") || t.is("nmod") && Reach.marker(s, t).equals("of");
    return given && s.governor(t).filter(g -> kinds.isOf(g, "transfer")).isPresent();
  }

  /** Others than those who act. */
  static List<ActorRef> strangers(List<ActorRef> found, List<ActorRef> own) {
    return found.stream()
        .filter(a -> own.stream().noneMatch(o -> Doers.isSame(a, o) || isState(a, o)))
        .toList();
  }

  /** "Israel ... in Israel", "Danish police ... Denmark": one's own state is no target. */
  private static boolean isState(ActorRef a, ActorRef own) {
    return a.country() != null
        && a.country().equals(own.country())
        && a.actor().equals(a.country());
  }
}
