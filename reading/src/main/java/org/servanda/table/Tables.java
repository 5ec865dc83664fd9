package org.servanda.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables: the built-in ones, and those that a user lays over them. Lines that begin with a
 * hash sign, and what follows a tab and a hash sign, are comments. A user's file of the same name
 * and place ({@code reader/event/en/frames/agree.tsv}) is read before the built-in one, so that its
 * lines win; where its first line is {@value #INSTEAD} the built-in one is not read at all.
 */
public final class Tables {
  /** First line of a file that replaces the built-in one. */
  public static final String INSTEAD = "# instead";

  private static final String ROOT = "org.servanda";

  private final @Nullable Path over;

  private Tables(@Nullable Path over) {
    this.over = over;
  }

  /** The built-in tables alone. */
  public static Tables builtIn() {
    return new Tables(null);
  }

  /** The built-in tables with a user's folder laid over them. */
  public static Tables with(Path over) {
    return new Tables(over);
  }

  /** The rows of a table beside a class, in order; none where there is no such file. */
  public List<Row> rows(Class<?> beside, String file) {
    List<Row> rows = new ArrayList<>(own(beside, file));
    try {
      if (!instead(beside, file)) {
        read(builtIn(beside, file), place(beside) + "/" + file, false, rows);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** The rows of a user's table alone, in order; none where there is no such file. */
  public List<Row> own(Class<?> beside, String file) {
    Path own = ownFile(beside, file);
    List<Row> rows = new ArrayList<>();
    if (own != null) {
      read(lines(own), own.toString(), true, rows);
    }
    return rows;
  }

  /** Whether a user's table is to be read instead of the built-in one. */
  public boolean instead(Class<?> beside, String file) {
    Path own = ownFile(beside, file);
    List<String> lines = own == null ? List.of() : lines(own);
    return !lines.isEmpty() && lines.get(0).strip().equals(INSTEAD);
  }

  private @Nullable Path ownFile(Class<?> beside, String file) {
    Path own = over == null ? null : over.resolve(place(beside)).resolve(file);
    return own != null && Files.isRegularFile(own) ? own : null;
  }

  private static List<String> lines(Path own) {
    try {
      return Files.readAllLines(own);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The built-in files and those that the user's folder has besides them, by name; those alone
   * where the folder holds a file called {@code instead}.
   *
   * @param folder beside the class: {@code en/frames}
   */
  public List<String> files(Class<?> beside, String folder, List<String> builtIn) {
    List<String> files = new ArrayList<>(builtIn);
    Path own = over == null ? null : over.resolve(place(beside)).resolve(folder);
    if (own != null && Files.isDirectory(own)) {
      try (Stream<Path> found = Files.list(own)) {
        if (Files.exists(own.resolve("instead"))) {
          files.clear();
        }
        found
            .map(f -> folder + "/" + f.getFileName())
            .filter(f -> f.endsWith(".tsv") && !files.contains(f))
            .sorted()
            .forEach(files::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return List.copyOf(files);
  }

  private static String place(Class<?> beside) {
    String name = beside.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1).replace('.', '/');
  }

  private static List<String> builtIn(Class<?> beside, String file) throws IOException {
    try (InputStream in = beside.getResourceAsStream(file)) {
      return in == null
          ? List.of()
          : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    }
  }

  private static void read(List<String> lines, String file, boolean own, List<Row> rows) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int comment = line.startsWith("#") ? 0 : line.indexOf("\t#");
      String content = comment < 0 ? line : line.substring(0, comment);
      if (!content.isBlank()) {
        rows.add(Row.of(content, file + ":" + (i + 1), own));
      }
    }
  }
}
