package org.servanda.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.servanda.text.Document;

/** Opens what the command line names: files, folders, standard input. */
final class Inputs {
  /** A char of text takes about so many bytes of memory while it is read. */
  private static final int BYTES_A_CHAR = 160;

  private final InputStream standardInput;
  private final int longest;

  Inputs(InputStream standardInput) {
    this(
        standardInput,
        (int) Math.min(Integer.MAX_VALUE / 4, Runtime.getRuntime().maxMemory() / BYTES_A_CHAR));
  }

  /**
   * What the inputs hold.
   *
   * @param longest most characters of one document
   */
  Inputs(InputStream standardInput, int longest) {
    this.standardInput = standardInput;
    this.longest = longest;
  }

  /** Hands over every document and every problem of the named inputs, in order. */
  void read(List<String> names, Consumer<Input> to) {
    for (String name : names) {
      try {
        if (name.equals("-")) {
          standard(to);
        } else {
          path(Path.of(name), to);
        }
      } catch (IOException | java.io.UncheckedIOException e) {
        to.accept(Input.unreadable(name, reason(e)));
      } catch (java.nio.file.InvalidPathException e) {
        to.accept(Input.unreadable(name, "not a file name: " + e.getReason()));
      }
    }
  }

  private void path(Path path, Consumer<Input> to) throws IOException {
    if (!Files.exists(path)) {
      to.accept(Input.unreadable(path.toString(), "no such file or folder"));
    } else if (Files.isDirectory(path)) {
      folder(path, to);
    } else {
      file(path, to);
    }
  }

  /** Files of a folder and its folders by name; hidden ones are passed over. */
  private void folder(Path folder, Consumer<Input> to) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      files =
          walk.filter(Files::isRegularFile)
              .filter(f -> !folder.relativize(f).toString().startsWith("."))
              .sorted()
              .toList();
    }
    if (files.isEmpty()) {
      to.accept(Input.unreadable(folder.toString(), "the folder has no files"));
    }
    for (Path f : files) {
      try {
        file(f, to);
      } catch (IOException e) {
        to.accept(Input.unreadable(f.toString(), reason(e)));
      }
    }
  }

  private void file(Path file, Consumer<Input> to) throws IOException {
    String name = file.toString();
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      try (InputStream in = Files.newInputStream(file)) {
        lines(in, name, to);
      }
    } else if (Files.size(file) > longest) {
      to.accept(tooLong(name, Files.size(file)));
    } else {
      to.accept(text(Files.readAllBytes(file), name));
    }
  }

  private Input tooLong(String name, long size) {
    return Input.unreadable(
        name,
        "%d MB is more than the memory given can read (%d MB); split it, or give more: SERVANDA_OPTS=-Xmx4g"
            .formatted(size >> 20, longest >> 20));
  }

  private void lines(InputStream in, String name, Consumer<Input> to) throws IOException {
    new JsonLines(in, longest).read(line -> to.accept(JsonLines.document(line, name)));
  }

  /** Standard input is JSON Lines where it begins with a brace, else one text. */
  private void standard(Consumer<Input> to) throws IOException {
    BufferedInputStream in = new BufferedInputStream(standardInput);
    in.mark(1);
    int first = in.read();
    in.reset();
    if (first == '{') {
      lines(in, "-", to);
      return;
    }
    byte[] bytes = in.readNBytes(longest + 1);
    to.accept(bytes.length > longest ? tooLong("-", bytes.length) : text(bytes, "-"));
  }

  private Input text(byte[] bytes, String name) {
    if (bytes.length == 0) {
      return Input.unreadable(name, "the file is empty");
    }
    return Charsets.decode(bytes)
        .map(
            d ->
                d.text().isBlank()
                    ? Input.unreadable(name, "the file has no text")
                    : new Input(
                        Document.of(name, d.text()),
                        d.note().isEmpty()
                            ? null
                            : new org.servanda.record.Problem(name, d.note())))
        .orElseGet(() -> Input.unreadable(name, "not a text: binary data"));
  }

  private static String reason(Exception e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    if (cause instanceof java.nio.file.AccessDeniedException) {
      return "may not be opened";
    }
    if (cause instanceof java.nio.file.FileSystemLoopException) {
      return "a link that leads back to its own folder";
    }
    return String.valueOf(cause.getMessage());
  }
}
