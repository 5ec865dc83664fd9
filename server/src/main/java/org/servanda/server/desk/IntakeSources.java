package org.servanda.server.desk;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.servanda.intake.Intake;
import org.servanda.intake.Options;
import org.servanda.intake.source.Item;
import org.servanda.intake.source.Limits;
import org.servanda.intake.source.Source;
import org.servanda.record.Problem;
import org.servanda.server.http.Refusal;
import org.servanda.server.http.Upload;
import org.servanda.text.Document;

/**
 * Files of all forms that can be read, and pages of the web. How much is unpacked or fetched is
 * limited; addresses that are not public are not fetched.
 */
public final class IntakeSources implements Sources {
  private static final int MOST = 2_000;
  private static final long CHARACTERS = 20_000_000;
  private static final int PROBLEMS = 50;
  private static final int BYTES = 32 << 20;
  private static final int DEPTH = 2;
  private static final int RATIO = 100;
  private static final int TAGS = 200_000;

  private final Options options;

  public IntakeSources() {
    this.options =
        Options.standard()
            .withLimits(
                new Limits(Readings.LONGEST, BYTES, DEPTH, RATIO, TAGS, Duration.ofSeconds(20)));
  }

  @Override
  public Found files(List<Upload> files) {
    Taking taking = new Taking();
    for (Upload f : files) {
      intake().read(Source.of(f.name(), new ByteArrayInputStream(f.bytes())), taking);
    }
    return taking.found();
  }

  @Override
  public Found address(String url) {
    if (!(url.startsWith("https://") || url.startsWith("http://"))) {
      throw new Refusal(422, "an address begins with https:// or http://");
    }
    Taking taking = new Taking();
    intake().read(List.of(url), taking);
    Found found = taking.found();
    if (found.documents().isEmpty()) {
      throw new Refusal(
          422, found.problems().isEmpty() ? "nothing was found there" : found.problems().get(0));
    }
    return found;
  }

  private Intake intake() {
    return new Intake(options, InputStream.nullInputStream());
  }

  /** Takes what is found, up to a limit. */
  private static final class Taking implements Consumer<Item> {
    private final List<Document> documents = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private long characters;

    @Override
    public void accept(Item item) {
      Problem problem = item.problem();
      Document document = item.document();
      if (problem != null && problems.size() < PROBLEMS) {
        problems.add(problem.where() + ": " + problem.what());
      }
      if (document != null) {
        characters += document.text().length();
        if (documents.size() >= MOST || characters > CHARACTERS) {
          throw new Refusal(
              413, "more than can be taken at once; servanda ingest takes any number");
        }
        documents.add(document);
      }
    }

    Found found() {
      return new Found(documents, problems);
    }
  }

  @Override
  public boolean web() {
    return true;
  }

  @Override
  public String accepts() {
    return "Text, HTML, PDF, Word, feeds, mail, tables, JSON Lines, archives: each is read as what it is.";
  }
}
