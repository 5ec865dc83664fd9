package org.servanda.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.servanda.language.Clauses;
import org.servanda.language.Sentence;
import org.servanda.language.model.Words;
import org.servanda.quantity.QuantityReader;
import org.servanda.table.Tables;
import org.servanda.text.Document;
import org.servanda.text.LayoutReader;
import org.servanda.time.TimeReader;

/** The steps before the readers, each on what the steps before it gave. */
@State(Scope.Benchmark)
@Warmup(iterations = 4, time = 3)
public class Steps {
  private final LayoutReader layouts = new LayoutReader();
  private final TimeReader times = TimeReader.load(Tables.builtIn());
  private final QuantityReader quantities = QuantityReader.load(Tables.builtIn());

  /** Paragraphs, dateline and quotations. */
  @Benchmark
  public void layout(Corpus corpus, TokenRate rate, Blackhole hole) {
    for (Document d : corpus.documents) {
      hole.consume(layouts.read(d));
    }
    rate.tokens += corpus.tokens;
  }

  /** Shapes, affixes and classes of words, then tags. */
  @Benchmark
  public void tags(Corpus corpus, TokenRate rate, Blackhole hole) {
    for (List<String> forms : corpus.forms) {
      Words words = new Words(forms, corpus.model.clusters());
      corpus.model.tagger().tag(words);
      hole.consume(words);
    }
    rate.tokens += corpus.tokens;
  }

  /** Parsing of tagged words. */
  @Benchmark
  public void parse(Corpus corpus, TokenRate rate, Blackhole hole) {
    for (Words words : corpus.tagged) {
      hole.consume(corpus.model.parser().parse(words));
    }
    rate.tokens += corpus.tokens;
  }

  /** From text to parsed sentences: tokens, sentences, tags, parse, lemmas. */
  @Benchmark
  public void language(Corpus corpus, TokenRate rate, Blackhole hole) {
    for (Document d : corpus.documents) {
      hole.consume(corpus.analyst.language().analyse(d, layouts.read(d).paragraphs()));
    }
    rate.tokens += corpus.tokens;
  }

  /** Who does what to whom. */
  @Benchmark
  public void clauses(Corpus corpus, TokenRate rate, Blackhole hole) {
    for (Sentence s : corpus.sentences) {
      hole.consume(Clauses.of(s));
    }
    rate.tokens += corpus.tokens;
  }

  /** States, people, organisations and places. */
  @Benchmark
  public void mentions(Corpus corpus, TokenRate rate, Blackhole hole) {
    for (Sentence s : corpus.sentences) {
      hole.consume(corpus.analyst.world().mentions(s, null));
    }
    rate.tokens += corpus.tokens;
  }

  /** Times and quantities. */
  @Benchmark
  public void values(Corpus corpus, TokenRate rate, Blackhole hole) {
    for (Sentence s : corpus.sentences) {
      hole.consume(times.read(s, null));
      hole.consume(quantities.read(s));
    }
    rate.tokens += corpus.tokens;
  }

  /** All that comes before the readers: the steps above, speakers and referents. */
  @Benchmark
  public void analysis(Corpus corpus, TokenRate rate, Blackhole hole) {
    for (Document d : corpus.documents) {
      hole.consume(corpus.analyst.analyse(d));
    }
    rate.tokens += corpus.tokens;
  }
}
