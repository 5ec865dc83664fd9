package org.servanda.language;

import java.util.List;
import java.util.Set;

/**
 * What the parser is known to hang wrongly, hung where the words themselves say: the future that
 * "is to visit" means, guests that are "visiting", a perfect taken for an adjective, participles
 * behind a noun, what is ordered by an order.
 */
final class Repairs {
  private static final int REACH = 60;
  private static final Set<String> VERBAL =
      Set.of("punct", "obl", "advcl", "parataxis", "advmod", "ccomp");
  private static final Set<String> INTRANSITIVE = Clauses.VERBS.of("intransitive");
  private static final Set<String> PROMISING = Clauses.VERBS.of("subject-control");
  private static final Set<String> LIGHT = Clauses.VERBS.of("light");
  private static final Set<String> PURPOSE = Clauses.VERBS.of("purpose");

  private final Tree tree;

  private Repairs(Tree tree) {
    this.tree = tree;
  }

  static List<Token> of(List<Token> tokens) {
    Tree tree = new Tree(tokens);
    Verbless.mend(tree.tokens());
    Repairs verbs = new Repairs(tree);
    PhraseRepairs phrases = new PhraseRepairs(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (i > 0) {
        verbs.mend(i);
      }
      phrases.mend(i);
    }
    verbs.stop();
    return tree.tokens();
  }

  private void mend(int i) {
    Token t = tree.get(i);
    if (t.upos().equals("AUX")) {
      future(t);
      perfect(tree.get(i));
      doing(tree.get(i));
    } else if (t.upos().equals("VERB")) {
      if (t.lowerForm().equals("visiting") && t.xpos().equals("VBG")) {
        visitor(t);
      } else {
        purpose(t);
        participle(t);
        relative(t);
      }
    }
  }

  /** The full stop is the whole sentence's. */
  private void stop() {
    Token last = tree.get(tree.size() - 1);
    if (!last.is("punct") || last.head() < 0) {
      return;
    }
    int root = last.head();
    for (int hops = 0; tree.get(root).head() >= 0 && hops < REACH; hops++) {
      root = tree.get(root).head();
    }
    tree.hang(last, last.xpos(), tree.get(root), "punct");
  }

  /** "Is to visit": no copula, and its subject no clause's outer one. */
  private void future(Token be) {
    if (!be.is("cop")) {
      return;
    }
    int to = be.index() + 1;
    Token verb = tree.get(be.head());
    boolean future =
        to < tree.size()
            && tree.get(to).xpos().equals("TO")
            && tree.get(to).head() == verb.index()
            && verb.upos().equals("VERB");
    if (!future) {
      return;
    }
    tree.hang(be, be.xpos(), verb, "aux");
    for (Token c : tree.tokens().subList(Math.max(0, be.index() - REACH), be.index())) {
      if (c.head() == verb.index() && c.deprel().equals("nsubj:outer")) {
        tree.hang(c, c.xpos(), verb, "nsubj");
      }
    }
  }

  /** "Held talks with visiting Emir Tamim in Lima", "received visiting Chilean MPs": a guest. */
  private void visitor(Token visiting) {
    Token before = tree.get(visiting.index() - 1);
    Token guest = null;
    for (Token c : tree.tokens().subList(visiting.index() + 1, tree.size())) {
      if (c.head() == visiting.index() && c.is("obj")) {
        guest = c;
        break;
      }
    }
    boolean clause = visiting.head() >= 0 && visiting.head() < visiting.index();
    boolean marked = before.xpos().equals("IN") && before.head() == visiting.index();
    Token next = tree.get(Math.min(visiting.index() + 1, tree.size() - 1));
    boolean described = next.is("amod") && Character.isUpperCase(next.form().charAt(0));
    boolean received = before.index() == visiting.head() && described;
    if (guest == null || !clause || !marked && !received || next.is("det")) {
      return;
    }
    Token verb = tree.get(visiting.head());
    for (Token c : List.copyOf(tree.tokens())) {
      if (c.head() == visiting.index() && c.index() > visiting.index()) {
        tree.hang(c, c.xpos(), verb, c.deprel());
      }
    }
    tree.hang(tree.get(guest.index()), guest.xpos(), verb, marked ? "obl" : "obj");
    tree.hang(visiting, visiting.xpos(), guest, "amod");
    if (marked) {
      tree.hang(before, before.xpos(), guest, "case");
    }
  }

  /** "Uganda has armed rebels": behind "has" a participle is the verb, and no adjective. */
  private void perfect(Token have) {
    int next = have.index() + 1;
    if (!have.lemma().equals("have") || have.head() < next || next == tree.size()) {
      return;
    }
    Token verb = tree.get(next);
    boolean adjective = verb.xpos().equals("VBN") && verb.is("amod") && verb.head() > next;
    if (!adjective || have.head() != next && have.head() != verb.head()) {
      return;
    }
    Token noun = tree.get(verb.head());
    for (Token c : List.copyOf(tree.tokens())) {
      boolean own = c.head() == noun.index() && c.index() != next;
      if (own && (c.index() < next || VERBAL.contains(c.deprel()))) {
        tree.hang(c, c.xpos(), verb, c.deprel());
      }
    }
    tree.set(verb.hung("VBN", noun.head(), noun.deprel()));
    tree.hang(noun, noun.xpos(), verb, "obj");
  }

  /** "Cuba does business with Peru": "does" before a noun is the verb itself. */
  private void doing(Token does) {
    if (!does.lemma().equals("do") || !does.is("aux") || does.head() < does.index()) {
      return;
    }
    Token noun = tree.get(does.head());
    if (!noun.upos().equals("NOUN")) {
      return;
    }
    for (Token c : List.copyOf(tree.tokens())) {
      if (c.head() == noun.index() && (c.index() < does.index() || c.is("punct") || c.is("conj"))) {
        tree.hang(c, c.xpos(), does, c.deprel());
      }
    }
    tree.set(does.verb(does.xpos(), noun.head(), noun.deprel()));
    tree.hang(noun, noun.xpos(), does, "obj");
  }

  /** "Issued an order to detain": what is ordered belongs to the order. */
  private void purpose(Token verb) {
    if (!verb.is("xcomp") || verb.head() < 0 || verb.head() > verb.index()) {
      return;
    }
    int to = verb.index() - 1;
    Token above = tree.get(verb.head());
    Token noun = to > 0 ? tree.get(to - 1) : verb;
    boolean object = noun.is("obj") && noun.head() == above.index();
    boolean light = LIGHT.contains(above.lemma()) && PURPOSE.contains(noun.lemma());
    if (object && light && tree.get(to).xpos().equals("TO")) {
      tree.hang(verb, verb.xpos(), noun, "acl");
    }
  }

  /** "The rice promised to Chile": a past tense without subject and object, behind a noun. */
  private void participle(Token verb) {
    boolean past = verb.xpos().equals("VBD") || verb.xpos().equals("VBN");
    Token before = tree.get(verb.index() - 1);
    boolean loose = verb.is("parataxis") && verb.head() >= 0 && verb.head() < before.index();
    boolean alone = INTRANSITIVE.contains(verb.lemma()) && !PROMISING.contains(verb.lemma());
    if (!past || !loose || !Tree.isNoun(before) || alone) {
      return;
    }
    for (Token c : tree.tokens()) {
      boolean own = c.head() == verb.index();
      if (own && !c.is("obl") && !c.is("punct") && !c.is("advmod")) {
        return;
      }
    }
    Token noun = tree.counted(before);
    if (noun.index() != verb.head() && Tree.isNoun(noun)) {
      tree.hang(verb, "VBN", noun, "acl");
    }
  }

  /** "Two of the five tonnes of grain that Niger was to send": of the tonnes, not of the two. */
  private void relative(Token verb) {
    if (!verb.is("acl") || verb.head() < 0 || !tree.get(verb.head()).upos().equals("NUM")) {
      return;
    }
    for (int i = verb.index() - 1; i > verb.head() + 1; i--) {
      Token that = tree.get(i);
      if (that.lowerForm().equals("that") && that.head() == verb.index()) {
        Token noun = tree.counted(tree.get(i - 1));
        tree.hang(that, that.xpos(), verb, "obj");
        tree.hang(verb, verb.xpos(), noun, "acl:relcl");
        return;
      }
    }
  }
}
