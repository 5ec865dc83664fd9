package org.servanda.reader.event;

import org.servanda.language.Token;
import org.servanda.lexicon.Lexicon;
import org.servanda.reader.Scene;
import org.servanda.world.World;

/** What nouns may stand for: somebody who acts, an amount of them, a thing that is acted on. */
final class NounKinds {
  private final Lexicon lexicon;
  private final World world;

  NounKinds(Lexicon lexicon, World world) {
    this.lexicon = lexicon;
    this.world = world;
  }

  /** Whether the word names somebody by itself: a name, a group, people. */
  boolean isActing(Token t) {
    if (t.upos().equals("PROPN")) {
      return !isOf(t, "calendar") && !isOf(t, "titled");
    }
    return t.upos().equals("NOUN")
        && (world.sector(t.lowerLemma()).isPresent()
            || isPerson(t.lowerLemma())
            || isOf(t, "group")
            || isOf(t, "crowd")
            || isOf(t, "person"))
        && !isOf(t, "thing");
  }

  /** Whether a noun may stand for what is done to it: no day or month. */
  boolean isNameable(Scene scene, Token t) {
    boolean noun = t.upos().equals("NOUN") || t.upos().equals("PROPN");
    return noun
        && !isOf(t, "calendar")
        && scene.story().times(scene.sentence()).stream()
            .noneMatch(w -> w.first() <= t.index() && t.index() <= w.last());
  }

  /** "Economist", "trainee", "politician", "policewoman". */
  private static boolean isPerson(String noun) {
    return noun.length() > 6
        && (noun.endsWith("ist")
            || noun.endsWith("ian")
            || noun.endsWith("ee")
            || noun.endsWith("man")
            || noun.endsWith("men"));
  }

  /** A number or a word for one: those who are counted come behind it. */
  boolean isAmount(Token t) {
    return t.upos().equals("NUM") || isOf(t, "amount");
  }

  /** Whether the word is in a set of the lexicon. */
  boolean isOf(Token t, String set) {
    return lexicon.set(set).contains(t.lowerLemma());
  }
}
