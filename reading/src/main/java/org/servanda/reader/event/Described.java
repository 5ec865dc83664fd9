package org.servanda.reader.event;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.reader.Scene;
import org.servanda.record.ActorRef;
import org.servanda.record.Place;
import org.servanda.text.Span;
import org.servanda.world.Mention;
import org.servanda.world.World;

/** Actors that no table knows, by the phrase that describes them: its words, country and sector. */
final class Described {
  private final World world;
  private final NounKinds kinds;

  Described(World world, NounKinds kinds) {
    this.world = world;
    this.kinds = kinds;
  }

  /** The people of a place. */
  static ActorRef place(Scene scene, Mention m) {
    Place p = m.place();
    String name = p == null ? m.text() : p.name();
    String country = p == null ? null : p.country();
    return new ActorRef("place:" + name, name, country, null, scene.story().evidence(m.span()));
  }

  /** A thing that belongs to nobody, as it is called. */
  static ActorRef thing(Scene scene, Token head) {
    Span span = phrase(scene.sentence(), head);
    return new ActorRef(
        "thing:" + head.lowerLemma(),
        name(scene, head, span),
        null,
        null,
        scene.story().evidence(whole(scene.sentence(), head, span)));
  }

  /** A phrase that no table knows, with the country that it names, if any. */
  ActorRef actor(Scene scene, Token head) {
    Span span = phrase(scene.sentence(), head);
    Span whole = whole(scene.sentence(), head, span);
    boolean proper = head.upos().equals("PROPN");
    Optional<String> sector = world.sector(head.lowerLemma());
    String name = name(scene, head, span);
    return new ActorRef(
        proper ? "name:" + name : "group:" + head.lowerLemma(),
        name,
        country(scene, head),
        sector.orElse(proper || kinds.isOf(head, "party") ? null : "CVL"),
        scene.story().evidence(whole));
  }

  /** The words of a phrase without its article. */
  private static String name(Scene scene, Token head, Span span) {
    int begin = span.begin();
    for (Token c : scene.sentence().children(head)) {
      if (c.is("det") && c.begin() == span.begin()) {
        begin = Math.min(head.begin(), c.end() + 1);
      }
    }
    return scene.words(new Span(begin, span.end()));
  }

  /** "Farmers in Ghana", "Dutch police": the country inside the phrase. */
  static @Nullable String country(Scene scene, Token head) {
    for (Mention m : scene.story().mentions(scene.sentence())) {
      if (m.head().equals(head) || !isWithin(scene.sentence(), m.head(), head)) {
        continue;
      }
      Place p = m.place();
      if (p != null && p.country() != null) {
        return p.country();
      }
      for (ActorRef a : scene.story().referents(m)) {
        if (a.country() != null) {
          return a.country();
        }
      }
    }
    return null;
  }

  private static boolean isWithin(Sentence s, Token t, Token head) {
    Token up = t;
    for (int hops = 0; hops < 2 && !up.equals(head); hops++) {
      boolean within = up.is("amod") || up.is("compound") || up.is("nmod") || up.is("flat");
      up = within ? s.governor(up).orElse(up) : up;
    }
    return up.equals(head);
  }

  /** The phrase with what is said of it behind the noun: "farmers in the north of Ghana". */
  private static Span whole(Sentence s, Token head, Span phrase) {
    Span span = phrase;
    for (Token c : s.children(head)) {
      if (c.is("nmod") && c.index() > head.index()) {
        span = span.cover(s.subtree(c));
      }
    }
    return span;
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
