package org.servanda.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.servanda.discourse.Analyst;
import org.servanda.discourse.Story;
import org.servanda.language.English;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.language.model.Model;
import org.servanda.language.model.Words;
import org.servanda.table.Tables;
import org.servanda.text.Document;
import org.servanda.world.World;

/** The stories at every stage, for the benchmarks to go on from. */
@State(Scope.Benchmark)
public class Corpus {
  /** As they come. */
  final List<Document> documents = Stories.load();

  /** Does all that comes before the readers. */
  final Analyst analyst = new Analyst(Tables.builtIn(), English.load(), World.load());

  /** As the readers get them. */
  final List<Story> stories = documents.stream().map(analyst::analyse).toList();

  /** All parsed sentences. */
  final List<Sentence> sentences = stories.stream().flatMap(s -> s.sentences().stream()).toList();

  /** The words of each sentence. */
  final List<List<String>> forms =
      sentences.stream().map(s -> s.tokens().stream().map(Token::form).toList()).toList();

  /** The trained model alone. */
  final Model model = model();

  /** How many tokens there are in all stories. */
  final int tokens = forms.stream().mapToInt(List::size).sum();

  /** Words with their tags, ready for the parser. */
  final List<Words> tagged = tagged();

  private List<Words> tagged() {
    List<Words> all = new ArrayList<>();
    for (List<String> f : forms) {
      Words words = new Words(f, model.clusters());
      model.tagger().tag(words);
      all.add(words);
    }
    return all;
  }

  private static Model model() {
    try (InputStream in = English.class.getResourceAsStream("english.model")) {
      if (in == null) {
        throw new IllegalStateException("english.model is missing");
      }
      return Model.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
