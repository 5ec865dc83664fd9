package org.servanda.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the parser is known to hang wrongly, hung where the words themselves say: a participle right
 * behind the noun that it tells of ("noted the treaty on gas between Peru and Chile signed in
 * Lima"), the subject of a finite verb behind "with" ("with the volume is set to rise"), the future
 * that "is to visit" means, and talks that words are spoken "after" or "following".
 */
final class Repairs {
  private static final int DEPTH = 8;
  private static final int REACH = 60;
  private static final Set<String> TIMES = Set.of("after", "before", "following", "during");
  private static final Set<String> DOCUMENTARY = Clauses.VERBS.of("documentary");
  private static final Set<String> INSTRUMENT = Clauses.VERBS.of("instrument");

  private final List<Token> tokens;

  private Repairs(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  static List<Token> of(List<Token> tokens) {
    Repairs r = new Repairs(tokens);
    Verbless.mend(r.tokens);
    for (int i = 1; i < tokens.size(); i++) {
      Token t = r.tokens.get(i);
      if (t.is("cop")) {
        r.future(t);
      } else if (t.xpos().equals("VBG") && t.lowerForm().equals("visiting")) {
        r.visitor(t);
      } else if (TIMES.contains(t.lowerForm())) {
        r.occasion(t);
      } else if (t.is("conj") && DOCUMENTARY.contains(t.lemma())) {
        r.participle(t);
      } else if ((t.is("appos") || t.is("parataxis")) && isInstrument(t)) {
        r.listed(t);
      } else if (t.is("parataxis")) {
        r.subject(t);
        r.glued(t);
      } else if (t.is("nsubj") && isNoun(t)) {
        r.owner(t);
      } else if (t.is("conj") && isNoun(t)) {
        r.object(t);
        r.instrument(t);
      }
    }
    return r.tokens;
  }

  /** "Is to visit": no copula, and its subject no clause's outer one. */
  private void future(Token be) {
    int to = be.index() + 1;
    Token verb = tokens.get(be.head());
    boolean future =
        to < tokens.size()
            && tokens.get(to).xpos().equals("TO")
            && tokens.get(to).head() == verb.index()
            && verb.upos().equals("VERB");
    if (!future) {
      return;
    }
    hang(be, be.xpos(), verb, "aux");
    for (Token c : tokens.subList(Math.max(0, be.index() - REACH), be.index())) {
      if (c.head() == verb.index() && c.deprel().equals("nsubj:outer")) {
        hang(c, c.xpos(), verb, "nsubj");
      }
    }
  }

  /** "Said on Tuesday after talks", "resolved following talks": the noun is an oblique. */
  private void occasion(Token time) {
    Token before = tokens.get(time.index() - 1);
    boolean determined = before.is("det") || before.is("case") || before.is("nmod:poss");
    int head = time.index() + 1;
    while (head < tokens.size() && isModifier(tokens.get(head))) {
      head++;
    }
    if (determined || head == tokens.size() || !tokens.get(head).upos().equals("NOUN")) {
      return;
    }
    Token noun = tokens.get(head);
    boolean loose =
        noun.head() >= 0
            && noun.head() < time.index()
            && tokens.get(noun.head()).upos().equals("VERB")
            && (noun.is("parataxis")
                || time.is("amod") && time.head() == noun.index() && noun.is("obj"));
    if (loose) {
      hang(noun, noun.xpos(), tokens.get(noun.head()), "obl");
      hang(time, time.xpos(), tokens.get(head), "case");
    }
  }

  /** "Held talks with visiting Emir Tamim in Lima", "received visiting Chilean MPs": a guest. */
  private void visitor(Token visiting) {
    Token before = tokens.get(visiting.index() - 1);
    Token guest = null;
    for (Token c : tokens.subList(visiting.index() + 1, tokens.size())) {
      if (c.head() == visiting.index() && c.is("obj")) {
        guest = c;
        break;
      }
    }
    boolean clause = visiting.head() >= 0 && visiting.head() < visiting.index();
    boolean marked = before.xpos().equals("IN") && before.head() == visiting.index();
    Token next = tokens.get(Math.min(visiting.index() + 1, tokens.size() - 1));
    boolean described = next.is("amod") && Character.isUpperCase(next.form().charAt(0));
    boolean received = before.index() == visiting.head() && described;
    if (guest == null || !clause || !marked && !received || next.is("det")) {
      return;
    }
    Token verb = tokens.get(visiting.head());
    for (Token c : List.copyOf(tokens)) {
      if (c.head() == visiting.index() && c.index() > visiting.index()) {
        hang(c, c.xpos(), verb, c.deprel());
      }
    }
    hang(tokens.get(guest.index()), guest.xpos(), verb, marked ? "obl" : "obj");
    hang(visiting, visiting.xpos(), guest, "amod");
    if (marked) {
      hang(before, before.xpos(), guest, "case");
    }
  }

  private static boolean isModifier(Token t) {
    return t.upos().equals("ADJ")
        || t.upos().equals("DET")
        || t.upos().equals("NUM")
        || t.is("nmod:poss")
        || t.is("compound");
  }

  /** Hangs a bare participle on the document that the phrase before it is about. */
  private void participle(Token verb) {
    boolean past = verb.xpos().equals("VBN") || verb.xpos().equals("VBD");
    if (!past || !isNoun(tokens.get(verb.index() - 1)) || !isBare(verb)) {
      return;
    }
    Token up = tokens.get(verb.index() - 1);
    for (int hops = 0; hops < DEPTH && up.head() >= 0 && up.head() != verb.head(); hops++) {
      if (isInstrument(up)) {
        break;
      }
      up = tokens.get(up.head());
    }
    if (isInstrument(up) && up.index() > verb.head()) {
      hang(verb, "VBN", up, "acl");
    }
  }

  /** "Thank you and the Ghanaian side": a noun coordinated with a verb stands beside its object. */
  private void object(Token noun) {
    Token verb = tokens.get(noun.head());
    if (!verb.upos().equals("VERB") || verb.index() > noun.index()) {
      return;
    }
    Token object = null;
    Token and = null;
    for (Token c : tokens) {
      if (c.head() == noun.index()) {
        if (c.is("nsubj") || c.is("cop") || c.is("aux") || c.is("obj") || c.is("case")) {
          return;
        }
        and = c.is("cc") ? c : and;
      }
      object = c.head() == verb.index() && c.is("obj") ? c : object;
    }
    if (object != null && and != null && object.index() == and.index() - 1) {
      hang(noun, noun.xpos(), object, "conj");
    }
  }

  /** "A memorandum on training and a programme of cooperation": the second stands by the first. */
  private void instrument(Token second) {
    Token article = second.index() > 1 ? tokens.get(second.index() - 1) : second;
    Token up = tokens.get(second.head());
    boolean own = article.is("det") && article.head() == second.index();
    if (!own || !isInstrument(second) || isInstrument(up)) {
      return;
    }
    for (int hops = 0; hops < DEPTH && (up.is("nmod") || up.is("conj")); hops++) {
      up = tokens.get(up.head());
      if (isInstrument(up)) {
        hang(second, second.xpos(), up, "conj");
        return;
      }
    }
  }

  /** "The exhibition-fair": the second half of one word begins no clause. */
  private void glued(Token second) {
    if (second.index() < 2 || !isNoun(second)) {
      return;
    }
    Token hyphen = tokens.get(second.index() - 1);
    Token first = tokens.get(second.index() - 2);
    boolean one = first.end() == hyphen.begin() && hyphen.end() == second.begin();
    if (one && hyphen.form().equals("-") && isNoun(first) && first.head() != second.index()) {
      hang(second, second.xpos(), first, "appos");
    }
  }

  /** "A memorandum on sport, a plan of talks and an agreement on plants": three, not one. */
  private void listed(Token second) {
    boolean more = false;
    for (Token c : tokens.subList(second.index() + 1, tokens.size())) {
      more |= c.head() == second.index() && c.is("conj") && isInstrument(c);
    }
    for (int i = second.index() - 1; more && i >= 0 && i > second.index() - REACH; i--) {
      Token first = tokens.get(i);
      if (isInstrument(first) && !first.xpos().endsWith("S")) {
        hang(second, second.xpos(), first, "conj");
        return;
      }
    }
  }

  /** Without object, subject, auxiliary or conjunction. */
  private boolean isBare(Token verb) {
    for (Token c : tokens) {
      boolean own = c.head() == verb.index();
      if (own && (c.is("obj") || c.is("nsubj") || c.is("aux") || c.is("cc") || c.is("ccomp"))) {
        return false;
      }
    }
    return true;
  }

  /** "With the volume is set": the noun before the finite verb is its subject. */
  private void subject(Token predicate) {
    Token first = null;
    for (Token c : tokens) {
      boolean own = c.head() == predicate.index();
      if (own && c.is("nsubj")) {
        return;
      }
      first = own && first == null && c.upos().equals("AUX") ? c : first;
    }
    if (first == null || first.index() == 0 || !isNoun(tokens.get(first.index() - 1))) {
      return;
    }
    Token up = tokens.get(first.index() - 1);
    for (int hops = 0; hops < DEPTH && up.is("nmod"); hops++) {
      up = tokens.get(up.head());
    }
    if (up.is("obl") && up.head() == predicate.head() && isBehindWith(up)) {
      hang(up, up.xpos(), predicate, "nsubj");
    }
  }

  private boolean isBehindWith(Token noun) {
    for (int i = noun.index() - 1; i >= 0 && i > noun.index() - DEPTH; i--) {
      Token c = tokens.get(i);
      if (c.head() == noun.index() && c.is("case")) {
        return c.lemma().equals("with");
      }
    }
    return false;
  }

  /** "The Republic of Serbia": what stands behind "of" acts only where a participle follows. */
  private void owner(Token noun) {
    Token of = noun.index() > 1 ? tokens.get(noun.index() - 1) : noun;
    boolean participle = tokens.get(noun.head()).xpos().equals("VBG");
    if (!of.lemma().equals("of") || !of.is("case") && !of.is("mark") || participle) {
      return;
    }
    Token owned = tokens.get(of.index() - 1);
    if (isNoun(owned) && owned.head() != noun.index()) {
      hang(of, of.xpos(), noun, "case");
      hang(noun, noun.xpos(), owned, "nmod");
    }
  }

  private void hang(Token t, String xpos, Token governor, String relation) {
    tokens.set(t.index(), t.hung(xpos, governor.index(), relation));
  }

  private static boolean isNoun(Token t) {
    return t.upos().equals("NOUN") || t.upos().equals("PROPN");
  }

  private static boolean isInstrument(Token t) {
    return isNoun(t) && INSTRUMENT.contains(t.lowerLemma());
  }
}
