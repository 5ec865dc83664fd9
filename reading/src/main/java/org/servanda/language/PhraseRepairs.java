package org.servanda.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Noun phrases that the parser hangs wrongly: words that it left over, nouns behind a preposition,
 * phrases of "of", sums of money, the party of a member.
 */
final class PhraseRepairs {
  private static final int REACH = 60;
  private static final int NEAR = 8;
  private static final Set<String> TAKING_OF = Clauses.VERBS.of("taking-of");

  private final Tree tree;

  PhraseRepairs(Tree tree) {
    this.tree = tree;
  }

  /** Mends the place of a word by its class. */
  void mend(int i) {
    switch (tree.get(i).upos()) {
      case "ADP", "DET", "ADJ":
        stray(tree.get(i));
        phrase(tree.get(i));
        break;
      case "NOUN":
        joined(tree.get(i));
        each(tree.get(i));
        break;
      case "PROPN":
        party(tree.get(i));
        break;
      case "SYM":
        sum(tree.get(i));
        break;
      case "VERB":
        phrase(tree.get(i));
        break;
      default:
        break;
    }
  }

  /** A word before a noun that was left over goes to that noun. */
  private void stray(Token t) {
    if (!t.is("parataxis") || t.head() < 0 || t.head() > t.index()) {
      return;
    }
    Token noun = null;
    for (int i = t.index() + 1; i < tree.size() && i < t.index() + NEAR && noun == null; i++) {
      Token n = tree.get(i);
      if (n.upos().equals("VERB") || n.upos().equals("PUNCT")) {
        return;
      }
      boolean last = n.head() < i || !Tree.isNoun(tree.get(n.head()));
      noun = Tree.isNoun(n) && (last || n.is("nmod")) ? n : null;
    }
    if (noun != null) {
      String relation = t.upos().equals("ADP") ? "case" : t.upos().equals("DET") ? "det" : "amod";
      tree.hang(t, t.xpos(), noun, relation);
    }
  }

  /** "On trade and border security": the second half of a compound is no object of the verb. */
  private void joined(Token noun) {
    Token first = noun.index() > 0 ? tree.get(noun.index() - 1) : noun;
    boolean compound =
        noun.deprel().equals("obj")
            && first.is("conj")
            && first.upos().equals("NOUN")
            && noun.head() < first.head()
            && noun.head() >= 0;
    if (compound) {
      tree.hang(noun, noun.xpos(), tree.get(first.head()), "conj");
      tree.hang(first, first.xpos(), noun, "compound");
    }
  }

  /** "Twenty tonnes of gas a year to Peru under a deal": how often, and none of the deal's. */
  private void each(Token time) {
    boolean early = time.deprel().equals("nmod:unmarked") && time.head() > time.index() + 2;
    Token next = early ? tree.get(time.index() + 1) : time;
    if (!early || !Roles.isTime(time) || !next.upos().equals("ADP")) {
      return;
    }
    Token verb = verbBefore(time);
    if (verb == null) {
      return;
    }
    for (int i = next.index(); i < tree.size() && i < time.index() + REACH; i++) {
      Token c = tree.get(i);
      if (c.head() == time.index()) {
        tree.hang(c, c.xpos(), verb, c.is("nmod") ? "obl" : c.deprel());
      }
    }
    tree.hang(time, time.xpos(), verb, "obl:unmarked");
  }

  /** "According to the agency, the session will be held": who does it stands behind the comma. */
  private void lead(Token noun) {
    for (int i = noun.index() + 2; i < noun.head(); i++) {
      Token c = tree.get(i);
      if (c.is("appos") && c.head() == noun.index()) {
        tree.hang(c, c.xpos(), tree.get(noun.head()), noun.deprel());
        tree.hang(noun, noun.xpos(), tree.get(noun.head()), "obl");
        return;
      }
    }
  }

  /** Phrases by their preposition: never an object, and "of" tells of the noun before it. */
  private void phrase(Token preposition) {
    if (!preposition.is("case") || preposition.head() <= preposition.index()) {
      return;
    }
    Token noun = tree.get(preposition.head());
    if (noun.is("compound") && noun.head() > noun.index()) {
      noun = tree.get(noun.head());
      tree.hang(preposition, preposition.xpos(), noun, "case");
    }
    if (noun.is("nsubj")) {
      lead(noun);
    } else if (noun.is("obj") && noun.head() >= 0 && noun.head() < preposition.index()) {
      tree.hang(noun, noun.xpos(), tree.get(noun.head()), "obl");
    } else if (noun.is("parataxis") && Tree.isNoun(noun)) {
      Token verb = verbBefore(preposition);
      if (verb != null) {
        tree.hang(noun, noun.xpos(), verb, "obl");
      }
    } else if (preposition.lowerForm().equals("of") && noun.deprel().equals("obl")) {
      owner(preposition, noun);
    }
  }

  /** "Helped the police of Peru", "delivered the last of the doses". */
  private void owner(Token of, Token noun) {
    Token owned = of.index() > 0 ? tree.get(of.index() - 1) : of;
    Token above = noun.head() < 0 ? noun : tree.get(noun.head());
    boolean dependent = owned.is("obj") || owned.is("obl");
    boolean free = above.upos().equals("VERB") && !TAKING_OF.contains(above.lemma());
    if (owned.index() == above.index() && !above.upos().equals("VERB")) {
      tree.hang(noun, noun.xpos(), owned, "nmod");
    } else if (Tree.isNoun(owned) && free && owned.head() == above.index() && dependent) {
      tree.hang(noun, noun.xpos(), owned, "nmod");
    }
  }

  /** "Ann Lee, D-Utah": a party's letter is no second person. */
  private void party(Token letter) {
    int hyphen = letter.index() + 1;
    boolean one = letter.is("conj") && letter.form().length() == 1 && hyphen < tree.size();
    if (one && tree.get(hyphen).form().equals("-")) {
      tree.hang(letter, letter.xpos(), tree.get(letter.head()), "appos");
    }
  }

  /** "A $5 billion investment deal": the sum belongs to the whole compound. */
  private void sum(Token money) {
    if (!money.is("compound") || money.head() < money.index()) {
      return;
    }
    Token noun = tree.get(money.head());
    if (noun.is("compound") && noun.head() > noun.index()) {
      tree.hang(money, money.xpos(), tree.get(noun.head()), "compound");
    }
  }

  private @Nullable Token verbBefore(Token t) {
    for (int i = t.index() - 1; i >= 0 && i > t.index() - REACH; i--) {
      Token v = tree.get(i);
      if (v.upos().equals("VERB") && v.head() != tree.get(t.head()).index()) {
        return v;
      }
    }
    return null;
  }
}
