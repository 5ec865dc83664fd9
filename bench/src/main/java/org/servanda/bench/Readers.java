package org.servanda.bench;

import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.servanda.discourse.Story;
import org.servanda.reader.agreement.AgreementReader;
import org.servanda.reader.commitment.CommitmentReader;
import org.servanda.reader.engagement.EngagementReader;
import org.servanda.reader.event.EventReader;
import org.servanda.reader.figure.FigureReader;
import org.servanda.reader.sphere.SphereReader;
import org.servanda.reader.statement.StatementReader;
import org.servanda.table.Tables;
import org.servanda.topic.Topics;
import org.servanda.world.World;

/** Each reader alone, on stories already analysed. */
@State(Scope.Benchmark)
@Warmup(iterations = 4, time = 3)
public class Readers {
  private final Tables tables = Tables.builtIn();
  private final Topics topics = Topics.load(tables);
  private final StatementReader statements = StatementReader.load(tables, topics);
  private final EventReader events = EventReader.load(tables, World.load());
  private final FigureReader figures = FigureReader.load(tables);
  private final CommitmentReader commitments = CommitmentReader.load(tables, topics);
  private final AgreementReader agreements = AgreementReader.load(tables);
  private final EngagementReader engagements = EngagementReader.load(tables);
  private final SphereReader spheres = SphereReader.load(tables, topics);

  private static void all(
      Corpus corpus, TokenRate rate, Blackhole hole, Function<Story, Object> reader) {
    for (Story s : corpus.stories) {
      hole.consume(reader.apply(s));
    }
    rate.tokens += corpus.tokens;
  }

  @Benchmark
  public void statements(Corpus corpus, TokenRate rate, Blackhole hole) {
    all(corpus, rate, hole, statements::read);
  }

  @Benchmark
  public void events(Corpus corpus, TokenRate rate, Blackhole hole) {
    all(corpus, rate, hole, s -> events.read(s, null));
  }

  @Benchmark
  public void figures(Corpus corpus, TokenRate rate, Blackhole hole) {
    all(corpus, rate, hole, figures::read);
  }

  @Benchmark
  public void commitments(Corpus corpus, TokenRate rate, Blackhole hole) {
    all(corpus, rate, hole, commitments::read);
  }

  @Benchmark
  public void agreements(Corpus corpus, TokenRate rate, Blackhole hole) {
    all(corpus, rate, hole, agreements::read);
  }

  @Benchmark
  public void engagements(Corpus corpus, TokenRate rate, Blackhole hole) {
    all(corpus, rate, hole, engagements::read);
  }

  @Benchmark
  public void spheres(Corpus corpus, TokenRate rate, Blackhole hole) {
    all(corpus, rate, hole, spheres::read);
  }
}
