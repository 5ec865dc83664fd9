package org.servanda;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.servanda.discourse.Analyst;
import org.servanda.discourse.Story;
import org.servanda.language.English;
import org.servanda.language.Language;
import org.servanda.lexicon.Lexicon;
import org.servanda.reader.agreement.AgreementReader;
import org.servanda.reader.commitment.CommitmentReader;
import org.servanda.reader.engagement.EngagementReader;
import org.servanda.reader.event.EventReader;
import org.servanda.reader.figure.FigureReader;
import org.servanda.reader.sphere.SphereReader;
import org.servanda.reader.statement.StatementReader;
import org.servanda.record.Agreement;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Problem;
import org.servanda.record.Statement;
import org.servanda.table.Tables;
import org.servanda.text.Document;
import org.servanda.topic.Topics;
import org.servanda.world.World;

/** The front door: text in, records out. Made once, safe for use by many threads. */
public final class Reader {
  private final Analyst analyst;
  private final StatementReader statements;
  private final EventReader events;
  private final FigureReader figures;
  private final CommitmentReader commitments;
  private final AgreementReader agreements;
  private final EngagementReader engagements;
  private final SphereReader spheres;

  private Reader(Tables tables) {
    // The two largest loads run beside the rest, so that one story is read within a second.
    CompletableFuture<Language> language = CompletableFuture.supplyAsync(English::load);
    CompletableFuture<World> world = CompletableFuture.supplyAsync(() -> World.load(tables));
    Topics topics = Topics.load(tables);
    this.statements = StatementReader.load(tables, topics);
    this.figures = FigureReader.load(tables);
    this.commitments = CommitmentReader.load(tables, topics);
    this.agreements = AgreementReader.load(tables);
    this.engagements = EngagementReader.load(tables);
    this.spheres = SphereReader.load(tables, topics);
    this.events = EventReader.load(tables, world.join());
    this.analyst = new Analyst(tables, language.join(), world.join());
  }

  /** Loads models, tables and lexicons. */
  public static Reader create() {
    return new Reader(Tables.builtIn());
  }

  /**
   * The same with a user's tables and frames laid over the built-in ones, see docs/teaching.md.
   *
   * @param folder laid out as the packages are: {@code reader/event/en/frames/water.tsv}
   */
  public static Reader create(Path folder) {
    return new Reader(Tables.with(folder));
  }

  /** Lines of the lexicons that could not be read, each with file, line and reason. */
  public List<Problem> problems() {
    List<Problem> all = new ArrayList<>(analyst.problems());
    all.addAll(events.problems());
    lexicons().values().forEach(l -> all.addAll(l.problems()));
    return List.copyOf(all);
  }

  public World world() {
    return analyst.world();
  }

  public Language language() {
    return analyst.language();
  }

  /** The lexicons of the readers that have one, by the name of the reader. */
  Map<String, Lexicon> lexicons() {
    Map<String, Lexicon> all = new TreeMap<>();
    all.put("agreement", agreements.lexicon());
    all.put("commitment", commitments.lexicon());
    all.put("engagement", engagements.lexicon());
    all.put("event", events.lexicon());
    all.put("figure", figures.lexicon());
    all.put("sphere", spheres.lexicon());
    return all;
  }

  private @Nullable Story headline(Document d) {
    String title = d.title();
    return title == null || title.isBlank() ? null : analyst.analyse(events.headline(d, title));
  }

  EventReader events() {
    return events;
  }

  /** Everything before the readers, for explaining. */
  public Story analyse(Document document) {
    return analyst.analyse(document);
  }

  /**
   * All that one document states; of a text in another language than English nothing but itself.
   * Never throws, whatever the text.
   */
  public DocumentRecord read(Document document) {
    if (!document.isEnglish()) {
      return DocumentRecord.unread(
          document.id(),
          document.url(),
          document.title(),
          document.published() == null ? null : document.published().toString(),
          document.language(),
          document.publisher(),
          document.text());
    }
    Story story = analyst.analyse(document);
    Document d = story.document();
    LocalDate published = document.published() == null ? d.published() : document.published();
    List<Agreement> agreed = agreements.read(story);
    return new DocumentRecord(
        d.id(),
        d.url(),
        d.title(),
        published == null ? null : published.toString(),
        d.language(),
        d.publisher(),
        d.text(),
        story.dateline().orElse(null),
        story.relays(),
        story.actors(),
        naming(statements.read(story), agreed),
        events.read(story, headline(d)),
        figures.read(story),
        commitments.read(story),
        agreed,
        engagements.read(story),
        spheres.read(story));
  }

  /** Statements with the agreements that stand in what they say. */
  private static List<Statement> naming(List<Statement> statements, List<Agreement> agreements) {
    List<Statement> named = new ArrayList<>(statements.size());
    Map<String, List<String>> bySpeech = new TreeMap<>();
    for (Agreement a : agreements) {
      if (a.saidBy() != null) {
        bySpeech.computeIfAbsent(a.saidBy(), k -> new ArrayList<>(1)).add(a.name());
      }
    }
    for (Statement s : statements) {
      List<String> names = bySpeech.get(s.id());
      named.add(names == null ? s : s.about(names));
    }
    return named;
  }
}
