package org.servanda.reader.commitment;

import java.util.List;
import java.util.Optional;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.Lexicon;
import org.servanda.quantity.Amount;
import org.servanda.reader.Outlook;
import org.servanda.reader.Scene;
import org.servanda.record.Commitment.Status;

/** Commitments that no frame gives: what an official body says it will do, what is aimed at. */
final class Announcements {
  private final Lexicon lexicon;
  private final Acts acts;
  private final Bound bound;
  private final Standing standing;
  private final Terms terms;

  Announcements(Lexicon lexicon, Acts acts, Bound bound, Standing standing, Terms terms) {
    this.lexicon = lexicon;
    this.acts = acts;
    this.bound = bound;
    this.standing = standing;
    this.terms = terms;
  }

  /** "Competent bodies will prepare the summit": an official announcement of what one will do. */
  void announced(Scene scene, Clause c, Promised found) {
    boolean shall = isDuty(c);
    boolean will =
        c.kind() == Clause.Kind.VERB
            && Outlook.isAnnounced(c)
            && (shall || !c.negated() && !lexicon.set("still").contains(c.lemma()))
            && (shall || !standing.isAppointment(c) && !lexicon.set("threat").contains(c.lemma()));
    if (aimed(scene, c, found) || !will) {
      return;
    }
    List<Token> subjects = c.all("nsubj");
    boolean parties = shall && bound.isEachParty(scene, subjects);
    if (!parties && subjects.stream().noneMatch(t -> bound.acts(scene, t))) {
      return;
    }
    List<String> by = parties ? scene.story().sides(scene.sentence()) : scene.codes(subjects);
    if (by.isEmpty() || by.size() > Bound.MOST) {
      return;
    }
    Optional<Amount> amount = acts.quantity(scene, c.predicate(), c);
    List<String> to = bound.receivers(scene, c.predicate());
    found.put(
        c.predicate(),
        terms.of(scene, new Promise(by, to, c.predicate(), amount, Status.PLEDGED, false)));
  }

  private static boolean isDuty(Clause c) {
    return c.sentence().children(c.predicate()).stream()
        .anyMatch(x -> x.is("aux") && x.lemma().equals("shall"));
  }

  /** "Trade is set to be increased to $2bn": an aim of both sides, though nobody is named. */
  private boolean aimed(Scene scene, Clause c, Promised found) {
    boolean raised =
        c.kind() == Clause.Kind.VERB
            && !c.negated()
            && lexicon.set("raise").contains(c.lemma())
            && (Outlook.isArranged(c) || isPlanned(c));
    Optional<Amount> amount =
        (raised ? acts.quantity(scene, c.predicate(), c) : Optional.<Amount>empty())
            .filter(a -> a.kind() != Amount.Kind.PLAIN);
    boolean trade =
        c.arguments().stream().anyMatch(a -> lexicon.set("aimed").contains(a.head().lemma()))
            || c.all("nsubj").isEmpty();
    if (amount.isEmpty() || !trade) {
      return false;
    }
    List<String> by = bound.both(scene, c.predicate());
    if (by.isEmpty() || by.size() > Bound.MOST) {
      return false;
    }
    found.put(
        c.predicate(),
        terms.of(scene, new Promise(by, List.of(), c.predicate(), amount, Status.PLEDGED, true)));
    return true;
  }

  /** "it is planned to raise". */
  private boolean isPlanned(Clause c) {
    Token g = c.governor();
    Token t = c.predicate();
    boolean under = t.is("xcomp") || t.is("csubj") || t.is("ccomp") || t.is("acl") || t.is("advcl");
    return g != null && under && lexicon.set("planned").contains(g.lemma());
  }

  /** "Their target is $500 million": the amount itself is the predicate. */
  void goals(Scene scene, Promised found) {
    Sentence s = scene.sentence();
    for (Amount a : scene.story().amounts(s)) {
      for (Token t : s.children(a.head())) {
        if (t.is("nsubj") && lexicon.set("goal").contains(t.lemma()) && !found.covers(t)) {
          List<String> by = scene.codes(List.of(t));
          by = by.isEmpty() ? scene.story().sides(s) : by;
          if (!by.isEmpty() && by.size() <= Bound.MOST) {
            Promise p = new Promise(by, List.of(), a.head(), Optional.of(a), Status.PLEDGED, true);
            found.put(a.head(), terms.of(scene, p));
          }
        }
      }
    }
  }
}
