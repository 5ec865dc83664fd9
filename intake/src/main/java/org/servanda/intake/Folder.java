package org.servanda.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.servanda.intake.source.Sink;
import org.servanda.intake.source.Source;

/** Files of a folder and its folders by name. Hidden ones are passed over, links are followed. */
final class Folder {
  private static final int DEEPEST = 100;

  private final Sink sink;
  private final Consumer<Path> files;

  Folder(Sink sink, Consumer<Path> files) {
    this.sink = sink;
    this.files = files;
  }

  /** Hands over the files; whether there were any. */
  boolean walk(Path folder) throws IOException {
    return walk(folder, List.of(folder.toRealPath()));
  }

  private boolean walk(Path folder, List<Path> above) throws IOException {
    boolean any = false;
    for (Path p : entries(folder)) {
      any = true;
      if (!Files.isDirectory(p)) {
        if (Files.isRegularFile(p)) {
          files.accept(p);
        } else if (Files.isSymbolicLink(p)) {
          problem(p, "a link that leads nowhere");
        } else {
          problem(p, "not a file: a pipe or a device");
        }
        continue;
      }
      try {
        Path real = p.toRealPath();
        if (above.contains(real)) {
          problem(p, "a link that leads back to its own folder");
        } else if (above.size() > DEEPEST) {
          problem(p, "more than " + DEEPEST + " folders deep");
        } else {
          walk(p, Stream.concat(above.stream(), Stream.of(real)).toList());
        }
      } catch (IOException e) {
        problem(p, Reasons.of(e));
      }
    }
    return any;
  }

  private void problem(Path p, String why) {
    sink.problem(Source.of(p).name(), why);
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(p -> !p.getFileName().toString().startsWith(".")).sorted().toList();
    }
  }
}
