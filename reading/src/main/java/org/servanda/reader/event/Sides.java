package org.servanda.reader.event;

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
import org.servanda.record.PloverClass;
import org.servanda.world.World;

/** Who acts and toward whom, by the roles that a frame binds. */
final class Sides {
  private final Lexicon lexicon;
  private final NounKinds kinds;
  private final Doers doers;
  private final Targets targets;
  private final Elsewhere elsewhere;
  private final Homes homes;
  private final Classes classes;

  Sides(Lexicon lexicon, Classes classes, World world) {
    this.classes = classes;
    this.lexicon = lexicon;
    this.kinds = new NounKinds(lexicon, world);
    this.doers = new Doers(kinds, new Described(world, kinds));
    this.targets = new Targets(doers, kinds);
    this.elsewhere = new Elsewhere(doers);
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
        mayBeUnnamed(m)
            ? Elsewhere.told(scene, both.stream().filter(Elsewhere::isKnown).toList())
            : List.of();
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
    List<ActorRef> sources = sources(scene, m, type);
    List<ActorRef> found = doers.acting(scene, targets.foreign(scene, m.fillers("target")));
    boolean given = type == PloverClass.AID || type == PloverClass.COOPERATE;
    Clause thanks = sources.isEmpty() && given ? Elsewhere.thanks(scene, c) : null;
    if (thanks != null) {
      sources = doers.acting(scene, thanks.all("obj"));
      found = found.isEmpty() ? doers.acting(scene, thanks.all("nsubj")) : found;
    }
    if (sources.isEmpty() && m.meaning(3).equals("thanks")) {
      return null;
    }
    found = Targets.strangers(found, sources);
    found = found.isEmpty() ? within(scene, m, type, sources) : found;
    if (found.isEmpty() && m.meaning(3).equals("other")) {
      return null;
    }
    if (found.isEmpty() && !sources.isEmpty() && !m.meaning(3).equals("alone")) {
      found = targets.beside(scene, c, sources);
    }
    if (found.isEmpty()) {
      found = things(scene, m);
    }
    if (sources.isEmpty() && type == PloverClass.PROTEST) {
      sources = Elsewhere.people(scene, c);
    }
    return isTold(scene, m, type, sources, found) ? made(m, type, sources, found, isOwn(c)) : null;
  }

  /** Who acts: by the roles of the frame, else by the clause above. */
  private List<ActorRef> sources(Scene scene, FrameMatch m, PloverClass type) {
    List<ActorRef> sources = doers.acting(scene, m.fillers("source"));
    if (sources.isEmpty()) {
      sources = doers.acting(scene, m.fillers("by"));
    }
    if (sources.isEmpty()) {
      sources = elsewhere.authors(scene, m.clause());
    }
    boolean unsure = sources.size() != 1 || sources.get(0).country() == null;
    boolean support = type == PloverClass.SUPPORT;
    List<ActorRef> other = unsure && support ? elsewhere.speakers(scene, m) : List.of();
    return other.isEmpty() ? sources : other;
  }

  /** Toward whom, where the role of the frame names nobody but the clause does. */
  private List<ActorRef> within(
      Scene scene, FrameMatch m, PloverClass type, List<ActorRef> sources) {
    Clause c = m.clause();
    List<ActorRef> found = List.of();
    if (m.meaning(1).equals("042") && c.kind() == Clause.Kind.NOUN) {
      found = Elsewhere.hosts(scene, sources);
    }
    if (found.isEmpty() && type == PloverClass.REQUEST) {
      found = targets.holders(scene, c);
    }
    if (found.isEmpty()) {
      found = targets.below(scene, m.fillers("target"), sources);
    }
    if (found.isEmpty() && isOfOther(m)) {
      found = Elsewhere.hosts(scene, sources);
    }
    return found.isEmpty() && !m.meaning(3).equals("alone") ? targets.of(scene, c, sources) : found;
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
}
