package org.servanda.discourse;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.record.Actor;
import org.servanda.speech.Attribution;
import org.servanda.world.Entity;

/** Who goes on speaking: "he", "she", "it" and "they" behind one who has just spoken. */
final class Turns {
  private static final Set<String> PERSONS =
      Set.of(
          "envoy",
          "general",
          "justice",
          "chief",
          "king",
          "queen",
          "bishop",
          "pope",
          "coach",
          "official",
          "analyst",
          "colonel",
          "admiral",
          "judge",
          "critic",
          "mother",
          "father",
          "aide",
          "candidate",
          "delegate",
          "head",
          "economist",
          "neighbour",
          "neighbor",
          "guard",
          "nurse",
          "priest");

  /** Nouns of persons by their endings: "minister", "envoy", "secretary". */
  private static boolean isOffice(String w) {
    return w.endsWith("er")
        || w.endsWith("or")
        || w.endsWith("man")
        || w.endsWith("woman")
        || w.endsWith("ist")
        || w.endsWith("ant")
        || w.endsWith("ent") && !w.endsWith("ment")
        || w.endsWith("ary")
        || PERSONS.contains(w);
  }

  private int lastSaid = -100;

  private @Nullable Entity lastSpeaker;

  /** Who spoke before the last speaker, and answers when that one asks. */
  private @Nullable Entity answerer;

  private boolean lastAsked;

  /** Whether whoever spoke last is one person. */
  private boolean isSomeone;

  /** Whether several spoke last in one voice: "the workers". */
  private boolean areMany;

  /** Whom the labels of turns name. */
  private final Map<String, Entity> labelled = new HashMap<>();

  /** Whom a label names, found once. */
  Entity labelled(String label, Supplier<Entity> found) {
    Entity known = labelled.get(label);
    if (known == null) {
      known = found.get();
      labelled.put(label, known);
    }
    return known;
  }

  /** Notes who spoke. */
  void took(Attribution a, Token head, Entity speaker) {
    isSomeone = isSomeone(a, head, speaker);
    areMany = head.xpos().equals("NNS") && !a.nested() || areMany && speaker.equals(lastSpeaker);
    answerer = speaker.equals(lastSpeaker) ? answerer : lastSpeaker;
    lastAsked = a.direct() && a.manner().equals("ask");
    lastSpeaker = speaker;
    lastSaid = a.sentence().index();
  }

  /** "It also notes": the body or the document that spoke right before, rather than a state. */
  Entity speaker(Sentence s, Token head, Entity who) {
    Entity last = lastSpeaker;
    if (isHeOrShe(head) && last != null && s.index() - lastSaid <= 1 && isSomeone) {
      return lastAsked && answerer != null ? answerer : last;
    }
    if (head.form().equalsIgnoreCase("they")
        && last != null
        && s.index() - lastSaid <= 1
        && areMany) {
      return last;
    }
    boolean neuter =
        head.form().equalsIgnoreCase("it")
            && (who.kind() == Actor.Kind.STATE || who.id().startsWith("speaker:"));
    return neuter
            && last != null
            && s.index() - lastSaid <= 2
            && last.kind() != Actor.Kind.PERSON
            && last.kind() != Actor.Kind.STATE
        ? last
        : who;
  }

  /** "The ambassador said. She added": one person, named or not, in the main line. */
  private boolean isSomeone(Attribution a, Token head, Entity speaker) {
    boolean goesOn = isHeOrShe(head) && isSomeone && speaker.equals(lastSpeaker);
    boolean one = !head.xpos().endsWith("S") && !a.nested() && isOffice(head.lowerLemma());
    return goesOn || one || speaker.kind() == Actor.Kind.PERSON && head.xpos().startsWith("NNP");
  }

  private static boolean isHeOrShe(Token t) {
    return t.form().equalsIgnoreCase("he") || t.form().equalsIgnoreCase("she");
  }
}
