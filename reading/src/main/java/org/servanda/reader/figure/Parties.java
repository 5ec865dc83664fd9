package org.servanda.reader.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.Lexicon;
import org.servanda.quantity.Amount;
import org.servanda.reader.Scene;
import org.servanda.reader.figure.Indicators.Indicator;

/** Between whom a number is: exporter or giver first. */
final class Parties {
  private static final int MOST = 4;

  private static final List<String> ROLES =
      List.of("iobj", "obl:to", "obl:from", "obl:in", "obl:with", "obl:for", "obl:between");

  private final Lexicon lexicon;

  Parties(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<String> of(Scene scene, Amount a, Token noun, @Nullable Clause over, Indicator indicator) {
    List<String> all = stated(scene, noun, over);
    all = all.size() > 1 ? all : Scene.join(all, scene.story().sides(scene.sentence()));
    boolean taking = over != null && lexicon.set("taking").contains(over.lemma());
    if (all.size() == 2 && ("import".equals(indicator.flow()) || taking)) {
      all = List.of(all.get(1), all.get(0));
    }
    List<Token> heads = new ArrayList<>(List.of(noun, a.head()));
    if (over != null) {
      heads.add(over.predicate());
    }
    all = directed(scene, heads, nearest(scene, a, over, all));
    return all.size() > MOST ? all.subList(0, MOST) : all;
  }

  /** Those that the noun and its clause name. */
  List<String> stated(Scene scene, Token noun, @Nullable Clause over) {
    List<String> named = scene.story().countries(scene.sentence(), noun);
    List<String> doers =
        over == null || over.all("nsubj").contains(noun)
            ? List.of()
            : scene.codes(over.all("nsubj"));
    List<String> all = named.size() > 1 && doers.isEmpty() ? named : Scene.join(doers, named);
    if (over != null) {
      for (String role : ROLES) {
        all = Scene.join(all, scene.codes(over.all(role)));
      }
      List<Token> taker = over.all("obj").stream().filter(t -> t.upos().equals("PROPN")).toList();
      all = Scene.join(all, scene.codes(taker));
    }
    return all;
  }

  /** "1,500 MW to Laos and 300 MW to China": each amount goes to the receiver after it. */
  private static List<String> nearest(
      Scene scene, Amount a, @Nullable Clause over, List<String> all) {
    List<Token> to = over == null ? List.of() : over.all("obl:to");
    if (all.size() < 3 || to.size() < 2) {
      return all;
    }
    Token own = null;
    for (Token t : to) {
      boolean next = t.index() > a.last() && (own == null || t.index() < own.index());
      own = next ? t : own;
    }
    boolean parted = false;
    for (Amount b : scene.story().amounts(scene.sentence())) {
      parted |= b.first() > a.last() && own != null && b.unit().equals(a.unit());
    }
    List<String> kept = own == null ? List.of() : scene.codes(List.of(own));
    List<String> receivers = scene.codes(to);
    boolean last = own != null && !parted && own.equals(to.get(to.size() - 1));
    return !parted && !last || kept.isEmpty()
        ? all
        : all.stream().filter(x -> !receivers.contains(x) || kept.contains(x)).toList();
  }

  /** "from X" comes first and "to Y" last, whatever the order of the words. */
  private static List<String> directed(Scene scene, List<Token> heads, List<String> all) {
    Sentence s = scene.sentence();
    List<String> from = new ArrayList<>();
    List<String> to = new ArrayList<>();
    for (Token head : heads) {
      for (Token c : s.children(head)) {
        if (!c.is("nmod") && !c.is("obl")) {
          continue;
        }
        String preposition = s.child(c, "case").map(Token::lemma).orElse("");
        List<String> codes =
            preposition.equals("from") || preposition.equals("to") || preposition.equals("for")
                ? scene.codes(List.of(c))
                : List.of();
        (preposition.equals("from") ? from : to).addAll(codes);
      }
    }
    List<String> ordered = new ArrayList<>(all);
    for (String code : to) {
      if (!from.contains(code) && ordered.remove(code)) {
        ordered.add(code);
      }
    }
    for (int i = from.size() - 1; i >= 0; i--) {
      if (ordered.remove(from.get(i))) {
        ordered.add(0, from.get(i));
      }
    }
    return ordered;
  }
}
