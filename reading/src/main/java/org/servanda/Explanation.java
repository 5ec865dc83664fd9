package org.servanda;

import java.util.List;
import java.util.Map;
import org.servanda.discourse.Story;
import org.servanda.discourse.Utterance;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.FrameMatch;
import org.servanda.lexicon.Lexicon;
import org.servanda.lexicon.Reading;
import org.servanda.quantity.Amount;
import org.servanda.reader.Scene;
import org.servanda.reader.event.EventReader;
import org.servanda.record.ActorRef;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Notation;
import org.servanda.text.Document;
import org.servanda.time.When;
import org.servanda.world.Mention;

/** How a text was understood, step by step, for a person. */
public final class Explanation {
  private final StringBuilder out = new StringBuilder();
  private final Story story;
  private final Map<String, Lexicon> lexicons;
  private final EventReader events;

  private Explanation(Story story, Reader reader) {
    this.story = story;
    this.lexicons = reader.lexicons();
    this.events = reader.events();
  }

  /** The explanation as lines of text. */
  public static String of(Reader reader, Document document) {
    Explanation e = new Explanation(reader.analyse(document), reader);
    for (Sentence s : e.story.sentences()) {
      e.sentence(s);
    }
    e.utterances();
    e.records(reader.read(document));
    return e.out.toString();
  }

  private void sentence(Sentence s) {
    line("# %s", s);
    for (Token t : s.tokens()) {
      String head = s.governor(t).map(Token::form).orElse("-");
      line(
          "%3d  %-20s %-20s %-6s %-5s %-14s %s",
          t.index() + 1, t.form(), t.lemma(), t.upos(), t.xpos(), t.deprel(), head);
    }
    for (Mention m : story.mentions(s)) {
      List<ActorRef> who = story.actors(s, m.head());
      line(
          "mention  %-9s %-30s %s",
          m.kind(),
          m.text(),
          m.place() != null ? m.place() : who.stream().map(ActorRef::actor).toList());
    }
    for (When w : story.times(s)) {
      line("time     %-9s %s", w.kind(), String.valueOf(w.period()));
    }
    for (Amount a : story.amounts(s)) {
      line("amount   %-9s %s %s %s", a.kind(), Notation.number(a.value()), a.unit(), a.bound());
    }
    for (Clause c : story.clauses(s)) {
      clause(c);
    }
    out.append('\n');
  }

  private void clause(Clause c) {
    StringBuilder roles = new StringBuilder();
    c.arguments()
        .forEach(a -> roles.append(' ').append(a.role()).append('=').append(a.head().form()));
    line(
        "clause   %s %s%s%s %s %s%s",
        c.lemma(),
        c.kind(),
        c.passive() ? " passive" : "",
        c.negated() ? " negated" : "",
        c.modality(),
        c.tense(),
        roles);
    lexicons.forEach(
        (reader, lexicon) -> {
          boolean event = reader.equals("event");
          Scene scene = new Scene(story, c.sentence());
          for (FrameMatch m : lexicon.match(c, event ? events.reading(scene) : Reading.PLAIN)) {
            line("  fired  %s: %s", m.frame().source(), String.join(" ", m.frame().meaning()));
          }
        });
  }

  private void utterances() {
    for (Utterance u : story.utterances()) {
      line(
          "said by  %s (%s, %s): %s",
          u.speaker().name(),
          u.direct() ? "direct" : "indirect",
          u.manner(),
          u.content().get(0).of(story.document().text()));
    }
  }

  private void records(DocumentRecord r) {
    r.statements().forEach(s -> line("%s", Notation.of(s, r.text())));
    r.agreements().forEach(a -> line("%s", Notation.of(a)));
    r.commitments().forEach(c -> line("%s", Notation.of(c)));
    r.figures().forEach(f -> line("%s", Notation.of(f)));
    r.engagements().forEach(e -> line("%s", Notation.of(e)));
    r.events().forEach(e -> line("%s", Notation.of(e)));
    r.spheres().forEach(s -> line("%s", Notation.of(s)));
  }

  private void line(String format, Object... values) {
    out.append(String.format(java.util.Locale.ROOT, format, values).stripTrailing()).append('\n');
  }
}
