package org.servanda.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.text.Span;

/**
 * The turns of an interview or a briefing, each opened by a label: "Q:", "Minister Ormond:", "MR.
 * REED:". A turn goes on over its paragraphs until the next label; the last one as long as its
 * paragraphs speak of "I", "we" or "you".
 */
final class Transcript {
  /** A label, and the sentences of its turn: one past the last. */
  private record Turn(Span label, String word, int first, int end) {}

  private final String text;
  private final List<Sentence> sentences;
  private final TurnLabels labels;
  private final Quotes quotes;

  /** By sentence, the turn that it stands in. */
  private final @Nullable Attribution[] bySentence;

  Transcript(String text, List<Sentence> sentences, TurnLabels labels, Quotes quotes) {
    this.text = text;
    this.sentences = sentences;
    this.labels = labels;
    this.quotes = quotes;
    this.bySentence = new Attribution[sentences.size()];
    for (Turn t : turns()) {
      Arrays.fill(bySentence, t.first(), t.end(), attribution(t));
    }
  }

  /** The turn that a sentence stands in, as what is said there; null outside of turns. */
  @Nullable Attribution turn(Sentence s) {
    return bySentence[s.index()];
  }

  private List<Turn> turns() {
    List<Turn> opened = new ArrayList<>();
    Map<String, Integer> times = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      Span label = opensParagraph(i) ? labels.at(text, sentences.get(i).span().begin()) : null;
      if (label != null) {
        String word = label.of(text).toLowerCase(Locale.ROOT);
        times.merge(word, 1, Integer::sum);
        opened.add(new Turn(label, word, i, i));
      }
    }
    if (!isTranscript(times)) {
      return List.of();
    }
    List<Turn> ended = new ArrayList<>(opened.size());
    for (int i = 0; i < opened.size(); i++) {
      Turn t = opened.get(i);
      int end = i + 1 < opened.size() ? opened.get(i + 1).first() : close(t.first());
      ended.add(new Turn(t.label(), t.word(), t.first(), end));
    }
    return ended;
  }

  private boolean opensParagraph(int i) {
    return i == 0 || sentences.get(i).paragraph() != sentences.get(i - 1).paragraph();
  }

  /** Somebody asks or answers, or somebody has two turns and another one speaks too. */
  private boolean isTranscript(Map<String, Integer> times) {
    boolean asked = false;
    boolean again = false;
    int all = 0;
    for (Map.Entry<String, Integer> e : times.entrySet()) {
      asked |= labels.asks(e.getKey()) || labels.answers(e.getKey());
      again |= e.getValue() > 1;
      all += e.getValue();
    }
    return times.size() > 1 && (asked || again && all > 2);
  }

  /** One past the last sentence of the last turn. */
  private int close(int first) {
    int end = first + 1;
    int i = first;
    boolean spoken = true;
    while (i < sentences.size() && spoken) {
      int begin = i;
      spoken = begin == first;
      do {
        spoken |= isSpoken(sentences.get(i));
        i++;
      } while (i < sentences.size() && !opensParagraph(i));
      end = spoken ? i : begin;
    }
    return end;
  }

  private boolean isSpoken(Sentence s) {
    for (Token t : s.tokens()) {
      if (labels.isFirstPerson(t.lowerForm()) && !quotes.covers(t.begin())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Attribution attribution(Turn t) {
    List<Span> content = new ArrayList<>(1);
    int from = labels.behind(text, t.label().end());
    for (int i = t.first(); i < t.end(); i++) {
      int begin = Math.max(from, sentences.get(i).span().begin());
      int last = i;
      while (last + 1 < t.end() && !opensParagraph(last + 1)) {
        last++;
      }
      i = last;
      int end = sentences.get(last).span().end();
      Span said = begin < end ? quotes.trim(new Span(begin, end)) : null;
      if (said != null && !isAside(said)) {
        content.add(unmarked(said));
      }
    }
    Sentence s = sentences.get(t.first());
    Token head = head(s, t.label());
    boolean asks = labels.asks(t.word());
    return content.isEmpty()
        ? null
        : new Attribution(
            s,
            head,
            t.label(),
            new Span(t.label().end(), t.label().end() + 1),
            true,
            content,
            Sort.SAY,
            asks ? "ask" : labels.answers(t.word()) ? "answer" : "say",
            false,
            false,
            true,
            null);
  }

  /** "(Laughter.)" */
  private boolean isAside(Span said) {
    return text.charAt(said.begin()) == '('
        && text.indexOf(')', said.begin()) >= said.end() - 2
        && said.length() < 60;
  }

  /** Without marks of quotation around all of it. */
  private Span unmarked(Span said) {
    int q = quotes.whole(List.of(said));
    Span inner = q < 0 ? null : quotes.content(q);
    return inner == null ? said : inner;
  }

  /** The last word of a label. */
  private static Token head(Sentence s, Span label) {
    Token head = s.token(0);
    for (Token t : s.tokens()) {
      if (t.begin() >= label.end()) {
        break;
      }
      head = t.upos().equals("PUNCT") ? head : t;
    }
    return head;
  }
}
