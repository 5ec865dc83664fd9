package org.servanda.reader.commitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.record.Commitment;
import org.servanda.record.Commitment.Kind;
import org.servanda.record.Commitment.Status;
import org.servanda.text.Span;

/** The commitments found so far in a sentence, each by the word for what is to be done. */
final class Promised {
  private final Sentence sentence;
  private final Map<Token, Commitment> byAct = new LinkedHashMap<>();

  Promised(Sentence sentence) {
    this.sentence = sentence;
  }

  void put(Token act, Commitment made) {
    byAct.put(act, made);
  }

  /** What became of a promise replaces the promise; the first of two promises stands. */
  void enter(Token act, Commitment made) {
    boolean pledged = made.status() == Status.PLEDGED;
    if (!pledged) {
      byAct.remove(act);
    }
    byAct.putIfAbsent(act, pledged ? made : over(act, made));
  }

  /** A goal spoken of before this word was reached. */
  void attained(Token verb) {
    byAct.replaceAll(
        (act, c) ->
            c.kind() == Kind.TARGET && act.index() < verb.index() ? c.became(Status.FULFILLED) : c);
  }

  /** Whether this is below another act and no act itself. */
  boolean isInner(Token act) {
    return covers(act) && !byAct.containsKey(act);
  }

  /** Whether a word stands below what is promised already. */
  boolean covers(Token t) {
    Token up = t;
    for (int hops = 0; hops < 12; hops++) {
      if (byAct.containsKey(up)) {
        return true;
      }
      Token above = sentence.governor(up).orElse(null);
      // what is coordinated is a promise of its own
      Token next = above != null && up.is("conj") ? sentence.governor(above).orElse(null) : above;
      if (next == null) {
        return false;
      }
      up = next;
    }
    return false;
  }

  /** "The grant promised by Oman has not been paid": the promise with what became of it. */
  @Nullable Commitment kept(Token act, Status status) {
    Span below = sentence.subtree(act);
    return byAct.entrySet().stream()
        .filter(e -> below.contains(e.getKey().span()))
        .map(e -> e.getValue().became(status))
        .findFirst()
        .orElse(null);
  }

  /** "The delivery promised by India was delayed": what became of it stands for the promise. */
  private Commitment over(Token act, Commitment made) {
    Span below = sentence.subtree(act);
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

  /** "Their obligations, in particular supplies of water": the supplies say it better. */
  List<Commitment> specific() {
    List<Commitment> given = new ArrayList<>(byAct.values());
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
}
