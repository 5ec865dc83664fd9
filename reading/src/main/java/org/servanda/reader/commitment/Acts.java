package org.servanda.reader.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.Lexicon;
import org.servanda.quantity.Amount;
import org.servanda.reader.Scene;
import org.servanda.record.Commitment.Kind;
import org.servanda.record.Period;
import org.servanda.text.Span;
import org.servanda.time.When;

/** What is promised: its words, amount, kind, sphere and deadline. */
final class Acts {
  private final Lexicon lexicon;
  private final Goods goods;

  Acts(Lexicon lexicon, Goods goods) {
    this.lexicon = lexicon;
    this.goods = goods;
  }

  /** The act in the words of the text, up to where another clause begins. */
  Span words(Scene scene, Token act) {
    Sentence s = scene.sentence();
    Span span = act.span();
    for (Token c : s.children(act)) {
      boolean before = act.upos().equals("VERB") && c.index() < act.index();
      boolean outside =
          c.is("nsubj")
              || c.is("punct")
              || c.is("cc")
              || c.is("conj")
              || c.is("mark")
              || c.is("aux")
              || c.is("cop") && act.upos().equals("VERB")
              || c.is("parataxis")
              || c.is("case")
              || c.is("det")
              || before && !c.is("advmod") && !c.is("obj");
      boolean particular = c.is("amod") && c.lemma().equals("particular");
      if (!outside && !particular) {
        span = span.cover(s.subtree(c));
      }
    }
    boolean supply = !act.upos().equals("VERB") && lexicon.set("deliver").contains(act.lemma());
    return supply ? toWhom(s, span) : span;
  }

  /** "supplies of water", further "to Kazakhstan" though the parse hangs it higher. */
  static Span toWhom(Sentence s, Span span) {
    for (int i = 1; i + 1 < s.tokens().size(); i++) {
      boolean next = s.token(i - 1).end() == span.end() && s.token(i).form().equals("to");
      if (next && s.token(i + 1).upos().equals("PROPN")) {
        return span.cover(s.subtree(s.token(i + 1)));
      }
    }
    return span;
  }

  /** "trade is set to be increased to $2bn": the aim with what is aimed at. */
  Span aim(Scene scene, Token act) {
    Sentence s = scene.sentence();
    Span span = words(scene, act);
    for (int i = act.index() - 1; i >= Math.max(0, act.index() - 10); i--) {
      Token t = s.token(i);
      if (t.upos().equals("NOUN") && lexicon.set("aimed").contains(t.lemma())) {
        return s.subtree(t).end() <= act.end() ? span.cover(scene.phrase(t)) : span;
      }
    }
    return span;
  }

  /** The amount that the act is about: within it, or else the only one of the sentence. */
  Optional<Amount> quantity(Scene scene, Token act, Clause c) {
    List<Amount> own = scene.amounts(own(scene.sentence(), act));
    boolean raise =
        lexicon.set("raise").contains(act.lemma()) || lexicon.set("goal").contains(act.lemma());
    return first(own, this::isMeasure)
        .or(() -> first(own, a -> raise && a.kind() == Amount.Kind.RATIO))
        .or(() -> first(own, a -> isCount(a) || raise && isPlain(a)))
        .or(() -> first(scene.amounts(c.span()), this::isMeasure));
  }

  private static Optional<Amount> first(List<Amount> amounts, Predicate<Amount> kind) {
    return amounts.stream().filter(kind).findFirst();
  }

  private boolean isMeasure(Amount a) {
    return a.kind() == Amount.Kind.MONEY || a.kind() == Amount.Kind.PHYSICAL && isGoods(a);
  }

  /** A bare number that is no year. */
  private static boolean isPlain(Amount a) {
    boolean year = a.value() >= 1900 && a.value() < 2100;
    return a.kind() == Amount.Kind.PLAIN && a.value() > 2 && !year;
  }

  /** The words below an act, without what is coordinated with it. */
  private static Span own(Sentence s, Token act) {
    Span span = act.span();
    for (Token c : s.children(act)) {
      if (!c.is("conj") && !c.is("cc")) {
        span = span.cover(s.subtree(c));
      }
    }
    return span;
  }

  private boolean isCount(Amount a) {
    return a.kind() == Amount.Kind.COUNT
        && a.value() > 1
        && !lexicon.set("uncounted").contains(a.unit());
  }

  /** A length or a voltage is no amount of the thing. */
  private boolean isGoods(Amount a) {
    return !lexicon.set("lengths").contains(a.unit().toLowerCase(Locale.ROOT));
  }

  Kind kind(Scene scene, Token act, Optional<Amount> amount, boolean goal) {
    Token going = going(scene.sentence(), act);
    going = going == null ? whole(scene.sentence(), act) : going;
    if (going != null) {
      return kind(scene, going, amount, goal);
    }
    String lemma = act.lowerLemma();
    if (goal || amount.isPresent() && lexicon.set("raise").contains(lemma)) {
      return Kind.TARGET;
    }
    if (isTalk(scene.sentence(), act, lemma)) {
      return Kind.NEGOTIATION;
    }
    boolean access =
        scene.sentence().children(act).stream()
            .anyMatch(c -> c.is("obj") && lexicon.set("abstract").contains(c.lemma()));
    boolean sum = amount.isPresent() && amount.get().head().equals(act);
    boolean over = particle(scene.sentence(), act).equals("over") && lemma.equals("hand");
    return sum
            || over
            || lexicon.set("deliver").contains(lemma) && !access
            || !act.upos().equals("VERB") && lexicon.set("given").contains(lemma)
        ? Kind.DELIVERY
        : Kind.ACTION;
  }

  /** "continue to supply": what goes on. */
  private @Nullable Token going(Sentence s, Token act) {
    return lexicon.set("going").contains(act.lemma())
        ? s.child(act, "xcomp").filter(x -> x.index() > act.index()).orElse(null)
        : null;
  }

  /** "The last of the doses", "the rest of the grain": what it is a part of. */
  private @Nullable Token whole(Sentence s, Token act) {
    return lexicon.set("parts").contains(act.lemma())
        ? s.children(act).stream().filter(x -> x.is("nmod")).findFirst().orElse(null)
        : null;
  }

  private static String particle(Sentence s, Token act) {
    return s.children(act).stream()
        .filter(c -> c.deprel().equals("compound:prt"))
        .map(Token::lemma)
        .findFirst()
        .orElse("");
  }

  /** "consider", "begin talks": an undertaking to speak about it. */
  private boolean isTalk(Sentence s, Token act, String lemma) {
    return lexicon.set("talk").contains(lemma)
        || lexicon.set("open").contains(lemma)
            && s.children(act).stream()
                .anyMatch(c -> c.is("obj") && lexicon.set("talks").contains(c.lemma()));
  }

  @Nullable String sphere(Scene scene, Span span, Token act, Optional<Amount> amount) {
    Sentence s = scene.sentence();
    boolean money = amount.filter(a -> a.kind() == Amount.Kind.MONEY).isPresent();
    if (money && has(s, span, "commerce")) {
      return "trade";
    }
    Optional<String> own = goods.sphere(s, span);
    if (own.isEmpty() && lexicon.set("raise").contains(act.lemma())) {
      own = before(scene);
    }
    own = act.is("conj") ? own : own.or(() -> goods.sphere(s, s.span()));
    return own.isEmpty() && isKnown(s, act) ? before(scene).orElse(null) : own.orElse(null);
  }

  /** "open the line": what was spoken of before. */
  private static boolean isKnown(Sentence s, Token act) {
    return act.upos().equals("VERB")
        && s.children(act).stream()
            .anyMatch(c -> c.is("obj") && s.child(c, "det").filter(d -> isThe(d)).isPresent());
  }

  private static boolean isThe(Token t) {
    return t.lemma().equals("the") || t.lemma().equals("this") || t.lemma().equals("these");
  }

  /** "raise this figure": the sphere is that of the sentence before. */
  private Optional<String> before(Scene scene) {
    int i = scene.sentence().index() - 1;
    if (i < 0 || scene.story().sentences().get(i).paragraph() != scene.sentence().paragraph()) {
      return Optional.empty();
    }
    Sentence s = scene.story().sentences().get(i);
    return goods.sphere(s, s.span());
  }

  /** Whether a deadline hangs on a clause over the act, and not on another act beside it. */
  private static boolean isAbove(Sentence s, When w, Token act) {
    Token verb = s.token(w.last());
    for (int hops = 0; hops < 8 && !verb.upos().equals("VERB") && !verb.is("root"); hops++) {
      verb = s.governor(verb).orElse(verb);
    }
    Token up = act;
    for (int hops = 0; hops < 12; hops++) {
      if (up.equals(verb)) {
        return true;
      }
      up = s.governor(up).orElse(up);
    }
    boolean purpose =
        !act.upos().equals("VERB") && !verb.is("conj"); // "won to clear mines by 2026"
    return verb.is("root") || purpose;
  }

  private boolean has(Sentence s, Span span, String set) {
    return s.tokens().stream()
        .anyMatch(t -> span.contains(t.span()) && lexicon.set(set).contains(t.lowerLemma()));
  }

  @Nullable Period due(Scene scene, Token act, Span span) {
    for (When w : scene.story().times(scene.sentence())) {
      boolean by = w.kind() == When.Kind.BY && w.period() != null;
      if (by && (span.overlaps(w.span()) || isAbove(scene.sentence(), w, act))) {
        return w.period();
      }
    }
    LocalDate day = scene.story().document().published();
    for (When w : scene.story().times(scene.sentence())) {
      Period p = w.period();
      boolean at = w.kind() == When.Kind.AT || w.kind() == When.Kind.BY;
      if (at && p != null && day != null && p.to().isAfter(day) && span.overlaps(w.span())) {
        return p;
      }
    }
    return null;
  }
}
