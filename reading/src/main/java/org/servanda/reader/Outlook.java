package org.servanda.reader;

import java.util.Set;
import org.servanda.language.Clause;
import org.servanda.language.Clause.Modality;
import org.servanda.language.Clause.Tense;
import org.servanda.language.Sentence;
import org.servanda.language.Token;

/** Whether what a clause tells is still to come, as its speaker announces it. */
public final class Outlook {
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "announce",
          "add",
          "state",
          "note",
          "declare",
          "report",
          "stress",
          "assure",
          "promise",
          "confirm",
          "pledge",
          "reveal",
          "explain",
          "inform",
          "write",
          "vow",
          "emphasize");

  private Outlook() {}

  /** "will send", "is to send", "said that it would send". */
  public static boolean isAnnounced(Clause c) {
    return c.tense() == Tense.FUTURE && c.modality() == Modality.ASSERTED
        || isArranged(c)
        || isWouldSaid(c);
  }

  /** "Norway is to return", "is due to open", "is set to rise". */
  public static boolean isArranged(Clause c) {
    Sentence s = c.sentence();
    Token t = c.predicate();
    boolean to = s.child(t, "mark").filter(m -> m.lemma().equals("to")).isPresent();
    boolean be =
        s.children(t).stream()
            .anyMatch(x -> (x.is("cop") || x.is("aux")) && isPresent(x) && x.index() < t.index());
    if (to && be && !t.is("xcomp") && !t.is("advcl") && !t.is("acl")) {
      return true;
    }
    return t.is("xcomp")
        && s.governor(t)
            .filter(
                g -> g.lemma().equals("due") || g.lemma().equals("set") && !g.xpos().equals("VBD"))
            .isPresent();
  }

  private static boolean isPresent(Token be) {
    return be.lemma().equals("be") && !be.form().equalsIgnoreCase("be");
  }

  /** "Berlin would send tanks, he said": in reported speech that is what it will do. */
  private static boolean isWouldSaid(Clause c) {
    Sentence s = c.sentence();
    Token t = c.predicate();
    boolean would = s.children(t).stream().anyMatch(x -> x.is("aux") && x.lemma().equals("would"));
    boolean only = s.children(t).stream().noneMatch(x -> x.is("advcl") && isIf(s, x));
    return would && only && isReported(s, t);
  }

  private static boolean isIf(Sentence s, Token clause) {
    return s.child(clause, "mark").filter(m -> m.lemma().equals("if")).isPresent();
  }

  private static boolean isReported(Sentence s, Token t) {
    Token up = t;
    for (int hops = 0; hops < 3; hops++) {
      Token g = s.governor(up).orElse(null);
      if (g == null) {
        break;
      }
      if ((up.is("ccomp") || up.is("conj") || up.is("parataxis"))
          && SAYING.contains(g.lemma())
          && !g.equals(t)) {
        return true;
      }
      up = g;
    }
    return s.children(t).stream()
        .anyMatch(x -> (x.is("parataxis") || x.is("ccomp")) && SAYING.contains(x.lemma()));
  }
}
