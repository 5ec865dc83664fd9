package org.servanda.reader.commitment;

import java.util.Optional;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.Lexicon;
import org.servanda.quantity.Amount;
import org.servanda.reader.Outlook;
import org.servanda.reader.Scene;
import org.servanda.record.Commitment.Status;

/** Whether a clause really binds, gives or keeps, as its mood and its object tell. */
final class Standing {
  private final Lexicon lexicon;
  private final Bound bound;

  Standing(Lexicon lexicon, Bound bound) {
    this.lexicon = lexicon;
    this.bound = bound;
  }

  /** Whether the clause may have this status at all. */
  boolean fits(Clause c, Status status) {
    return switch (status) {
      case PLEDGED ->
          (!c.negated() || isNotTo(c))
              && c.modality() != Clause.Modality.CONDITIONAL
              && (c.modality() != Clause.Modality.POSSIBLE || Outlook.isAnnounced(c));
      case IN_PROGRESS -> isGoingOn(c);
      case FULFILLED, NOT_FULFILLED ->
          c.modality() == Clause.Modality.ASSERTED && !Outlook.isAnnounced(c) && !isBare(c)
              || c.predicate().is("xcomp") && c.negated();
    };
  }

  /** "let us keep our word": an infinitive tells nothing done. */
  private static boolean isBare(Clause c) {
    return c.kind() == Clause.Kind.VERB
        && c.tense() == Clause.Tense.NONE
        && (c.predicate().is("xcomp") || c.predicate().is("ccomp"))
        && !c.predicate().xpos().equals("VBG");
  }

  /** "pledged never to", "agreed not to": the promise itself is not denied. */
  private static boolean isNotTo(Clause c) {
    return c.sentence().children(c.predicate()).stream()
        .anyMatch(
            x ->
                x.index() > c.predicate().index()
                    && (x.lemma().equals("never") || x.lemma().equals("not")));
  }

  private static boolean isGoingOn(Clause c) {
    boolean priced =
        c.predicate().is("acl") && c.all("obl:at").stream().anyMatch(t -> t.lemma().equals("cost"));
    return !c.negated()
        && !priced // "the line, being built at a cost of": said of it in passing
        && (c.kind() != Clause.Kind.VERB && c.tense() == Clause.Tense.PRESENT
            || c.tense() == Clause.Tense.PROGRESSIVE
            || c.tense() == Clause.Tense.PRESENT && c.passive()
            || c.predicate().xpos().equals("VBG") && c.passive());
  }

  /** "was to have been completed by 2020": the day has passed, the work has not been done. */
  static boolean isMissed(Clause c) {
    Sentence s = c.sentence();
    Token t = c.predicate();
    boolean to = s.child(t, "mark").filter(m -> m.lemma().equals("to")).isPresent();
    return to && isAux(s, t, "be", "VBD") && isAux(s, t, "have", "VB");
  }

  private static boolean isAux(Sentence s, Token verb, String lemma, String tag) {
    return s.children(verb).stream()
        .anyMatch(x -> x.is("aux") && x.lemma().equals(lemma) && x.xpos().equals(tag));
  }

  /** "has yet to pay". */
  static boolean isYet(Clause c) {
    return c.sentence().children(c.predicate()).stream().anyMatch(x -> x.lemma().equals("yet"));
  }

  /** A thing really handed over as a gift, or as the object of thanks. */
  boolean isGift(Scene scene, Token thing, Optional<Amount> amount, Clause c) {
    Token above = scene.sentence().governor(thing).orElse(thing);
    if (lexicon.set("goal").contains(above.lemma())) {
      return false; // "the target given by the two premiers"
    }
    boolean goods =
        isGoods(thing) || scene.sentence().children(thing).stream().anyMatch(this::isGoods);
    boolean thanks = !bound.thanked(scene, c).isEmpty();
    boolean done =
        c.kind() != Clause.Kind.NOUN
            && (c.tense() == Clause.Tense.PAST || c.tense() == Clause.Tense.PERFECT);
    boolean owed = c.negated() || isOwed(scene.sentence()); // "was not delivered": it was owed
    boolean free = lexicon.set("giving").contains(c.lemma()) || owed;
    return goods && thanks
        || done && free && (goods || isHanded(amount, thing)) && amount.isPresent();
  }

  private static boolean isHanded(Optional<Amount> amount, Token thing) {
    return amount.filter(a -> a.head().equals(thing)).isPresent();
  }

  private boolean isGoods(Token t) {
    return lexicon.set("given").contains(t.lowerLemma());
  }

  /** What is delivered "as promised", "under the agreement", as aid: not any sale. */
  private boolean isOwed(Sentence s) {
    return s.tokens().stream().anyMatch(t -> lexicon.set("owed").contains(t.lemma()));
  }

  /** A verb of being or feeling binds to nothing that can be checked. */
  boolean isStill(Scene scene, Token act) {
    boolean state = scene.sentence().child(act, "cop").isPresent() && !act.upos().equals("VERB");
    return act.upos().equals("VERB")
            && (lexicon.set("state").contains(act.lemma())
                || lexicon.set("threat").contains(act.lemma())
                || lexicon.set("appointment").contains(act.lemma()))
        || act.upos().equals("AUX")
        || state;
  }

  /** "will meet", "will hold talks": an appointment, which is an engagement and no promise. */
  boolean isAppointment(Clause c) {
    return lexicon.set("appointment").contains(c.lemma())
        || c.all("obl:into").stream().anyMatch(t -> lexicon.set("effect").contains(t.lemma()))
        || lexicon.set("open").contains(c.lemma())
            && c.all("obj").stream().anyMatch(t -> lexicon.set("occasion").contains(t.lemma()));
  }
}
