package org.servanda.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.record.Problem;
import org.servanda.table.Tables;
import org.servanda.text.Layout;
import org.servanda.text.Span;

/** Finds all that is said, thought or shown by someone in a text. */
public final class Attributions {
  private final Verbs verbs;
  private final Tags tags;
  private final Endings endings;
  private final Nouns nouns;
  private final SourcePhrases phrases;
  private final TurnLabels labels;

  private final List<Problem> problems;

  private Attributions(Cues cues, TurnLabels labels) {
    this.labels = labels;
    problems = cues.problems();
    Closings closings = new Closings(cues);
    verbs = new Verbs(cues, closings);
    tags = new Tags(cues, closings);
    endings = new Endings(cues);
    nouns = new Nouns(cues);
    phrases = new SourcePhrases(cues.labels());
  }

  /** Loads the tables of cues. */
  public static Attributions load(Tables tables) {
    Cues cues = Cues.load(tables);
    return new Attributions(cues, TurnLabels.load(tables, cues.labels()));
  }

  /** Lines of the tables that could not be read, each with file, line and reason. */
  public List<Problem> problems() {
    return problems;
  }

  /** In text order; a quotation without a cue has no source. */
  public List<Attribution> find(
      String text,
      List<Sentence> sentences,
      Function<Sentence, List<Clause>> clauses,
      List<Layout.Quotation> quotations) {
    Quotes quotes = new Quotes(text, quotations);
    Transcript transcript = new Transcript(text, sentences, labels, quotes);
    List<Attribution> all = new ArrayList<>();
    for (Sentence s : sentences) {
      Attribution turn = transcript.turn(s);
      Passage p = Passage.of(s, clauses.apply(s), quotes);
      List<Attribution> found = new ArrayList<>();
      verbs.read(p, found);
      tags.read(p, found);
      endings.read(p, found);
      nouns.read(p, found);
      found.sort(
          Comparator.comparing((Attribution a) -> !(a.direct() && a.tag()))
              .thenComparingInt(a -> -a.length()));
      List<Attribution> ranked = new ArrayList<>();
      if (turn != null) {
        ranked.add(turn);
      } else {
        phrases.read(p, ranked);
      }
      ranked.addAll(found);
      List<Attribution> kept = outermost(ranked, quotes);
      if (turn != null && !turn.sentence().equals(s)) {
        kept.remove(turn); // added where it begins
      }
      kept.sort(Comparator.comparingInt(Attributions::place));
      for (Attribution a : kept) {
        giveWay(all, a, quotes);
        all.add(a);
      }
    }
    new Continuation(text, quotes).complete(all);
    all.sort(Comparator.comparingInt(a -> a.content().get(0).begin()));
    return all;
  }

  /** Attributions looked back over for one that reaches into a quotation with a speaker. */
  private static final int NEAR = 6;

  /**
   * 'She went on by complaining of the cold: "I froze," she said': a quotation named behind is not
   * what the cue before it leads to.
   */
  private static void giveWay(List<Attribution> all, Attribution tagged, Quotes quotes) {
    if (!tagged.direct() || !tagged.tag()) {
      return;
    }
    int begin = tagged.content().get(0).begin();
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - NEAR); i--) {
      Attribution a = all.get(i);
      Span cue = a.cue();
      boolean leads = cue != null && cue.end() <= begin && !a.tag();
      if (leads && a.holds(begin)) {
        List<Span> left = before(a.content(), begin, quotes);
        if (left.isEmpty()) {
          all.remove(i);
        } else {
          all.set(i, a.with(left));
        }
      }
    }
  }

  /** The parts of what is said before a place, without the mark that opens there. */
  private static List<Span> before(List<Span> content, int place, Quotes quotes) {
    List<Span> left = new ArrayList<>();
    for (Span c : content) {
      int end = Math.min(c.end(), place - 1);
      Span part = c.begin() < end ? quotes.trim(new Span(c.begin(), end)) : null;
      if (part != null && quotes.words(part) > 1) {
        left.add(part);
      }
    }
    return left;
  }

  private static int place(Attribution a) {
    return a.cue() == null ? a.content().get(0).begin() : a.cue().begin();
  }

  /** Marks what stands within what another says; drops doubles and thoughts within speech. */
  private static List<Attribution> outermost(List<Attribution> ranked, Quotes quotes) {
    List<Attribution> kept = new ArrayList<>();
    for (Attribution a : ranked) {
      int cue = place(a);
      Attribution outer = null;
      boolean twice = false;
      for (Attribution k : kept) {
        outer = outer == null && k.holds(cue) ? k : outer;
        twice |= k.cue() != null && a.cue() != null && k.cue().overlaps(a.cue());
      }
      if (twice) {
        continue;
      }
      boolean quoted = quotes.covers(cue);
      if (outer == null && !quoted) {
        kept.add(a);
      } else if (!quoted && isOther(a, outer)) {
        kept.add(a.within());
      }
    }
    return kept;
  }

  /** Speech within speech, of another than the one who passes it on. */
  private static boolean isOther(Attribution a, @Nullable Attribution outer) {
    Token who = a.source();
    return outer != null
        && a.sort() == Sort.SAY
        && a.clause()
        && who != null
        && !who.xpos().equals("PRP")
        && !who.lemma().equals("that");
  }
}
