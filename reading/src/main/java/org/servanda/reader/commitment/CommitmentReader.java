package org.servanda.reader.commitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.discourse.Story;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.FrameMatch;
import org.servanda.lexicon.Lexicon;
import org.servanda.quantity.Amount;
import org.servanda.reader.Outlook;
import org.servanda.reader.Scene;
import org.servanda.record.Commitment;
import org.servanda.record.Commitment.Kind;
import org.servanda.record.Commitment.Status;
import org.servanda.record.Ids;
import org.servanda.record.Period;
import org.servanda.text.Span;
import org.servanda.topic.Topics;

/** Finds what actors bind themselves to, and what the text says became of it. */
public final class CommitmentReader {
  private final Lexicon lexicon;
  private final Acts acts;
  private final Bound bound;
  private final Standing standing;

  private CommitmentReader(Lexicon lexicon, Goods goods) {
    this.lexicon = lexicon;
    this.acts = new Acts(lexicon, goods);
    this.bound = new Bound(lexicon);
    this.standing = new Standing(lexicon, bound);
  }

  /** Loads the lexicon beside the class. */
  public static CommitmentReader load(Topics topics) {
    return new CommitmentReader(Lexicon.load(CommitmentReader.class), Goods.load(topics));
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
      framed(scene, byAct, false);
      framed(scene, byAct, true);
      for (Clause c : story.clauses(s)) {
        if (!isCovered(s, c.predicate(), byAct)) {
          announced(scene, c, byAct);
        }
      }
      goals(scene, byAct);
      specific(byAct.values()).forEach(c -> add(found, c));
    }
    return List.copyOf(found);
  }

  /** What the frames give; what became of a promise is told by them in a second round. */
  private void framed(Scene scene, Map<Token, Commitment> byAct, boolean kept) {
    for (Clause c : scene.story().clauses(scene.sentence())) {
      for (FrameMatch m : lexicon.match(c)) {
        if (m.meaning(1).equals("kept") == kept && framed(scene, m, byAct)) {
          break;
        }
      }
    }
  }

  /** "Their obligations, in particular supplies of water": the supplies say it better. */
  private static List<Commitment> specific(Iterable<Commitment> all) {
    List<Commitment> given = new ArrayList<>();
    all.forEach(given::add);
    given.removeIf(
        c ->
            c.status() == Status.FULFILLED
                && c.kind() == Kind.ACTION
                && given.stream()
                    .anyMatch(
                        o ->
                            o.kind() == Kind.DELIVERY
                                && o.status() == c.status()
                                && c.by().containsAll(o.by())));
    return given;
  }

  /** "Their target is $500 million": the amount itself is the predicate. */
  private void goals(Scene scene, Map<Token, Commitment> byAct) {
    Sentence s = scene.sentence();
    for (Amount a : scene.story().amounts(s)) {
      for (Token t : s.children(a.head())) {
        if (t.is("nsubj") && lexicon.set("goal").contains(t.lemma()) && !isCovered(s, t, byAct)) {
          List<String> by = scene.codes(List.of(t));
          by = by.isEmpty() ? scene.story().sides(s) : by;
          if (!by.isEmpty() && by.size() <= Bound.MOST) {
            Promise p = new Promise(by, List.of(), a.head(), Optional.of(a), Status.PLEDGED, true);
            byAct.put(a.head(), make(scene, p));
          }
        }
      }
    }
  }

  /** The same target or quantity by the same actors is one commitment, also in another sentence. */
  private static void add(List<Commitment> found, Commitment c) {
    for (Commitment b : found) {
      boolean quantity = c.quantity() != null && c.quantity().equals(b.quantity());
      boolean same = quantity && c.kind() == b.kind() || c.text().equals(b.text());
      if (same && (b.by().equals(c.by()) || b.by().containsAll(c.by()))) {
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
      Token above = s.governor(up).orElse(null);
      // what is coordinated is a promise of its own
      Token next = above != null && up.is("conj") ? s.governor(above).orElse(null) : above;
      if (next == null) {
        return false;
      }
      up = next;
    }
    return false;
  }

  private boolean framed(Scene scene, FrameMatch m, Map<Token, Commitment> byAct) {
    Status status = Status.valueOf(m.meaning(0).toUpperCase(Locale.ROOT));
    Clause c = m.clause();
    if (!standing.fits(c, status) || m.meaning(1).equals("yet") && !Standing.isYet(c)) {
      return false;
    }
    if (status == Status.FULFILLED && c.negated()) {
      status = Status.NOT_FULFILLED;
    }
    boolean any = false;
    for (Token act : acts(scene, m)) {
      boolean covered = isCovered(scene.sentence(), act, byAct);
      if (covered && !byAct.containsKey(act)) {
        continue;
      }
      Commitment made =
          m.meaning(1).equals("kept")
              ? kept(scene, act, status, byAct)
              : commitment(scene, m, act, status);
      if (made != null) {
        byAct.remove(act, status == Status.PLEDGED ? null : byAct.get(act));
        byAct.putIfAbsent(act, status == Status.PLEDGED ? made : over(scene, act, made, byAct));
        any = true;
      }
    }
    return any;
  }

  /** "The grant promised by Oman has not been paid": the promise with what became of it. */
  private static @Nullable Commitment kept(
      Scene scene, Token act, Status status, Map<Token, Commitment> byAct) {
    Span below = scene.sentence().subtree(act);
    return byAct.entrySet().stream()
        .filter(e -> below.contains(e.getKey().span()))
        .map(e -> e.getValue().became(status))
        .findFirst()
        .orElse(null);
  }

  /** "The delivery promised by India was delayed": what became of it stands for the promise. */
  private static Commitment over(
      Scene scene, Token act, Commitment made, Map<Token, Commitment> byAct) {
    Span below = scene.sentence().subtree(act);
    for (Map.Entry<Token, Commitment> e : byAct.entrySet()) {
      Commitment c = e.getValue();
      if (!e.getKey().equals(act)
          && c.status() == Status.PLEDGED
          && below.contains(e.getKey().span())) {
        byAct.remove(e.getKey());
        return made.owing(c.by(), c.to());
      }
    }
    return made;
  }

  /** What is to be done or given, by the roles of the frame. */
  private List<Token> acts(Scene scene, FrameMatch m) {
    Sentence s = scene.sentence();
    Clause c = m.clause();
    List<Token> found = new ArrayList<>();
    for (Token act : m.fillers("act")) {
      if (!act.deprel().equals("acl:relcl")) {
        found.add(act);
      }
    }
    for (Token thing : m.fillers("thing")) {
      Token promised = promised(s, thing, c);
      if (s.children(thing).stream().noneMatch(x -> x.lemma().equals("whose"))) {
        found.add(promised == null ? thing : promised);
      }
    }
    found.addAll(m.fillers("goal"));
    if (m.meaning(2).equals("self")) {
      found.clear();
      found.add(c.predicate());
    }
    for (Token ready : m.fillers("ready")) {
      List<Token> of = new ArrayList<>();
      for (Token x : s.children(ready)) {
        boolean on = x.is("nmod") && lexicon.set("doing").contains(x.lemma());
        boolean clause = x.is("acl") && !x.deprel().equals("acl:relcl");
        boolean under = (x.is("xcomp") || x.is("advcl")) && x.upos().equals("VERB");
        if (clause || under || on) {
          of.add(x);
        }
      }
      found.addAll(of.isEmpty() ? c.all("advcl:to") : of);
    }
    return found;
  }

  /** "its promise to send tanks": what was promised, or null. */
  private @Nullable Token promised(Sentence s, Token thing, Clause c) {
    if (!lexicon.set("promise").contains(thing.lemma())) {
      return null;
    }
    for (Token t : c.all("advcl:to")) {
      if (t.index() > thing.index()) {
        return t;
      }
    }
    return s.children(thing).stream()
        .filter(x -> x.deprel().equals("acl") && x.upos().equals("VERB") && x.xpos().equals("VB"))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Commitment commitment(Scene scene, FrameMatch m, Token act, Status status) {
    Clause c = m.clause();
    Optional<Amount> amount = acts.quantity(scene, act, c);
    String sure = m.meaning(1);
    if (!isEnough(scene, act, amount, c, sure)) {
      return null;
    }
    boolean given = sure.equals("given");
    boolean thanks = !bound.thanked(scene, c).isEmpty();
    List<String> by = given && thanks ? List.of() : doers(scene, m);
    List<String> to = Scene.join(scene.codes(m.fillers("to")), bound.receivers(scene, act));
    if (to.isEmpty() && thanks) {
      to = bound.thanking(scene, c);
    }
    if (by.isEmpty()) {
      by = unnamed(scene, m, act, to);
    }
    if (by.isEmpty() || by.size() > Bound.MOST) {
      return null;
    }
    boolean owed =
        m.fillers("thing").stream().anyMatch(t -> lexicon.set("promise").contains(t.lemma()));
    if (to.isEmpty() && owed) {
      to = bound.other(scene, by);
    }
    return make(scene, new Promise(by, to, act, amount, status, sure.equals("goal")));
  }

  /** Who binds itself; "declared itself ready" is done by the subject above. */
  private List<String> doers(Scene scene, FrameMatch m) {
    List<Token> by = m.fillers("by");
    if (bound.isEachParty(scene, by)) {
      return scene.story().sides(scene.sentence());
    }
    boolean self =
        by.stream().anyMatch(t -> t.form().endsWith("self") || t.form().endsWith("selves"));
    Token g = self ? m.clause().governor() : null;
    return g == null
        ? scene.codes(by)
        : scene.clauseOver(g).map(c -> scene.codes(c.all("nsubj"))).orElse(List.of());
  }

  private boolean isEnough(Scene scene, Token act, Optional<Amount> amount, Clause c, String sure) {
    return switch (sure) {
      case "sized" ->
          (amount.isPresent() || scene.due(scene.sentence().span()) != null)
              && !standing.isStill(scene, act);
      case "sum" -> amount.filter(a -> isSum(a, act)).isPresent();
      case "goal" -> amount.isPresent();
      case "given" -> standing.isGift(scene, act, amount, c);
      case "firm", "ready", "sides" -> !standing.isStill(scene, act);
      default -> true;
    };
  }

  private boolean isSum(Amount a, Token act) {
    boolean sum = a.kind() != Amount.Kind.COUNT && a.head().equals(act);
    return sum || lexicon.set("given").contains(act.lemma());
  }

  /** Who is bound where the frame's own roles do not say. */
  private List<String> unnamed(Scene scene, FrameMatch m, Token act, List<String> to) {
    Clause c = m.clause();
    return switch (m.meaning(1)) {
      case "works" -> scene.story().sides(scene.sentence());
      case "goal" -> {
        List<String> both = bound.both(scene, act);
        yield both.isEmpty() ? scene.story().sides(scene.sentence()) : both;
      }
      case "given" -> bound.giver(scene, c, to);
      case "sides" -> bound.both(scene, act);
      default -> c.kind() == Clause.Kind.NOUN ? bound.thanked(scene, c) : List.of();
    };
  }

  /** "Competent bodies will prepare the summit": an official announcement of what one will do. */
  private void announced(Scene scene, Clause c, Map<Token, Commitment> byAct) {
    boolean shall = isDuty(c);
    boolean will =
        c.kind() == Clause.Kind.VERB
            && Outlook.isAnnounced(c)
            && (shall || !c.negated() && !lexicon.set("still").contains(c.lemma()))
            && (shall || !standing.isAppointment(c) && !lexicon.set("threat").contains(c.lemma()));
    if (aimed(scene, c, byAct) || !will) {
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
    byAct.put(
        c.predicate(),
        make(scene, new Promise(by, to, c.predicate(), amount, Status.PLEDGED, false)));
  }

  private static boolean isDuty(Clause c) {
    return c.sentence().children(c.predicate()).stream()
        .anyMatch(x -> x.is("aux") && x.lemma().equals("shall"));
  }

  /** "Trade is set to be increased to $2bn": an aim of both sides, though nobody is named. */
  private boolean aimed(Scene scene, Clause c, Map<Token, Commitment> byAct) {
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
    byAct.put(
        c.predicate(),
        make(scene, new Promise(by, List.of(), c.predicate(), amount, Status.PLEDGED, true)));
    return true;
  }

  /** "it is planned to raise". */
  private boolean isPlanned(Clause c) {
    Token g = c.governor();
    Token t = c.predicate();
    boolean under = t.is("xcomp") || t.is("csubj") || t.is("ccomp") || t.is("acl") || t.is("advcl");
    return g != null && under && lexicon.set("planned").contains(g.lemma());
  }

  /** A promise before it is written down. */
  private record Promise(
      List<String> by,
      List<String> to,
      Token act,
      Optional<Amount> amount,
      Status status,
      boolean goal) {}

  private Commitment make(Scene scene, Promise p) {
    Token act = p.act();
    boolean aim = p.goal() && act.upos().equals("VERB");
    Span span = aim ? acts.aim(scene, act) : acts.words(scene, act);
    Kind kind = acts.kind(scene, act, p.amount(), p.goal());
    String text = scene.words(span);
    List<String> to = p.to().stream().filter(x -> !p.by().contains(x)).toList();
    boolean pledged = p.status() == Status.PLEDGED;
    boolean toOther = to.isEmpty() && (kind == Kind.DELIVERY || kind == Kind.TARGET);
    Period due = pledged ? acts.due(scene, act, span) : null;
    return new Commitment(
        Ids.of("c", p.by(), kind, text, scene.evidence()),
        p.by(),
        toOther ? bound.other(scene, p.by()) : to,
        kind,
        text,
        acts.sphere(scene, span, act, p.amount()),
        p.amount()
            .filter(a -> a.kind() != Amount.Kind.PLAIN)
            .map(a -> new Commitment.Quantity(a.value(), a.unit()))
            .orElse(null),
        due,
        p.status(),
        scene.saidBy(act),
        scene.evidence(),
        0.7);
  }
}
