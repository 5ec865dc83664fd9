package org.servanda.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.reader.Scene;
import org.servanda.record.ActorRef;
import org.servanda.world.Mention;

/**
 * Who stands behind the words that fill a role: those that the tables know, any other name, any
 * group of people; behind a thing its owner ("the Danish offer", "an appeal by Ghana").
 */
final class Doers {
  /** How deep an owner may stand inside a phrase: "the terms of the offer of the government". */
  private static final int DEPTH = 3;

  private static final Set<String> OF = Set.of("of", "from", "among");
  private static final Set<String> BY = Set.of("by", "from");
  private static final Set<String> OWNING =
      Set.of("of", "from", "by", "between", "among", "against", "with", "on", "to", "for");

  private final NounKinds kinds;
  private final Described described;

  Doers(NounKinds kinds, Described described) {
    this.kinds = kinds;
    this.described = described;
  }

  /** Who acts: the actors behind each of the words. */
  List<ActorRef> acting(Scene scene, List<Token> heads) {
    List<ActorRef> found = List.of();
    for (Token t : heads) {
      found = join(found, actors(scene, t, 0));
    }
    return found;
  }

  /** Both lists; one actor once. */
  static List<ActorRef> join(List<ActorRef> a, List<ActorRef> b) {
    List<ActorRef> all = new ArrayList<>(a);
    for (ActorRef x : b) {
      if (all.stream().noneMatch(y -> isSame(x, y))) {
        all.add(x);
      }
    }
    return all;
  }

  /** The same actor, not only the same country. */
  static boolean isSame(ActorRef a, ActorRef b) {
    boolean known = !a.actor().startsWith("group:") && a.actor().equals(b.actor());
    boolean place = a.mention() != null && Objects.equals(a.mention(), b.mention());
    // "Ghanaian and Togolese engineers" are two in one mention
    boolean apart = a.country() != null && b.country() != null && !a.country().equals(b.country());
    return known || place && !apart;
  }

  /** The actors behind one word; empty for a thing that belongs to nobody. */
  private List<ActorRef> actors(Scene scene, Token head, int depth) {
    Token speaker = speaker(scene.sentence(), head);
    if (speaker != null) {
      List<ActorRef> own = actors(scene, speaker, depth + 1);
      if (!own.isEmpty()) {
        return own;
      }
    }
    Mention m = mention(scene, head);
    if (m != null) {
      List<ActorRef> known =
          scene.story().actors(scene.sentence(), head).stream().filter(Doers::mayAct).toList();
      if (!known.isEmpty()) {
        boolean homeless = known.size() == 1 && isGroup(known.get(0));
        String home = homeless ? Described.country(scene, head) : null;
        return home == null ? known : List.of(Homes.placed(known.get(0), home));
      }
      if (m.kind() == Mention.Kind.PLACE) {
        return List.of(Described.place(scene, m));
      }
    }
    if (head.upos().equals("PRON") || head.upos().equals("DET")) {
      return List.of();
    }
    List<ActorRef> nation = nation(scene, head);
    if (!nation.isEmpty() || head.upos().equals("ADJ")) {
      return nation;
    }
    if (kinds.isAmount(head)) {
      List<ActorRef> counted = counted(scene, head, depth);
      if (!counted.isEmpty()) {
        return counted;
      }
    }
    if (kinds.isActing(head)) {
      return List.of(described.actor(scene, head));
    }
    return depth < DEPTH ? owners(scene, head, depth) : List.of();
  }

  /** "Ghana said it would": the subject of the verb of saying, for the pronoun below it. */
  private @Nullable Token speaker(Sentence s, Token pronoun) {
    if (!pronoun.is("nsubj") || !kinds.isOf(pronoun, "third")) {
      return null;
    }
    Token verb = s.governor(pronoun).orElse(pronoun);
    for (int hops = 0; hops < 3 && (verb.is("conj") || verb.is("xcomp")); hops++) {
      verb = s.governor(verb).orElse(verb);
    }
    Token saying = verb.is("ccomp") || verb.is("advcl") ? s.governor(verb).orElse(null) : null;
    if (saying == null || !saying.upos().equals("VERB")) {
      return null;
    }
    for (Token c : s.children(saying)) {
      if (c.deprel().equals("nsubj") && !c.upos().equals("PRON") && c.index() < pronoun.index()) {
        boolean many = c.xpos().equals("NNS") || s.children(c).stream().anyMatch(x -> x.is("conj"));
        boolean fits = pronoun.lowerLemma().equals("they") || !many;
        return fits ? c : null;
      }
    }
    return null;
  }

  private static boolean isGroup(ActorRef a) {
    return a.country() == null && a.actor().startsWith("role:");
  }

  /** Whose an adjective of nationality is. */
  private static List<ActorRef> nation(Scene scene, Token head) {
    for (Mention m : scene.story().mentions(scene.sentence())) {
      if (m.kind() == Mention.Kind.ADJECTIVE
          && m.first() <= head.index()
          && head.index() <= m.last()) {
        return scene.story().referents(m).stream().filter(Doers::mayAct).toList();
      }
    }
    return List.of();
  }

  /** A press agency is quoted, it does not act; a journalist may. */
  static boolean mayAct(ActorRef a) {
    return !"JRN".equals(a.sector()) || a.actor().startsWith("role:");
  }

  /** The mention that a word belongs to, unless it only lends it its nationality. */
  static @Nullable Mention mention(Scene scene, Token head) {
    for (Mention m : scene.story().mentions(scene.sentence())) {
      if (m.first() <= head.index()
          && head.index() <= m.last()
          && m.kind() != Mention.Kind.ADJECTIVE) {
        return m;
      }
    }
    return null;
  }

  /** "Dozens of farmers", "members of the union": those who are counted. */
  private List<ActorRef> counted(Scene scene, Token head, int depth) {
    for (Token c : scene.sentence().children(head)) {
      if (c.is("nmod") && isMarked(scene.sentence(), c, OF) && depth < DEPTH) {
        return actors(scene, c, depth + 1);
      }
    }
    return List.of();
  }

  static boolean isMarked(Sentence s, Token t, Set<String> prepositions) {
    for (Token c : s.children(t)) {
      if (c.is("case") && prepositions.contains(c.lowerLemma())) {
        return true;
      }
    }
    return false;
  }

  /** Those inside the phrase of a thing whose it is: before the noun, behind it, "lodged by". */
  private List<ActorRef> owners(Scene scene, Token head, int depth) {
    Sentence s = scene.sentence();
    List<ActorRef> found = List.of();
    for (Token c : s.children(head)) {
      boolean modifier = c.deprel().equals("nmod:poss") || c.is("compound") || c.is("amod");
      if (modifier && !c.upos().equals("VERB")) {
        found = join(found, modifying(scene, c, depth));
      }
    }
    for (Token c : s.children(head)) {
      boolean called = c.deprel().equals("nmod") && s.child(c, "case").isEmpty() || c.is("appos");
      if (found.isEmpty() && called && c.upos().equals("PROPN")) {
        found = actors(scene, c, depth + 1);
      }
    }
    for (Token c : s.children(head)) {
      if (found.isEmpty() && c.is("acl")) {
        found = agents(scene, c, depth);
      }
    }
    for (Token c : s.children(head)) {
      if (found.isEmpty() && c.is("nmod") && isMarked(s, c, BY)) {
        found = actors(scene, c, depth + 1);
      }
    }
    for (Token c : s.children(head)) {
      if (found.isEmpty() && c.is("nmod") && isMarked(s, c, OWNING)) {
        found = actors(scene, c, depth + 1);
      }
    }
    return found;
  }

  /** A name or an adjective of nationality before the noun. */
  private List<ActorRef> modifying(Scene scene, Token c, int depth) {
    for (Mention m : scene.story().mentions(scene.sentence())) {
      if (m.first() <= c.index() && c.index() <= m.last()) {
        return scene.story().referents(m).stream().filter(Doers::mayAct).toList();
      }
    }
    if (c.upos().equals("NOUN") && depth < DEPTH) {
      for (Token below : scene.sentence().children(c)) {
        if (below.is("amod") || below.is("compound")) {
          List<ActorRef> found = modifying(scene, below, depth + 1);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    boolean owner = c.deprel().equals("nmod:poss") || c.upos().equals("PROPN") && c.is("compound");
    return owner ? actors(scene, c, depth + 1) : List.of();
  }

  /** "An appeal lodged by Ghana". */
  private List<ActorRef> agents(Scene scene, Token verb, int depth) {
    for (Token c : scene.sentence().children(verb)) {
      if (c.is("obl") && isMarked(scene.sentence(), c, BY)) {
        return actors(scene, c, depth + 1);
      }
    }
    return List.of();
  }
}
