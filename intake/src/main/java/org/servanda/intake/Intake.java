package org.servanda.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.servanda.intake.source.Item;
import org.servanda.intake.source.Source;

/**
 * The front door: names of files, folders and addresses in, documents out, in the order of the
 * names. Nothing is held but what is being read, so that any amount fits into a small memory: who
 * takes the documents sets the pace.
 */
public final class Intake {
  private final Options options;
  private final InputStream standardInput;

  public Intake(Options options, InputStream standardInput) {
    this.options = options;
    this.standardInput = standardInput;
  }

  /**
   * Hands over every document and every problem of the named inputs.
   *
   * @param names paths, addresses, or - for standard input
   */
  public void read(List<String> names, Consumer<Item> to) {
    try (Opener opener = new Opener(options, to)) {
      for (String name : names) {
        read(name, opener);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands over what one source holds, such as an upload. */
  public void read(Source source, Consumer<Item> to) {
    try (Opener opener = new Opener(options, to)) {
      opener.part(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String name, Opener opener) {
    try {
      if (name.equals("-")) {
        opener.part(Source.of("-", standardInput));
      } else if (name.startsWith("http://") || name.startsWith("https://")) {
        opener.named(name);
      } else {
        path(Path.of(name), opener);
      }
    } catch (IOException e) {
      opener.problem(name, Reasons.of(e));
    } catch (InvalidPathException e) {
      opener.problem(name, "not a file name: " + e.getReason());
    }
  }

  private static void path(Path path, Opener opener) throws IOException {
    if (Files.isDirectory(path)) {
      if (!new Folder(opener, f -> opener.part(Source.of(f))).walk(path)) {
        opener.problem(path.toString(), "the folder has no files");
      }
    } else if (Files.isRegularFile(path)) {
      opener.part(Source.of(path));
    } else if (Files.exists(path)) {
      opener.part(Source.of(path.toString(), Files.newInputStream(path)));
    } else {
      opener.problem(path.toString(), "no such file or folder");
    }
  }
}
