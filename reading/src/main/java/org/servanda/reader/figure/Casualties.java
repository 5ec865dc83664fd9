package org.servanda.reader.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.Lexicon;
import org.servanda.quantity.Amount;
import org.servanda.reader.Scene;
import org.servanda.record.Figure;
import org.servanda.record.Figure.Modality;
import org.servanda.record.Ids;

/** Persons killed, hurt or seized, counted or one by one; who did it comes first. */
final class Casualties {
  private final Lexicon lexicon;

  Casualties(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "26 people died", "30 were injured": null where the number counts something else. */
  @Nullable Figure counted(Scene scene, Amount a) {
    Clause over = scene.clauseOver(a.head()).orElse(null);
    if (over == null || over.negated() || over.modality() != Clause.Modality.ASSERTED) {
      return null;
    }
    if (isAccident(scene.sentence())) {
      return null;
    }
    boolean person = a.kind() == Amount.Kind.COUNT && set("person").contains(a.unit());
    boolean bare =
        a.kind() == Amount.Kind.PLAIN
            && set("harm").contains(over.lemma())
            && !isAge(scene, a)
            && (over.all("obj").contains(a.head()) || over.all("nsubj").contains(a.head()));
    return person && isHarm(scene, a.head(), over) || bare
        ? figure(scene, a.head(), a.value(), over)
        : null;
  }

  /** A flood or a crash is no matter between states. */
  private boolean isAccident(Sentence s) {
    return s.tokens().stream().anyMatch(t -> set("accident").contains(t.lowerLemma()));
  }

  private static boolean isAge(Scene scene, Amount a) {
    return a.first() > 0 && scene.sentence().token(a.first() - 1).form().startsWith("age");
  }

  private boolean isHarm(Scene scene, Token people, Clause over) {
    Sentence s = scene.sentence();
    return set("harm").contains(over.lemma())
        || set("lives").contains(people.lemma())
        || s.children(people).stream()
            .anyMatch(x -> (x.is("amod") || x.is("acl")) && set("harm").contains(x.lemma()))
        || s.governor(people).filter(g -> set("harm").contains(g.lemma())).isPresent();
  }

  /** "a child was wounded": one person, told without a number. */
  @Nullable Figure single(Scene scene, Clause c) {
    boolean harm = c.kind() == Clause.Kind.VERB && set("harm").contains(c.lemma());
    if (!harm
        || isAccident(scene.sentence())
        || c.negated()
        || c.modality() != Clause.Modality.ASSERTED) {
      return null;
    }
    for (Token t : c.all("obj")) {
      boolean one =
          set("person").contains(t.lowerLemma())
              && t.xpos().equals("NN")
              && scene.sentence().children(t).stream()
                  .anyMatch(x -> x.is("det") && isArticle(x.lowerLemma()));
      if (one) {
        return figure(scene, t, 1, c);
      }
    }
    return null;
  }

  private static boolean isArticle(String word) {
    return word.equals("a") || word.equals("an");
  }

  private @Nullable Figure figure(Scene scene, Token people, double value, Clause over) {
    List<String> between = parties(scene, people, over);
    if (between.isEmpty()) {
      return null;
    }
    String lemma =
        scene.sentence().children(people).stream()
            .filter(x -> x.is("acl") && set("harm").contains(x.lemma()))
            .map(Token::lemma)
            .findFirst()
            .orElse(over.lemma());
    return new Figure(
        Ids.of("f", people.begin(), value, scene.evidence()),
        "persons " + harm(lemma),
        value,
        "person",
        scene.story().date(over),
        between,
        null,
        null,
        null,
        Modality.REPORTED,
        null,
        scene.saidBy(people),
        "security",
        scene.evidence(),
        0.7);
  }

  private static String harm(String lemma) {
    return switch (lemma) {
      case "wound", "injure", "hurt", "maim" -> "injured";
      case "detain", "capture", "arrest", "abduct" -> "detained";
      case "evacuate", "displace" -> lemma + "d";
      default -> "killed";
    };
  }

  /** Who attacked in this sentence, then who suffered. */
  private List<String> parties(Scene scene, Token people, Clause over) {
    List<Token> attackers = new ArrayList<>();
    for (Clause c : scene.story().clauses(scene.sentence())) {
      if (set("attack").contains(c.lemma())) {
        c.all("nsubj").stream().filter(t -> !t.equals(people)).forEach(attackers::add);
        attackers.addAll(c.kind() == Clause.Kind.NOUN ? List.of(c.predicate()) : c.all("obl:from"));
      }
    }
    over.all("nsubj").stream().filter(t -> !t.equals(people)).forEach(attackers::add);
    List<String> first = scene.codes(attackers);
    List<String> all = Scene.join(first, scene.story().countries(scene.sentence(), people));
    return Scene.join(all, scene.story().sides(scene.sentence()));
  }

  private Set<String> set(String name) {
    return lexicon.set(name);
  }
}
