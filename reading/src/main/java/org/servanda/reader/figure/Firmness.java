package org.servanda.reader.figure;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.FrameMatch;
import org.servanda.lexicon.Lexicon;
import org.servanda.quantity.Amount;
import org.servanda.reader.Outlook;
import org.servanda.reader.Scene;
import org.servanda.record.Figure.Modality;

/** Whether a number is reached, aimed at or expected, and whether it goes up or down. */
final class Firmness {
  private final Lexicon lexicon;

  Firmness(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Modality modality(Scene scene, Amount a, @Nullable Clause over) {
    Sentence s = scene.sentence();
    Token noun = s.governor(a.head()).orElse(a.head());
    if (isPotential(s, a.head()) || noun.upos().equals("NOUN") && isPotential(s, noun)) {
      return Modality.FORECAST;
    }
    if (isStart(scene, a)) {
      return Modality.REPORTED;
    }
    if (a.whole() == null && isPromised(s, a.head())) {
      return Modality.TARGET;
    }
    if (lexicon.set("goal").contains(noun.lemma()) || over != null && isGoal(over)) {
      return Modality.TARGET;
    }
    return over == null ? Modality.REPORTED : upwards(scene, over);
  }

  private boolean isPotential(Sentence s, Token head) {
    for (Token c : s.children(head)) {
      boolean modifier = c.is("amod") || c.is("nmod") || c.is("compound") || c.is("advmod");
      if (modifier && lexicon.set("potential").contains(c.lemma())) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> STANDING = Set.of("DET", "ADJ", "ADV");

  /** "To lift trade to 2 billion, from about 1.2 billion last year": where it stands now. */
  private static boolean isStart(Scene scene, Amount a) {
    int before = a.first() - 1;
    while (before > 0 && STANDING.contains(scene.sentence().token(before).upos())) {
      before--;
    }
    boolean from = before >= 0 && scene.sentence().token(before).form().equals("from");
    return from
        && scene.story().amounts(scene.sentence()).stream()
            .anyMatch(b -> !b.equals(a) && b.unit().equals(a.unit()));
  }

  /** "40 buses promised by India". */
  private boolean isPromised(Sentence s, Token head) {
    return s.children(head).stream()
        .anyMatch(c -> c.deprel().equals("acl") && lexicon.set("binding").contains(c.lemma()));
  }

  /** "has delivered on its promise to send 14 tanks". */
  private boolean isKept(Scene scene, Clause c) {
    Token g = c.governor();
    Clause kept = g == null ? null : scene.clauseOver(g).orElse(null);
    if (g == null
        || kept == null
        || !lexicon.set("fulfil").contains(kept.lemma())
        || !isPast(kept)
        || kept.negated()) {
      return false;
    }
    boolean noun = c.predicate().is("acl") && lexicon.set("promise").contains(g.lemma());
    boolean beside =
        (c.predicate().is("advcl") || c.predicate().is("xcomp"))
            && kept.arguments().stream()
                .anyMatch(x -> lexicon.set("promise").contains(x.head().lemma()));
    return noun || beside;
  }

  /** "asked Russia for 200 instructors", "needs $48 million": not a figure yet. */
  boolean isAsked(Scene scene, Amount a) {
    Clause c = scene.clauseOver(a.head()).orElse(null);
    for (int hops = 0; hops < 3 && c != null; hops++) {
      if (lexicon.set("asking").contains(c.lemma())
          && c.kind() == Clause.Kind.VERB
          && !c.passive()) {
        return !c.all("nsubj").stream().anyMatch(t -> lexicon.set("goal").contains(t.lemma()));
      }
      boolean under = c.predicate().is("xcomp") || c.predicate().is("ccomp");
      Token g = c.governor();
      c = under && g != null ? scene.clauseOver(g).orElse(null) : null;
    }
    return false;
  }

  /** "The figure of one billion was named": spoken of, not reached. */
  boolean isNamed(Scene scene, Amount a) {
    return scene
        .clauseOver(a.head())
        .filter(c -> c.passive() && lexicon.set("naming").contains(c.lemma()))
        .isPresent();
  }

  /** "has quadrupled to reach $12 billion": the end of what has happened. */
  private boolean isResult(Scene scene, Clause c) {
    Sentence s = scene.sentence();
    boolean infinitive =
        s.child(c.predicate(), "mark").filter(m -> m.lemma().equals("to")).isPresent();
    boolean level = lexicon.match(c).stream().anyMatch(m -> m.meaning(1).equals("-"));
    if (!infinitive || !level || c.passive() || said(c) != Modality.REPORTED) {
      return false;
    }
    Clause over = null; // the nearest verb before, as the parse often hangs the infinitive higher
    for (Clause x : scene.story().clauses(s)) {
      boolean before = x.predicate().index() < c.predicate().index();
      over = before && x.kind() == Clause.Kind.VERB ? x : over;
    }
    return over != null
        && isPast(over)
        && over.modality() == Clause.Modality.ASSERTED
        && lexicon.match(over).stream().anyMatch(m -> !m.meaning(1).equals("-"));
  }

  /** What the clause over the amount and those above it say. */
  private Modality upwards(Scene scene, Clause over) {
    boolean told = false;
    Modality found = Modality.REPORTED;
    Clause at = over;
    for (int hops = 0; hops < 4 && at != null; hops++) {
      Clause c = at;
      if (isKept(scene, c) || isResult(scene, c)) {
        return Modality.REPORTED;
      }
      if (c.negated() && lexicon.set("handing").contains(c.lemma())) {
        return Modality.TARGET; // "has not been paid"
      }
      Modality said = said(c);
      if (said != null && (!told || hops > 0 && said != Modality.REPORTED)) {
        found = said == Modality.TARGET && isDone(c) ? Modality.REPORTED : said;
        told = true;
      }
      boolean announced = Outlook.isAnnounced(c);
      if (c.modality() == Clause.Modality.POSSIBLE && !announced) {
        return Modality.FORECAST;
      }
      boolean aimed = c.modality() != Clause.Modality.ASSERTED || announced;
      if (aimed && found != Modality.FORECAST && !isYet(c)) {
        found = isExpected(scene, c) ? Modality.FORECAST : Modality.TARGET;
      }
      if (found != Modality.REPORTED || isPast(c)) {
        break;
      }
      Token g = c.governor();
      at = g == null ? null : scene.clauseOver(g).orElse(null);
    }
    return found;
  }

  /** "is expected to reach": the clause right above says so. */
  private boolean isExpected(Scene scene, Clause c) {
    Token g = c.governor();
    boolean under = c.predicate().is("xcomp") || c.predicate().is("ccomp");
    boolean object = c.predicate().is("acl") && g != null && g.is("obj"); // "expects X to pay"
    return g != null
        && (under || object)
        && scene
            .clauseOver(g)
            .filter(x -> object || x.predicate().equals(g))
            .filter(x -> said(x) == Modality.FORECAST)
            .isPresent();
  }

  private @Nullable Modality said(Clause c) {
    for (FrameMatch m : lexicon.match(c)) {
      return Modality.valueOf(m.meaning(0).toUpperCase(Locale.ROOT));
    }
    return null;
  }

  /** "has yet to pay": the sum is owed now. */
  private static boolean isYet(Clause c) {
    Sentence s = c.sentence();
    return c.predicate().is("xcomp")
        && s.governor(c.predicate())
            .filter(g -> g.lemma().equals("have") && hasYet(s, g))
            .isPresent();
  }

  private static boolean hasYet(Sentence s, Token t) {
    return s.children(t).stream().anyMatch(x -> x.lemma().equals("yet"));
  }

  /** "raised trade to", "has brought it to": done, no longer an aim. */
  private boolean isDone(Clause c) {
    return c.modality() == Clause.Modality.ASSERTED
        && isPast(c)
        && !lexicon.set("binding").contains(c.lemma());
  }

  private static boolean isPast(Clause c) {
    return c.tense() == Clause.Tense.PAST || c.tense() == Clause.Tense.PERFECT;
  }

  private boolean isGoal(Clause c) {
    Set<String> goal = lexicon.set("goal");
    return c.all("nsubj").stream().anyMatch(t -> goal.contains(t.lemma()))
        || c.all("obj").stream()
            .anyMatch(t -> goal.contains(t.lemma()) && !c.lemma().equals("reach"));
  }

  /** Up, down or null: by the verb over the amount, or by "up from" after it. */
  @Nullable String trend(Scene scene, Amount a, @Nullable Clause over) {
    if (isStart(scene, a)) {
      return null;
    }
    if (over != null) {
      for (FrameMatch m : lexicon.match(over)) {
        if (!m.meaning(1).equals("-") && !m.meaning(1).isEmpty()) {
          return m.meaning(1);
        }
      }
    }
    Sentence s = scene.sentence();
    int back = a.low() == null ? a.first() : Math.max(0, a.first() - 3);
    for (int i = a.first() - 1; i >= back; i--) {
      String w = s.token(i).lowerForm();
      if ((w.equals("up") || w.equals("down")) && !s.token(i).deprel().equals("compound:prt")) {
        return w; // "was down from 4 to 3 billion"
      }
    }
    for (int i = a.last() + 1; i < Math.min(s.tokens().size(), a.last() + 9); i++) {
      String w = s.token(i).lowerForm();
      String next = i + 1 < s.tokens().size() ? s.token(i + 1).form() : "";
      if (w.equals("$") || w.equals("and")) {
        return null;
      }
      if ((w.equals("up") || w.equals("down"))
          && (next.equals("from") || next.equals("on") || next.equals("compared"))) {
        return w;
      }
    }
    return null;
  }
}
