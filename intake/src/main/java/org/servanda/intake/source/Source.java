package org.servanda.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to be read, once.
 *
 * @param name shown to the user: a path, a URL, or {@code archive.zip!entry}
 * @param file where it is a file of its own
 * @param depth how many archives and lists it lies in
 */
public record Source(String name, Opening opening, @Nullable Path file, Hints hints, int depth) {
  public Source {
    name = printable(name);
  }

  /** Names may hold line ends and worse; what is shown is one line. */
  private static String printable(String name) {
    if (name.chars().noneMatch(Character::isISOControl)) {
      return name;
    }
    StringBuilder s = new StringBuilder(name.length() + 8);
    name.chars()
        .forEach(
            c ->
                s.append(
                    c == '\n'
                        ? "\\n"
                        : Character.isISOControl(c)
                            ? "\\x%02x".formatted(c)
                            : Character.toString(c)));
    return s.toString();
  }

  /** Opens the bytes. */
  @FunctionalInterface
  public interface Opening {
    InputStream open() throws IOException;
  }

  public static Source of(Path file) {
    return new Source(file.toString(), () -> Files.newInputStream(file), file, Hints.NONE, 0);
  }

  public static Source of(String name, InputStream in) {
    return new Source(name, () -> in, null, Hints.NONE, 0);
  }

  /** A part of this one. */
  public Source part(String partName, Opening bytes, Hints known) {
    return new Source(partName, bytes, null, known, depth + 1);
  }

  /** The last part of its name, in small letters, as far as it may tell the kind. */
  public String fileName() {
    String last = name;
    int query = last.indexOf('?');
    if (query > 0 && last.contains("://")) {
      last = last.substring(0, query);
    }
    last = last.substring(Math.max(last.lastIndexOf('/'), last.lastIndexOf('!')) + 1);
    return last.toLowerCase(java.util.Locale.ROOT);
  }
}
