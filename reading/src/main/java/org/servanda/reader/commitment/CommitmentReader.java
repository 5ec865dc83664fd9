package org.servanda.reader.commitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.discourse.Story;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.FrameMatch;
import org.servanda.lexicon.Lexicon;
import org.servanda.quantity.Amount;
import org.servanda.reader.Scene;
import org.servanda.record.ActorRef;
import org.servanda.record.Commitment;
import org.servanda.record.Commitment.Kind;
import org.servanda.record.Commitment.Status;
import org.servanda.record.Ids;
import org.servanda.record.Period;
import org.servanda.text.Span;
import org.servanda.time.When;
import org.servanda.topic.Topics;

/** Finds what actors bind themselves to, and what the text says became of it. */
public final class CommitmentReader {
  private final Lexicon lexicon;
  private final Topics topics;

  private CommitmentReader(Lexicon lexicon, Topics topics) {
    this.lexicon = lexicon;
    this.topics = topics;
  }

  /** Loads the lexicon beside the class. */
  public static CommitmentReader load(Topics topics) {
    return new CommitmentReader(Lexicon.load(CommitmentReader.class), topics);
  }

  /** The lexicon, for explaining what fired. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The commitments of a story, in text order. */
  public List<Commitment> read(Story story) {
    List<Commitment> found = new ArrayList<>();
    for (Sentence s : story.sentences()) {
      Scene scene = new Scene(story, s);
      Map<Token, Commitment> byAct = new LinkedHashMap<>();
      for (Clause c : story.clauses(s)) {
        for (FrameMatch m : lexicon.match(c)) {
          if (framed(scene, m, byAct)) {
            break;
          }
        }
      }
      for (Clause c : story.clauses(s)) {
        if (!isCovered(s, c.predicate(), byAct)) {
          future(scene, c, byAct);
        }
      }
      goals(scene, byAct);
      byAct.values().forEach(c -> add(found, c));
    }
    return List.copyOf(found);
  }

  /** "Their target is $500 million": the amount itself is the predicate. */
  private void goals(Scene scene, Map<Token, Commitment> byAct) {
    Sentence s = scene.sentence();
    for (Amount a : scene.story().amounts(s)) {
      for (Token t : s.children(a.head())) {
        if (t.is("nsubj") && lexicon.set("goal").contains(t.lemma()) && !isCovered(s, t, byAct)) {
          List<String> by = scene.codes(List.of(t));
          by = by.isEmpty() ? scene.story().sides(s) : by;
          if (!by.isEmpty() && by.size() < 5) {
            byAct.put(
                a.head(),
                make(
                    scene,
                    by,
                    List.of(),
                    a.head(),
                    act(scene, a.head()),
                    Optional.of(a),
                    Status.PLEDGED,
                    true));
          }
        }
      }
    }
  }

  /** The same target or quantity by the same actors is one commitment, also in another sentence. */
  private static void add(List<Commitment> found, Commitment c) {
    for (Commitment b : found) {
      boolean quantity = c.quantity() != null && c.quantity().equals(b.quantity());
      if (quantity && c.kind() == b.kind() || c.text().equals(b.text())) {
        return;
      }
    }
    found.add(c);
  }

  private static boolean isCovered(Sentence s, Token t, Map<Token, Commitment> byAct) {
    Token up = t;
    for (int hops = 0; hops < 12; hops++) {
      if (byAct.containsKey(up)) {
        return true;
      }
      up = s.governor(up).orElse(up);
    }
    return false;
  }

  private boolean framed(Scene scene, FrameMatch m, Map<Token, Commitment> byAct) {
    Status status = Status.valueOf(m.meaning(0).toUpperCase(Locale.ROOT));
    Clause c = m.clause();
    boolean fits =
        switch (status) {
          case PLEDGED ->
              !c.negated()
                  && c.modality() != Clause.Modality.POSSIBLE
                  && c.modality() != Clause.Modality.CONDITIONAL;
          case IN_PROGRESS -> isGoingOn(c);
          case FULFILLED, NOT_FULFILLED ->
              c.modality() == Clause.Modality.ASSERTED && c.tense() != Clause.Tense.FUTURE;
        };
    if (!fits) {
      return false;
    }
    if (status == Status.FULFILLED && c.negated()) {
      status = Status.NOT_FULFILLED;
    }
    List<Token> acts = new ArrayList<>(m.fillers("act"));
    acts.addAll(m.fillers("thing"));
    acts.addAll(m.fillers("goal"));
    for (Token ready : m.fillers("ready")) {
      List<Token> of = scene.sentence().children(ready).stream().filter(x -> x.is("acl")).toList();
      acts.addAll(of.isEmpty() ? c.all("advcl:to") : of);
    }
    boolean any = false;
    for (Token act : acts) {
      Commitment made = commitment(scene, m, act, status);
      if (made != null) {
        byAct.putIfAbsent(act, made);
        any = true;
      }
    }
    return any;
  }

  private static boolean isGoingOn(Clause c) {
    return !c.negated()
        && (c.kind() != Clause.Kind.VERB && c.tense() == Clause.Tense.PRESENT
            || c.tense() == Clause.Tense.PROGRESSIVE
            || c.tense() == Clause.Tense.PRESENT && c.passive()
            || c.predicate().xpos().equals("VBG") && c.passive());
  }

  private @Nullable Commitment commitment(Scene scene, FrameMatch m, Token act, Status status) {
    Span span = act(scene, act);
    Clause c = m.clause();
    Optional<Amount> amount = quantity(scene, act, c);
    boolean sized = amount.isPresent() || scene.due(scene.sentence().span()) != null;
    String sure = m.meaning(1);
    boolean enough =
        switch (sure) {
          case "sized", "goal" -> sized && (!sure.equals("goal") || amount.isPresent());
          case "given" -> isGift(scene, act, amount, c);
          default -> true;
        };
    if (!enough || isStill(scene, act, sure)) {
      return null;
    }
    List<String> by =
        sure.equals("given") && !thanked(scene, c).isEmpty()
            ? List.of()
            : scene.codes(m.fillers("by"));
    List<String> to = Scene.join(scene.codes(m.fillers("to")), receivers(scene, act));
    if (by.isEmpty()) {
      by = bound(scene, act, c, sure, to);
    }
    if (by.isEmpty() || by.size() > 4) {
      return null;
    }
    return make(scene, by, to, act, span, amount, status, sure.equals("goal"));
  }

  /** To whom the act itself is directed: "to supply wheat to Iran", "to help Laos". */
  private static List<String> receivers(Scene scene, Token act) {
    List<Token> heads = new ArrayList<>();
    for (Clause c : scene.story().clauses(scene.sentence())) {
      if (c.predicate().equals(act) && c.kind() == Clause.Kind.VERB) {
        for (String role : List.of("iobj", "obj", "obl:to", "obl:for")) {
          c.all(role).stream().filter(t -> t.upos().equals("PROPN")).forEach(heads::add);
        }
      }
    }
    Span below = scene.sentence().subtree(act);
    for (Token t : scene.sentence().tokens()) {
      boolean toward =
          t.upos().equals("PROPN")
              && below.contains(t.span())
              && scene.sentence().child(t, "case").filter(c -> c.lemma().equals("to")).isPresent();
      if (toward) {
        heads.add(t);
      }
    }
    return scene.codes(heads);
  }

  /** Who is bound where the clause does not say: the giver's side, or both sides of the story. */
  private static List<String> bound(
      Scene scene, Token act, Clause c, String sure, List<String> to) {
    if (sure.equals("works") || sure.equals("goal")) {
      List<String> named = scene.story().countries(scene.sentence(), act);
      return named.size() > 1 && !sure.equals("works")
          ? named
          : scene.story().sides(scene.sentence());
    }
    if (!sure.equals("given")) {
      return List.of();
    }
    List<String> sides = scene.story().sides(scene.sentence());
    List<String> thanked = thanked(scene, c);
    return thanked.isEmpty()
        ? sides.stream().filter(x -> !to.contains(x)).limit(to.isEmpty() ? 0 : 1).toList()
        : thanked;
  }

  /** "He thanked Kenya for the flour given": the one thanked gave it. */
  private static List<String> thanked(Scene scene, Clause c) {
    for (Clause over : scene.story().clauses(scene.sentence())) {
      if (Set.of("thank", "grateful", "appreciate", "gratitude").contains(over.lemma())
          && over.predicate().index() < c.predicate().index()) {
        List<String> codes = scene.codes(over.all("obj"));
        return codes.isEmpty() ? scene.codes(over.all("obl:to")) : codes;
      }
    }
    return List.of();
  }

  /** A thing really handed over: one that can be, in an amount or as the object of thanks. */
  private boolean isGift(Scene scene, Token thing, Optional<Amount> amount, Clause c) {
    boolean goods =
        lexicon.set("given").contains(thing.lemma().toLowerCase(Locale.ROOT))
            || scene.sentence().children(thing).stream()
                .anyMatch(x -> lexicon.set("given").contains(x.lemma().toLowerCase(Locale.ROOT)));
    boolean thanks = !thanked(scene, c).isEmpty();
    boolean done =
        c.kind() == Clause.Kind.NOUN
            ? thanks
            : c.tense() == Clause.Tense.PAST || c.tense() == Clause.Tense.PERFECT;
    return goods && (thanks || done && amount.isPresent());
  }

  private boolean isStill(Scene scene, Token act, String sure) {
    if (!sure.equals("firm") && !sure.equals("sized") && !sure.equals("ready")) {
      return false;
    }
    boolean state = scene.sentence().child(act, "cop").isPresent();
    return act.upos().equals("VERB")
            && lexicon.set("still").contains(act.lemma())
            && !act.lemma().equals("continue")
        || act.upos().equals("AUX")
        || state;
  }

  /** "Competent bodies will prepare the summit": an official announcement of what one will do. */
  private void future(Scene scene, Clause c, Map<Token, Commitment> byAct) {
    boolean will =
        c.kind() == Clause.Kind.VERB
            && c.tense() == Clause.Tense.FUTURE
            && c.modality() == Clause.Modality.ASSERTED
            && !c.negated()
            && !lexicon.set("still").contains(c.lemma());
    if (!will) {
      return;
    }
    List<Token> subjects = c.all("nsubj");
    if (subjects.isEmpty() || subjects.stream().noneMatch(t -> acts(scene, t))) {
      return;
    }
    List<String> by = scene.codes(subjects);
    if (by.isEmpty() || by.size() > 4) {
      return;
    }
    List<String> to = receivers(scene, c.predicate());
    Optional<Amount> amount = quantity(scene, c.predicate(), c);
    byAct.put(
        c.predicate(),
        make(
            scene,
            by,
            to,
            c.predicate(),
            act(scene, c.predicate()),
            amount,
            Status.PLEDGED,
            false));
  }

  /** States, their organs and office holders act; documents, events and peoples do not. */
  private static boolean acts(Scene scene, Token t) {
    List<ActorRef> actors = scene.story().actors(scene.sentence(), t);
    return !actors.isEmpty()
        && actors.stream()
            .allMatch(
                a ->
                    a.country() != null
                        && (a.sector() == null
                            || Set.of("GOV", "IGO", "LEG", "MIL", "BUS").contains(a.sector())));
  }

  private Commitment make(
      Scene scene,
      List<String> by,
      List<String> to,
      Token act,
      Span span,
      Optional<Amount> amount,
      Status status,
      boolean goal) {
    String sphere =
        topics
            .sphere(scene.sentence(), span)
            .or(() -> topics.sphere(scene.sentence(), scene.sentence().span()))
            .orElse(null);
    Kind kind = kind(act, amount, goal);
    Period due = status == Status.PLEDGED ? due(scene, span) : null;
    String text = scene.words(span);
    return new Commitment(
        Ids.of("c", by, kind, text, scene.evidence()),
        by,
        to.stream().filter(x -> !by.contains(x)).toList(),
        kind,
        text,
        sphere,
        amount.map(a -> new Commitment.Quantity(a.value(), a.unit())).orElse(null),
        due,
        status,
        scene.saidBy(act),
        scene.evidence(),
        0.7);
  }

  private Kind kind(Token act, Optional<Amount> amount, boolean goal) {
    String lemma = act.lemma().toLowerCase(Locale.ROOT);
    if (goal || amount.isPresent() && lexicon.set("raise").contains(lemma)) {
      return Kind.TARGET;
    }
    boolean sum = amount.isPresent() && amount.get().head().equals(act);
    if (sum || lexicon.set("deliver").contains(lemma) || lexicon.set("given").contains(lemma)) {
      return Kind.DELIVERY;
    }
    return lexicon.set("talk").contains(lemma) ? Kind.NEGOTIATION : Kind.ACTION;
  }

  private static @Nullable Period due(Scene scene, Span span) {
    Period by = scene.due(scene.sentence().span());
    if (by != null) {
      return by;
    }
    java.time.LocalDate day = scene.story().document().published();
    for (When w : scene.story().times(scene.sentence())) {
      Period p = w.period();
      if (p != null && day != null && p.to().isAfter(day) && span.overlaps(w.span())) {
        return p;
      }
    }
    return null;
  }

  /** The amount that the act is about: within it, or else the only one of the sentence. */
  private static Optional<Amount> quantity(Scene scene, Token act, Clause c) {
    Span span = scene.sentence().subtree(act);
    Span clause = c.span();
    for (Span within : List.of(span, clause)) {
      for (Amount a : scene.amounts(within)) {
        boolean ratio = a.kind() == Amount.Kind.RATIO && within.equals(span);
        if (a.kind() == Amount.Kind.MONEY || a.kind() == Amount.Kind.PHYSICAL || ratio) {
          return Optional.of(a);
        }
      }
    }
    return scene.amounts(span).stream()
        .filter(a -> a.kind() == Amount.Kind.COUNT && a.value() > 2)
        .findFirst();
  }

  /** The act in the words of the text, up to where another clause begins. */
  private static Span act(Scene scene, Token act) {
    Sentence s = scene.sentence();
    Span span = act.span();
    for (Token c : s.children(act)) {
      boolean outside =
          c.is("nsubj")
              || c.is("punct")
              || c.is("cc")
              || c.is("conj")
              || c.is("mark")
              || c.is("aux")
              || c.is("parataxis")
              || c.is("case")
              || c.is("det");
      if (!outside) {
        span = span.cover(s.subtree(c));
      }
    }
    return span;
  }
}
