package org.servanda.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.discourse.Story;
import org.servanda.discourse.Utterance;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.quantity.Amount;
import org.servanda.record.ActorRef;
import org.servanda.record.Evidence;
import org.servanda.record.Period;
import org.servanda.record.Place;
import org.servanda.text.Span;
import org.servanda.time.When;
import org.servanda.world.Mention;

/** One sentence of a story, with the questions that every reader asks of it. */
public record Scene(Story story, Sentence sentence) {

  /** Codes of the actors that some words of the sentence stand for, in order, without repeats. */
  public List<String> codes(List<Token> heads) {
    Set<String> codes = new LinkedHashSet<>();
    for (Token t : heads) {
      for (ActorRef a : story.actors(sentence, t)) {
        if (a.country() != null && !"JRN".equals(a.sector())) {
          codes.add(a.country());
        }
      }
    }
    return List.copyOf(codes);
  }

  /** Names or codes: persons by name, others by their code. */
  public List<String> names(List<Token> heads) {
    Set<String> names = new LinkedHashSet<>();
    for (Token t : heads) {
      for (ActorRef a : story.actors(sentence, t)) {
        if (!"JRN".equals(a.sector()) && !a.actor().startsWith("place:")) {
          names.add(a.actor().startsWith("person:") ? a.name() : a.code());
        }
      }
    }
    return List.copyOf(names);
  }

  /**
   * The states that these words are about: those named in the phrase, else in the sentence, else
   * the two that the story is about.
   */
  public List<String> parties(Token head) {
    List<String> own = story.countries(sentence, head);
    return own.size() > 1 ? own : join(own, story.sides(sentence));
  }

  /** Both lists, without repeats. */
  public static List<String> join(List<String> a, List<String> b) {
    Set<String> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return List.copyOf(all);
  }

  /** The first place that the sentence names. */
  public @Nullable Place place() {
    return placeOutside(new Span(0, 0));
  }

  /** The first place that the sentence names outside these words. */
  public @Nullable Place placeOutside(Span name) {
    for (Mention m : story.mentions(sentence)) {
      if (m.kind() == Mention.Kind.PLACE && m.place() != null && !name.overlaps(m.span())) {
        return m.place();
      }
    }
    return null;
  }

  /** Names of all places of the sentence that lie in a country; a region or sea is none. */
  public List<String> places() {
    Set<String> names = new LinkedHashSet<>();
    for (Mention m : story.mentions(sentence)) {
      Place p = m.place();
      if (m.kind() == Mention.Kind.PLACE && p != null && p.country() != null) {
        names.add(p.name());
      }
    }
    return List.copyOf(names);
  }

  /** The deadline given below a word or in its sentence: "by 2027". */
  public @Nullable Period due(Span within) {
    for (When w : story.times(sentence)) {
      if (w.kind() == When.Kind.BY && w.period() != null && within.overlaps(w.span())) {
        return w.period();
      }
    }
    return null;
  }

  /** The amounts of the sentence whose words lie in this span. */
  public List<Amount> amounts(Span within) {
    List<Amount> found = new ArrayList<>();
    for (Amount a : story.amounts(sentence)) {
      if (within.contains(a.span())) {
        found.add(a);
      }
    }
    return found;
  }

  /** The clause whose predicate governs a word most closely. */
  public Optional<Clause> clauseOver(Token t) {
    Token up = t;
    for (int hops = 0; hops < 30; hops++) {
      Token at = up;
      Optional<Clause> c =
          story.clauses(sentence).stream()
              .filter(x -> x.predicate().equals(at) && x.kind() != Clause.Kind.NOUN)
              .findFirst();
      if (c.isPresent()) {
        return c;
      }
      Optional<Token> g = sentence.governor(up);
      if (g.isEmpty()) {
        return Optional.empty();
      }
      up = g.get();
    }
    return Optional.empty();
  }

  /** Id of the statement that the word stands in, or null where the outlet itself speaks. */
  public @Nullable String saidBy(Token t) {
    return story.voice(t.begin()).map(Utterance::id).orElse(null);
  }

  public Evidence evidence() {
    return story.evidence(sentence.span());
  }

  /** The words of the text between two positions, on one line. */
  public String words(Span span) {
    return span.of(story.document().text()).replaceAll("\\s+", " ").strip();
  }

  /** Whether the word, or one coordinated with or governing it within its phrase, has a lemma. */
  public static boolean isAny(Token t, Set<String> lemmas) {
    return lemmas.contains(t.lowerLemma());
  }

  /** The noun phrase of a word without what only comments on it. */
  public Span phrase(Token head) {
    Span s = head.span();
    for (Token c : sentence.children(head)) {
      boolean within =
          !(c.is("acl") || c.is("appos") || c.is("parataxis") || c.is("punct") || c.is("conj"))
              && !c.is("cc")
              && !c.is("cop")
              && !c.is("nsubj")
              && !c.is("advmod")
              && !c.is("case")
              && !(c.is("nmod") && isTime(c))
              && !(c.deprel().equals("nmod") && c.index() < head.index());
      if (within) {
        s = s.cover(c.is("nmod") ? full(c) : phrase(c));
      }
    }
    return s;
  }

  /** Whether the word heads an expression of time with a preposition: "in May". */
  private boolean isTime(Token t) {
    return sentence.child(t, "case").isPresent()
        && story.times(sentence).stream()
            .anyMatch(w -> w.first() < t.index() && t.index() <= w.last());
  }

  /** A phrase within a phrase, with its preposition and all that is coordinated in it. */
  private Span full(Token head) {
    Span s = phrase(head);
    for (Token c : sentence.children(head)) {
      if (c.is("case")) {
        s = s.cover(c.span());
      } else if (c.is("conj")) {
        s = s.cover(full(c));
      }
    }
    return s;
  }
}
