package org.servanda.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Clauses;
import org.servanda.language.Token;
import org.servanda.lexicon.FrameMatch;
import org.servanda.lexicon.Lexicon;
import org.servanda.reader.Scene;
import org.servanda.record.ActorRef;
import org.servanda.record.Place;
import org.servanda.record.PloverClass;
import org.servanda.world.World;

/** Who acts and toward whom, by the roles that a frame binds. */
final class Sides {
  private final Lexicon lexicon;
  private final NounKinds kinds;
  private final Doers doers;
  private final Targets targets;
  private final Homes homes;
  private final Classes classes;

  Sides(Lexicon lexicon, Classes classes, World world) {
    this.classes = classes;
    this.lexicon = lexicon;
    this.kinds = new NounKinds(lexicon, world);
    this.doers = new Doers(kinds, new Described(world, kinds));
    this.targets = new Targets(doers, kinds);
    this.homes = new Homes(lexicon);
  }

  /** The act with the countries of those whom the words do not place. */
  Act settle(Scene scene, Act act) {
    return homes.settle(scene, act);
  }

  /** The PLOVER class of a frame, or that which the user's own class is like. */
  PloverClass type(FrameMatch m) {
    return classes.plover(m.meaning(0));
  }

  /** The act that a frame finds in a clause, or null where it lacks what the frame needs. */
  @Nullable Act act(Scene scene, FrameMatch m) {
    PloverClass type = type(m);
    return m.fillers().containsKey("both") || m.meaning(3).equals("sides")
        ? mutual(scene, m, type)
        : directed(scene, m, type);
  }

  private @Nullable Act mutual(Scene scene, FrameMatch m, PloverClass type) {
    List<ActorRef> both =
        Doers.join(
            doers.acting(scene, m.fillers("both")),
            Doers.join(
                doers.acting(scene, m.fillers("source")),
                doers.acting(scene, m.fillers("target"))));
    if (distinct(both) > 1) {
      return made(m, type, both, both, true);
    }
    boolean noun = m.clause().kind() == Clause.Kind.NOUN;
    List<ActorRef> others =
        noun
            ? List.of()
            : type == PloverClass.AGREE
                ? targets.of(scene, m.clause(), both)
                : targets.partners(scene, m.clause(), both);
    if (others.isEmpty() && !noun && both.size() == 1) {
      // "officials from Ghana and Togolese traders": the second side drawn into the first one
      others = targets.below(scene, m.fillers("both"), both);
    }
    if (type != PloverClass.AGREE) {
      others = others.stream().filter(Sides::isNamed).toList();
    }
    if (!both.isEmpty() && !others.isEmpty()) {
      boolean meeting = type == PloverClass.CONSULT;
      List<ActorRef> all = Doers.join(both, others);
      return made(m, type, meeting ? all : both, meeting ? all : others, true);
    }
    List<ActorRef> sides =
        mayBeUnnamed(m) ? told(scene, both.stream().filter(Sides::isKnown).toList()) : List.of();
    if (!sides.isEmpty()) {
      return made(m, type, sides, sides, true);
    }
    boolean gathering = both.size() > 1 || isGathering(m);
    if (type == PloverClass.CONSULT && !both.isEmpty() && gathering) {
      return made(m, type, both, both, true);
    }
    boolean alone = type == PloverClass.CONSULT || m.meaning(3).equals("other");
    return both.isEmpty() || alone ? null : made(m, type, both, List.of(), true);
  }

  /** "Leaders of seven states met at a summit": many who need no other side. */
  private static boolean isGathering(FrameMatch m) {
    return m.meaning(2).equals("multilateral")
        && m.fillers("both").stream().anyMatch(t -> t.xpos().equals("NNS"));
  }

  private @Nullable Act directed(Scene scene, FrameMatch m, PloverClass type) {
    Clause c = m.clause();
    List<ActorRef> sources = doers.acting(scene, m.fillers("source"));
    if (sources.isEmpty()) {
      sources = doers.acting(scene, m.fillers("by"));
    }
    if (sources.isEmpty()) {
      sources = authors(scene, c);
    }
    List<ActorRef> found = doers.acting(scene, targets.foreign(scene, m.fillers("target")));
    if (sources.isEmpty() && (type == PloverClass.AID || type == PloverClass.COOPERATE)) {
      Clause thanks = thanks(scene, c);
      if (thanks != null) {
        sources = doers.acting(scene, thanks.all("obj"));
        found = found.isEmpty() ? doers.acting(scene, thanks.all("nsubj")) : found;
      }
    }
    if (sources.isEmpty() && m.meaning(3).equals("thanks")) {
      return null;
    }
    boolean unsure = sources.size() != 1 || sources.get(0).country() == null;
    List<ActorRef> other = unsure && type == PloverClass.SUPPORT ? speakers(scene, m) : List.of();
    sources = other.isEmpty() ? sources : other;
    found = Targets.strangers(found, sources);
    if (found.isEmpty() && m.meaning(1).equals("042") && c.kind() == Clause.Kind.NOUN) {
      found = hosts(scene, sources);
    }
    if (found.isEmpty() && type == PloverClass.REQUEST) {
      found = targets.holders(scene, c);
    }
    if (found.isEmpty()) {
      found = targets.below(scene, m.fillers("target"), sources);
    }
    if (found.isEmpty() && isOfOther(m)) {
      found = hosts(scene, sources);
    }
    if (found.isEmpty() && !m.meaning(3).equals("alone")) {
      found = targets.of(scene, c, sources);
    }
    if (found.isEmpty() && m.meaning(3).equals("other")) {
      return null;
    }
    if (found.isEmpty() && !m.meaning(3).equals("alone")) {
      found = targets.beside(scene, c, sources);
    }
    if (found.isEmpty()) {
      found = things(scene, m);
    }
    if (sources.isEmpty() && type == PloverClass.PROTEST) {
      sources = people(scene, c);
    }
    return isTold(scene, m, type, sources, found) ? made(m, type, sources, found, isOwn(c)) : null;
  }

  /** "The May visit of the King": to the other of the two states that the story is about. */
  private static List<ActorRef> hosts(Scene scene, List<ActorRef> visitors) {
    List<ActorRef> both = told(scene, visitors.stream().filter(Sides::isKnown).limit(1).toList());
    return both.isEmpty() ? List.of() : both.subList(1, 2);
  }

  /** "We appreciate the attention", "the state of relations": praise that is the other side's. */
  private static boolean isOfOther(FrameMatch m) {
    return m.meaning(1).equals("051")
        && (m.meaning(3).equals("alone")
            || m.fillers("source").stream().anyMatch(t -> isSpeaker(t.lowerLemma())));
  }

  private static boolean isSpeaker(String pronoun) {
    return pronoun.equals("we") || pronoun.equals("i");
  }

  /** "We thank the Ghanaian side": of two sides those who speak are the other one. */
  private List<ActorRef> speakers(Scene scene, FrameMatch m) {
    boolean we = m.fillers("source").stream().anyMatch(t -> t.lemma().equalsIgnoreCase("we"));
    List<Token> named =
        m.clause().all("obj").stream().filter(t -> !t.upos().equals("PRON")).toList();
    return we ? hosts(scene, doers.acting(scene, named)) : List.of();
  }

  private static boolean isKnown(ActorRef a) {
    return a.country() != null;
  }

  /** "Protests erupted in Athens": the people of the place. */
  private static List<ActorRef> people(Scene scene, Clause c) {
    Place p = Setting.place(scene, c);
    String country = p == null ? null : p.country();
    return country == null
        ? List.of()
        : List.of(new ActorRef("group:protester", "protesters", country, "CVL", null));
  }

  /** "Passed a resolution condemning": those who passed it condemn. */
  private List<ActorRef> authors(Scene scene, Clause c) {
    Token g = c.governor();
    if (g == null || !c.relation().equals("acl") || !c.predicate().xpos().equals("VBG")) {
      return List.of();
    }
    for (Clause over : scene.story().clauses(scene.sentence())) {
      if (over.predicate().index() == g.head() && over.all("obj").contains(g)) {
        return doers.acting(scene, over.all("nsubj"));
      }
    }
    return List.of();
  }

  /** Whether somebody is told of who does it, or it is the kind of act that may leave that out. */
  private boolean isTold(
      Scene scene, FrameMatch m, PloverClass type, List<ActorRef> sources, List<ActorRef> found) {
    if (!sources.isEmpty()) {
      return type != PloverClass.CONSULT || !found.isEmpty();
    }
    List<Token> subjects = m.fillers("source");
    boolean open = subjects.isEmpty() || subjects.stream().allMatch(t -> isOpen(scene, t));
    boolean mob = type == PloverClass.PROTEST;
    return open && (mob || !found.isEmpty());
  }

  /** Whether a subject leaves open who acts: "they", "a car bomb", "a roadside bombing". */
  private boolean isOpen(Scene scene, Token t) {
    Set<String> weapons = lexicon.set("weapon");
    return t.upos().equals("PRON")
        || weapons.contains(t.lowerLemma())
        || !kinds.isNameable(scene, t)
        || scene.sentence().children(t).stream().anyMatch(c -> weapons.contains(c.lowerLemma()));
  }

  /** What it is done to, where that is nobody. */
  private List<ActorRef> things(Scene scene, FrameMatch m) {
    for (Token t : m.fillers("target")) {
      if (kinds.isNameable(scene, t)) {
        return List.of(Described.thing(scene, t));
      }
    }
    return List.of();
  }

  private Act made(
      FrameMatch m, PloverClass type, List<ActorRef> sources, List<ActorRef> targets, boolean own) {
    String mode = m.meaning(2).equals("-") || m.meaning(2).isEmpty() ? null : m.meaning(2);
    boolean negation = m.frame().asks("negated");
    Clause c = m.clause();
    String named = classes.own(m.meaning(0));
    Outlook outlook = Outlook.of(c, type, named, m.meaning(1), mode, negation, own, isAim(c));
    return new Act(m, sources, targets, outlook);
  }

  /** An infinitive that tells what another act is for; not that of a plan or a pledge. */
  private boolean isAim(Clause c) {
    Token g = c.governor();
    boolean infinitive =
        c.predicate().xpos().equals("VB") && c.modality() == Clause.Modality.INTENDED;
    if (g == null || !infinitive || Clauses.isIntending(g.lemma())) {
      return false;
    }
    boolean planned = lexicon.set("purpose").contains(g.lowerLemma());
    return c.relation().startsWith("advcl") || c.relation().startsWith("acl") && !planned;
  }

  /** "Urged Chad to withdraw": another than the one who speaks is to act. */
  private static boolean isOwn(Clause c) {
    Token g = c.governor();
    if (g == null || !c.relation().equals("xcomp")) {
      return true;
    }
    for (Token t : c.sentence().children(g)) {
      if (t.is("obj") || t.is("iobj")) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words leave open who the sides are: "they", "the leaders", "bilateral talks". */
  private boolean mayBeUnnamed(FrameMatch m) {
    List<Token> fillers = m.fillers("both");
    return fillers.isEmpty()
        || m.meaning(3).equals("sides")
        || fillers.stream().anyMatch(t -> t.upos().equals("PRON") || t.xpos().endsWith("S"));
  }

  /** A state, a person, an organisation: not a place or some group. */
  private static boolean isNamed(ActorRef a) {
    return !a.actor().startsWith("place:")
        && (!a.actor().startsWith("group:") || a.country() != null);
  }

  /** How many sides: two of one country where one of them is in arms or opposition. */
  private static long distinct(List<ActorRef> actors) {
    return actors.stream().map(a -> a.code() + (isCamp(a) ? a.sector() : "")).distinct().count();
  }

  private static boolean isCamp(ActorRef a) {
    return "REB".equals(a.sector()) || "OPP".equals(a.sector()) || "UAF".equals(a.sector());
  }

  /** "We thank Peru for the wheat delivered": the one thanked gave it. */
  private static @Nullable Clause thanks(Scene scene, Clause c) {
    for (Clause over : scene.story().clauses(scene.sentence())) {
      if (over.lemma().equals("thank") && over.predicate().index() < c.predicate().index()) {
        return over;
      }
    }
    return null;
  }

  /** Both sides of a mutual act of which the clause names one or none. */
  private static List<ActorRef> told(Scene scene, List<ActorRef> named) {
    List<String> codes = scene.story().sides(scene.sentence());
    boolean fits =
        codes.size() == 2
            && named.stream().allMatch(a -> a.country() != null && codes.contains(a.country()));
    if (!fits) {
      return List.of();
    }
    List<ActorRef> found = new ArrayList<>(named);
    for (String code : codes) {
      if (named.stream().noneMatch(a -> code.equals(a.country()))) {
        found.add(new ActorRef(code, code, code, null, null));
      }
    }
    return found;
  }
}
