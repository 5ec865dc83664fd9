package org.servanda.reader.agreement;

import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.Lexicon;
import org.servanda.quantity.Amount;
import org.servanda.reader.Scene;
import org.servanda.text.Span;

/** Whether a word means one instrument, and how it is called. */
final class Naming {
  private final Lexicon lexicon;
  private final Instruments instruments;

  Naming(Lexicon lexicon, Instruments instruments) {
    this.lexicon = lexicon;
    this.instruments = instruments;
  }

  /** A word means one instrument where it has a name, or where enough is said of it. */
  boolean isInstrument(
      Scene scene, Token t, Instruments.Kind kind, boolean named, boolean idle, boolean settled) {
    Sentence s = scene.sentence();
    if (named) {
      return true;
    }
    boolean topical = hasTopic(s, t) || isPlaced(scene, t);
    if (idle || kind.needsName() && !(settled && topical) || !settled && !topical) {
      return false;
    }
    boolean plural = t.xpos().equals("NNS") || t.xpos().equals("NNPS");
    boolean sized = scene.amounts(s.subtree(t)).stream().anyMatch(Naming::sizes);
    return !plural || settled && (sized || topical);
  }

  /** "The agreement reached in Ohrid in March": known by where or when it was made. */
  private static boolean isPlaced(Scene scene, Token t) {
    Sentence s = scene.sentence();
    for (Token c : s.children(t)) {
      boolean made = c.is("acl") && c.xpos().equals("VBN");
      if (made && s.children(c).stream().anyMatch(x -> x.is("obl"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean sizes(Amount a) {
    return a.kind() == Amount.Kind.MONEY || a.kind() == Amount.Kind.COUNT && a.value() > 2;
  }

  /** A name has a capital that does not come from standing first. */
  static boolean isNamed(Scene scene, Token t) {
    boolean capital = Character.isUpperCase(t.form().charAt(0)) && t.index() > 0;
    return capital
        || scene.sentence().children(t).stream()
            .anyMatch(
                c ->
                    (c.is("compound") || c.is("amod"))
                        && c.upos().equals("PROPN")
                        && scene.story().mentions(scene.sentence()).stream()
                            .noneMatch(m -> m.head().equals(c)));
  }

  /** "agreement on visas", "border treaty": more than the bare word. */
  private boolean hasTopic(Sentence s, Token t) {
    return s.children(t).stream()
        .anyMatch(
            c ->
                c.is("nmod") && !c.deprel().equals("nmod:poss")
                    || c.is("compound")
                    || c.is("acl") && c.xpos().equals("VB")
                    || c.is("amod") && !lexicon.set("general").contains(c.lowerLemma()));
  }

  String name(Scene scene, Token t) {
    Span phrase = scene.phrase(t);
    int end = nextInstrument(scene.sentence(), t, phrase);
    String words = scene.words(new Span(phrase.begin(), end));
    return words.replaceFirst("^(?i)(?:the|a|an|this|that|its|their|our|his|her|these|those) ", "");
  }

  /** "A memorandum on tourism and a protocol on customs": where the first name ends. */
  private int nextInstrument(Sentence s, Token t, Span phrase) {
    for (Token x : s.tokens().subList(t.index() + 1, s.tokens().size())) {
      if (x.begin() >= phrase.end()) {
        break;
      }
      Token det = s.child(x, "det").orElse(t);
      if (det.index() > t.index() + 1 && instruments.kind(s, x).isPresent()) {
        Token before = s.token(det.index() - 1);
        boolean joined = before.is("cc") || before.form().equals(",");
        return joined ? s.token(before.index() - 1).end() : phrase.end();
      }
    }
    return phrase.end();
  }
}
