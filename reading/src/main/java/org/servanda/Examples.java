package org.servanda;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Notation;
import org.servanda.record.PloverClass;
import org.servanda.text.Document;

/**
 * The examples that stand beside each reader: texts and the records of its kind that they must
 * give. Form of {@code examples.txt}:
 *
 * <pre>
 * = Japan pledged $200 million to Kenya. (2013-02-12)
 *   commitment by JPN to KEN delivery 200000000 USD pledged
 * ! Japan denied that it had pledged $200 million to Kenya.
 * </pre>
 *
 * <p>{@code =} begins a text that must give exactly the records of the indented lines, {@code !}
 * one that must give none; a day of publication may follow in brackets; {@code \n} parts
 * paragraphs. A line in {@link Notation} may leave parts out: its words must stand in the record's
 * own line, in their order.
 */
public final class Examples {
  /** The readers that have examples, by their folder. */
  public static final List<String> KINDS =
      List.of("statement", "event", "figure", "commitment", "agreement", "engagement", "sphere");

  private static final Pattern DATE = Pattern.compile("\\s*\\((\\d{4}-\\d\\d-\\d\\d)\\)\\s*$");

  private Examples() {}

  /**
   * One example.
   *
   * @param where file and line
   * @param expected lines that must be given; empty for a text that must give none
   */
  public record Example(
      String kind,
      String where,
      String text,
      @Nullable LocalDate published,
      List<String> expected) {
    /** What is wrong with a reader's answer to this example; empty where nothing is. */
    public List<String> faults(Reader reader) {
      Document d = Document.of(where, text).withPublished(published);
      List<String> given = lines(kind, reader.read(d));
      List<String> faults = new ArrayList<>();
      List<String> left = new ArrayList<>(given);
      for (String line : expected) {
        String hit = left.stream().filter(g -> fits(line, g)).findFirst().orElse(null);
        if (hit == null) {
          faults.add(where + ": missed: " + line);
        } else {
          left.remove(hit);
        }
      }
      left.forEach(g -> faults.add(where + ": extra: " + g));
      return faults;
    }
  }

  /** The examples beside one reader. */
  public static List<Example> of(String kind) {
    return of(kind, null);
  }

  /**
   * The examples beside one reader in a user's folder, in files of the same names or of any in
   * {@code examples/}; the built-in ones where no folder is named.
   */
  public static List<Example> of(String kind, @Nullable Path folder) {
    List<Example> found = new ArrayList<>();
    if (folder == null) {
      for (String file : files(kind)) {
        read(kind, kind + "/" + file, builtIn(kind + "/" + file), found);
      }
      return found;
    }
    Path own = folder.resolve("reader").resolve(kind).resolve("en");
    try (Stream<Path> files = Files.isDirectory(own) ? Files.walk(own, 2) : Stream.of()) {
      for (Path file : files.filter(Examples::isOfExamples).sorted().toList()) {
        read(kind, file.toString(), Files.readAllLines(file), found);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static boolean isOfExamples(Path file) {
    String name = file.getFileName().toString();
    return name.equals("examples.txt") || file.endsWith(Path.of("examples", name));
  }

  private static List<String> builtIn(String file) {
    try (InputStream in = Examples.class.getResourceAsStream("reader/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no examples in " + file);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Events have a further file of examples for each class, statements one of longer passages. */
  private static List<String> files(String kind) {
    List<String> files = new ArrayList<>(List.of("en/examples.txt"));
    if (kind.equals("event")) {
      files.add("en/examples/status.txt");
      for (PloverClass c : PloverClass.values()) {
        files.add("en/examples/" + c.name().toLowerCase(Locale.ROOT) + ".txt");
      }
    }
    if (kind.equals("statement")) {
      files.add("en/examples/passages.txt");
    }
    return files;
  }

  private static void read(String kind, String file, List<String> lines, List<Example> found) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("=") || line.startsWith("!")) {
        found.add(example(kind, file + ":" + (i + 1), line));
      } else if (line.startsWith(" ") && !line.isBlank() && !found.isEmpty()) {
        Example last = found.remove(found.size() - 1);
        List<String> expected = new ArrayList<>(last.expected());
        expected.add(line.strip());
        found.add(
            new Example(kind, last.where(), last.text(), last.published(), List.copyOf(expected)));
      }
    }
  }

  private static Example example(String kind, String where, String line) {
    String text = line.substring(1).strip();
    Matcher m = DATE.matcher(text);
    LocalDate day = null;
    if (m.find()) {
      day = LocalDate.parse(m.group(1));
      text = text.substring(0, m.start());
    }
    return new Example(kind, where, text.replace("\\n", "\n\n"), day, List.of());
  }

  /** The records of one kind, each on a line. */
  public static List<String> lines(String kind, DocumentRecord r) {
    return switch (kind) {
      case "statement" -> r.statements().stream().map(s -> Notation.of(s, r.text())).toList();
      case "event" -> r.events().stream().map(Notation::of).toList();
      case "figure" -> r.figures().stream().map(Notation::of).toList();
      case "commitment" -> r.commitments().stream().map(Notation::of).toList();
      case "agreement" -> r.agreements().stream().map(Notation::of).toList();
      case "engagement" -> r.engagements().stream().map(Notation::of).toList();
      case "sphere" -> r.spheres().stream().map(Notation::of).toList();
      default -> throw new IllegalArgumentException("no such kind of record: " + kind);
    };
  }

  /** Whether the words of one line stand in the other, in their order. */
  static boolean fits(String expected, String given) {
    List<String> words = words(given);
    int at = 0;
    for (String w : words(expected)) {
      while (at < words.size() && !words.get(at).equals(w)) {
        at++;
      }
      if (at == words.size()) {
        return false;
      }
      at++;
    }
    return true;
  }

  /** Words parted by spaces; what stands in quotation marks is one. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher m = Pattern.compile("\"[^\"]*\"|\\S+").matcher(line);
    while (m.find()) {
      words.add(m.group());
    }
    return words;
  }
}
