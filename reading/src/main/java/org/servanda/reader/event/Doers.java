package org.servanda.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.discourse.Story;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.Lexicon;
import org.servanda.record.ActorRef;
import org.servanda.record.Place;
import org.servanda.text.Span;
import org.servanda.world.Mention;
import org.servanda.world.World;

/**
 * Who stands behind the words that fill a role: those that the tables know, any other name, any
 * group of people; behind a thing its owner ("the Danish offer", "an appeal by Ghana").
 */
final class Doers {
  /** How deep an owner may stand inside a phrase: "the terms of the offer of the government". */
  private static final int DEPTH = 3;

  private final Lexicon lexicon;
  private final World world;

  Doers(Lexicon lexicon, World world) {
    this.lexicon = lexicon;
    this.world = world;
  }

  /** Who acts: actors behind each of the words. */
  List<ActorRef> acting(Story story, Sentence s, List<Token> heads) {
    List<ActorRef> found = new ArrayList<>();
    for (Token t : heads) {
      add(found, actors(story, s, t, 0));
    }
    return found;
  }

  /** Whom it is done to: actors, else the place, else the thing itself. */
  List<ActorRef> suffering(Story story, Sentence s, List<Token> heads) {
    List<ActorRef> found = acting(story, s, heads);
    for (Token t : heads) {
      if (found.isEmpty()) {
        add(found, places(story, s, t));
      }
    }
    for (Token t : heads) {
      if (found.isEmpty() && (t.upos().equals("NOUN") || t.upos().equals("PROPN"))) {
        found.add(described(story, s, t, "thing:"));
      }
    }
    return found;
  }

  private static void add(List<ActorRef> found, List<ActorRef> more) {
    for (ActorRef a : more) {
      if (!found.contains(a)) {
        found.add(a);
      }
    }
  }

  private List<ActorRef> actors(Story story, Sentence s, Token head, int depth) {
    Mention m = mention(story, s, head);
    List<ActorRef> known =
        m == null ? List.of() : story.actors(s, head).stream().filter(Doers::mayAct).toList();
    if (!known.isEmpty()) {
      return known;
    }
    if (m != null && m.kind() == Mention.Kind.PLACE) {
      return place(story, m);
    }
    if (head.upos().equals("PRON") || head.upos().equals("DET")) {
      return List.of();
    }
    if (isAmount(head)) {
      List<ActorRef> counted = counted(story, s, head, depth);
      if (!counted.isEmpty()) {
        return counted;
      }
    }
    if (head.upos().equals("PROPN") || isActing(head)) {
      return List.of(described(story, s, head, "group:"));
    }
    return depth < DEPTH ? owners(story, s, head, depth) : List.of();
  }

  /** A press agency is quoted, it does not act; a journalist may. */
  private static boolean mayAct(ActorRef a) {
    return !"JRN".equals(a.sector()) || a.actor().startsWith("role:");
  }

  private static @Nullable Mention mention(Story story, Sentence s, Token head) {
    for (Mention m : story.mentions(s)) {
      if (m.first() <= head.index()
          && head.index() <= m.last()
          && m.kind() != Mention.Kind.ADJECTIVE) {
        return m;
      }
    }
    return null;
  }

  private boolean isActing(Token t) {
    return t.upos().equals("NOUN")
        && (sector(t).isPresent() || isOf(t, "group") || isOf(t, "crowd") || isOf(t, "person"));
  }

  private boolean isAmount(Token t) {
    return t.upos().equals("NUM") || isOf(t, "amount");
  }

  private boolean isOf(Token t, String set) {
    return lexicon.set(set).contains(lower(t));
  }

  private Optional<String> sector(Token t) {
    return world.sector(lower(t));
  }

  private static String lower(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }

  /** "Dozens of farmers", "members of the union": those who are counted, by the whole phrase. */
  private List<ActorRef> counted(Story story, Sentence s, Token head, int depth) {
    for (Token c : s.children(head)) {
      if (c.is("nmod") && isMarked(s, c, OF) && depth < DEPTH) {
        return actors(story, s, c, depth + 1);
      }
    }
    return List.of();
  }

  private static final Set<String> OF = Set.of("of", "from", "among");
  private static final Set<String> OWNING =
      Set.of("of", "from", "by", "between", "among", "against", "with", "on", "to", "for");
  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "of", "on", "from", "to", "into", "across", "around", "along");

  private static boolean isMarked(Sentence s, Token t, Set<String> prepositions) {
    for (Token c : s.children(t)) {
      if (c.is("case") && prepositions.contains(lower(c))) {
        return true;
      }
    }
    return false;
  }

  /** Those inside the phrase of a thing whose it is: nearest first. */
  private List<ActorRef> owners(Story story, Sentence s, Token head, int depth) {
    List<ActorRef> found = new ArrayList<>();
    for (Token c : s.children(head)) {
      boolean modifier = c.deprel().equals("nmod:poss") || c.is("compound") || c.is("amod");
      if (modifier && !c.upos().equals("VERB")) {
        add(found, modifying(story, s, c, depth));
      }
    }
    for (Token c : s.children(head)) {
      if (found.isEmpty() && c.is("nmod") && isMarked(s, c, OWNING)) {
        add(found, actors(story, s, c, depth + 1));
      }
    }
    for (Token c : s.children(head)) {
      if (found.isEmpty() && c.is("acl")) {
        add(found, agents(story, s, c, depth));
      }
    }
    return found;
  }

  /** A name or an adjective of nationality before the noun. */
  private List<ActorRef> modifying(Story story, Sentence s, Token c, int depth) {
    for (Mention m : story.mentions(s)) {
      if (m.first() <= c.index() && c.index() <= m.last()) {
        return story.referents(m).stream().filter(Doers::mayAct).toList();
      }
    }
    return c.deprel().equals("nmod:poss") || c.upos().equals("PROPN") && c.is("compound")
        ? actors(story, s, c, depth + 1)
        : List.of();
  }

  /** "An appeal lodged by Ghana". */
  private List<ActorRef> agents(Story story, Sentence s, Token verb, int depth) {
    for (Token c : s.children(verb)) {
      if (c.is("obl") && isMarked(s, c, Set.of("by", "from"))) {
        return actors(story, s, c, depth + 1);
      }
    }
    return List.of();
  }

  private List<ActorRef> places(Story story, Sentence s, Token head) {
    for (Token c : s.children(head)) {
      if ((c.is("nmod") || c.is("compound")) && (c.is("compound") || isMarked(s, c, WHERE))) {
        for (Mention m : story.mentions(s)) {
          if (m.first() <= c.index() && c.index() <= m.last()) {
            return m.kind() == Mention.Kind.PLACE ? place(story, m) : story.referents(m);
          }
        }
      }
    }
    return List.of();
  }

  /** The people of a place. */
  private static List<ActorRef> place(Story story, Mention m) {
    Place p = m.place();
    String country = p == null ? null : p.country();
    String name = p == null ? m.text() : p.name();
    return List.of(
        new ActorRef("place:" + name, name, country, null, story.evidence(m.span())));
  }

  /** A phrase that no table knows, with the country that it names, if any. */
  private ActorRef described(Story story, Sentence s, Token head, String kind) {
    Span span = phrase(s, head);
    int named = span.begin();
    for (Token c : s.children(head)) {
      if (c.is("det") && c.begin() == span.begin()) {
        named = Math.min(head.begin(), c.end() + 1);
      }
    }
    String name = new Span(named, span.end()).of(story.document().text()).replace('\n', ' ');
    String sector = kind.equals("thing:") ? null : sector(head).orElse(null);
    String id = kind + lower(head);
    return new ActorRef(id, name, country(story, s, head), sector, story.evidence(span));
  }

  /** "Farmers in Ghana", "Dutch police". */
  private @Nullable String country(Story story, Sentence s, Token head) {
    for (Mention m : story.mentions(s)) {
      Token up = m.head();
      for (int hops = 0; hops < 2 && !up.equals(head); hops++) {
        boolean within = up.is("amod") || up.is("compound") || up.is("nmod") || up.is("flat");
        up = within ? s.governor(up).orElse(up) : up;
      }
      if (!up.equals(head) || m.head().equals(head)) {
        continue;
      }
      Place p = m.place();
      if (p != null && p.country() != null) {
        return p.country();
      }
      for (ActorRef a : story.referents(m)) {
        if (a.country() != null) {
          return a.country();
        }
      }
    }
    return null;
  }

  /** The noun with what stands before it, and the rest of a name. */
  static Span phrase(Sentence s, Token head) {
    Span span = head.span();
    for (Token c : s.children(head)) {
      boolean before =
          c.index() < head.index()
              && (c.is("det")
                  || c.is("amod")
                  || c.is("compound")
                  || c.is("nummod")
                  || c.deprel().equals("nmod:poss"));
      if (before || c.is("flat")) {
        span = span.cover(before ? s.subtree(c) : c.span());
      }
    }
    return span;
  }
}
