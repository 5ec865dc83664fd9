package org.servanda.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.servanda.export.Format;
import org.servanda.export.document.Exporter;
import org.servanda.record.DocumentRecord;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Options of an export: where it goes, and how. */
public final class ExportTarget {
  @Option(
      names = {"--out", "-o"},
      paramLabel = "FILE|DIR",
      description =
          "Where an export goes: a folder for csv and parquet, else a file (compressed where its name ends in .gz); default standard output.")
  @Nullable String out;

  @Option(names = "--header", description = "GDELT's files with the names of their columns.")
  boolean header;

  /** The format of a name. */
  public static Format format(CommandLine line, String label) {
    return Format.of(label)
        .orElseThrow(
            () ->
                new CommandLine.ParameterException(
                    line, label + ": no such format; there are " + labels()));
  }

  static String labels() {
    return Stream.of(Format.values()).map(Format::label).collect(Collectors.joining(", "));
  }

  /** Begins an export. */
  public Opened open(CommandLine line, Format format) throws IOException {
    String where = out;
    if (format.folder()) {
      if (where == null) {
        throw new CommandLine.ParameterException(
            line, format.label() + " needs a folder: --out DIR");
      }
      return new Opened(format.into(Path.of(where)), null);
    }
    Instant now = Instant.now();
    if (where == null) {
      return new Opened(format.onto(line.getOut(), header, now), null);
    }
    Writer file = writer(Path.of(where));
    return new Opened(format.onto(file, header, now), file);
  }

  private static Writer writer(Path file) throws IOException {
    OutputStream bytes = Files.newOutputStream(file);
    return new OutputStreamWriter(
        file.toString().endsWith(".gz") ? new GZIPOutputStream(bytes, 1 << 16) : bytes,
        StandardCharsets.UTF_8);
  }

  /**
   * An export and the file that it writes.
   *
   * @param file null where the export owns its files or writes to standard output
   */
  public record Opened(Exporter exporter, @Nullable Writer file) implements Output {
    @Override
    public void write(DocumentRecord record) throws IOException {
      exporter.take(record);
    }

    @Override
    public void close() throws IOException {
      exporter.close();
      if (file != null) {
        file.close();
      }
    }
  }
}
