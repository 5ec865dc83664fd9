package org.servanda.intake.text;

import java.io.IOException;
import java.io.InputStream;
import org.servanda.intake.source.Limits;
import org.servanda.intake.source.Sink;
import org.servanda.intake.source.Source;

/** A file of JSON Lines, one document a line. */
public final class JsonFile {
  private final Mapping mapping;
  private final Limits limits;

  public JsonFile(Mapping mapping, Limits limits) {
    this.mapping = mapping;
    this.limits = limits;
  }

  /** Hands over every line, or what is wrong with it. */
  public void read(Source source, InputStream in, Sink sink) throws IOException {
    Rows rows = new Rows(source, mapping, sink);
    new JsonLines(in, limits.text())
        .read(
            line -> {
              String where = source.name() + ":" + line.number();
              if (line.wrong() != null) {
                sink.problem(where, line.wrong());
              } else {
                rows.take(where, "object", line.fields());
              }
            });
  }
}
