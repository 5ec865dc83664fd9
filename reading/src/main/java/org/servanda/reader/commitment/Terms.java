package org.servanda.reader.commitment;

import java.util.List;
import org.servanda.language.Token;
import org.servanda.quantity.Amount;
import org.servanda.reader.Scene;
import org.servanda.record.Commitment;
import org.servanda.record.Commitment.Kind;
import org.servanda.record.Commitment.Status;
import org.servanda.record.Ids;
import org.servanda.record.Period;
import org.servanda.text.Span;

/** A promise written down: its words, amount, receivers and deadline. */
final class Terms {
  private final Acts acts;
  private final Bound bound;

  Terms(Acts acts, Bound bound) {
    this.acts = acts;
    this.bound = bound;
  }

  /** The promise in the form of a record. */
  Commitment of(Scene scene, Promise p) {
    Token act = p.act();
    boolean aim = p.goal() && act.upos().equals("VERB");
    Span span = aim ? acts.aim(scene, act) : acts.words(scene, act);
    Kind kind = acts.kind(scene, act, p.amount(), p.goal());
    String text = scene.words(span);
    List<String> to = p.to().stream().filter(x -> !p.by().contains(x)).toList();
    to = to.isEmpty() && p.by().size() == 1 ? bound.hosts(scene, act, p.by()) : to;
    boolean pledged = p.status() == Status.PLEDGED || p.status() == Status.NOT_FULFILLED;
    boolean toOther = to.isEmpty() && (kind == Kind.DELIVERY || kind == Kind.TARGET);
    Period due = pledged || p.status() == Status.IN_PROGRESS ? acts.due(scene, act, span) : null;
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
