package org.servanda.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.servanda.Reader;
import org.servanda.text.Document;

/**
 * The whole reading: text in, all records out. Its warm-up is long: so much is compiled on one
 * core.
 */
@State(Scope.Benchmark)
@Warmup(iterations = 10, time = 8)
public class Reading {
  private final Reader reader = Reader.create();

  /** Everything, from text to records. */
  @Benchmark
  public void whole(Corpus corpus, TokenRate rate, Blackhole hole) {
    for (Document d : corpus.documents) {
      hole.consume(reader.read(d));
    }
    rate.tokens += corpus.tokens;
  }
}
