package org.servanda.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Writes any number of documents as JSON Lines, by varying the stories of the ledger's tests:
 * sides, names, dates, numbers, outlets, wording and which paragraphs there are. Some pairs of
 * states have much more to say to each other than others; one document in twelve is a reprint, one
 * in forty a later version. The same number and seed give the same bytes.
 *
 * <p>Arguments: how many, file to write, seed (1).
 */
public final class Variations {
  private static final List<String> OUTLETS =
      List.of(
          "Meridian News",
          "Harbour Press",
          "Continental Wire",
          "Plateau News Agency",
          "River Courier",
          "Capital Gazette",
          "Frontier Press",
          "Southern Cross Wire",
          "Evening Ledger",
          "Lakeside Herald");

  /** How many documents back a reprint or a later version may reach. */
  private static final int MEMORY = 64;

  private static final int YEARS = 20;
  private static final LocalDate FIRST = LocalDate.of(2004, 1, 1);

  private final List<List<String>> stories = stories();
  private final List<Side> sides = lines("countries.txt").stream().map(Side::of).toList();
  private final List<Side[]> pairs = new ArrayList<>();
  private final double[] weights;
  private final SplittableRandom random;
  private final List<Printed> printed = new ArrayList<>();

  private record Printed(
      String url, String title, LocalDate published, String outlet, String text) {}

  private Variations(long seed) {
    random = new SplittableRandom(seed);
    for (int i = 0; i < sides.size(); i++) {
      for (int j = i + 1; j < sides.size(); j++) {
        pairs.add(new Side[] {sides.get(i), sides.get(j)});
      }
    }
    SplittableRandom order = new SplittableRandom(7);
    for (int i = pairs.size() - 1; i > 0; i--) {
      java.util.Collections.swap(pairs, i, order.nextInt(i + 1));
    }
    weights = new double[pairs.size()];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += 1 / Math.pow(i + 8.0, 0.9);
      weights[i] = sum;
    }
  }

  /** Writes the file that the arguments ask for. */
  public static void main(String[] args) throws IOException {
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    try (Writer out = Files.newBufferedWriter(Path.of(args[1]))) {
      new Variations(seed).write(Integer.parseInt(args[0]), (BufferedWriter) out);
    }
  }

  private void write(int documents, BufferedWriter out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setRootValueSeparator(null);
      for (int n = 0; n < documents; n++) {
        Printed p = next(n);
        if (printed.size() < MEMORY) {
          printed.add(p);
        } else {
          printed.set(n % MEMORY, p);
        }
        json.writeStartObject();
        json.writeStringField("id", "v" + n);
        json.writeStringField("url", p.url());
        json.writeStringField("published", p.published().toString());
        json.writeStringField("title", p.title());
        json.writeStringField("publisher", p.outlet());
        json.writeStringField("text", p.text());
        json.writeEndObject();
        json.flush();
        out.write('\n');
      }
    }
  }

  private Printed next(int n) {
    int kind = random.nextInt(120);
    if (kind < 10 && !printed.isEmpty()) {
      Printed p = printed.get(random.nextInt(printed.size()));
      String outlet = OUTLETS.get(random.nextInt(OUTLETS.size()));
      String text = p.text() + "\n\n" + outlet + ", with " + p.outlet() + ".";
      LocalDate day = p.published().plusDays(random.nextInt(3));
      return new Printed(url(outlet, day, n), p.title(), day, outlet, text);
    }
    if (kind < 13 && !printed.isEmpty()) {
      Printed p = printed.get(random.nextInt(printed.size()));
      String text = p.text() + "\n\nThe story has been corrected.";
      return new Printed(p.url(), p.title(), p.published().plusDays(1), p.outlet(), text);
    }
    return story(n);
  }

  private Printed story(int n) {
    double at = random.nextDouble() * weights[weights.length - 1];
    int pair = java.util.Arrays.binarySearch(weights, at);
    Side[] both = pairs.get(pair < 0 ? Math.min(-pair - 1, weights.length - 1) : pair);
    boolean turned = random.nextBoolean();
    LocalDate day = FIRST.plusDays(random.nextInt(YEARS * 365));
    String outlet = OUTLETS.get(random.nextInt(OUTLETS.size()));
    Filling filling = new Filling(both[turned ? 1 : 0], both[turned ? 0 : 1], day, outlet, random);
    List<String> story = stories.get(random.nextInt(stories.size()));
    List<String> text = new ArrayList<>();
    text.add(filling.fill(story.get(1)));
    for (int i = 2; i < story.size(); i++) {
      if (random.nextInt(5) < 2) {
        text.add(filling.fill(story.get(i)));
      }
    }
    return new Printed(
        url(outlet, day, n), filling.fill(story.get(0)), day, outlet, String.join("\n\n", text));
  }

  private static String url(String outlet, LocalDate day, int n) {
    String host = outlet.toLowerCase(java.util.Locale.ROOT).replace(" ", "");
    return "https://" + host + ".example/" + day + "/" + n;
  }

  private static List<List<String>> stories() {
    List<List<String>> all = new ArrayList<>();
    for (String line : lines("stories.txt")) {
      if (line.startsWith("= ")) {
        all.add(new ArrayList<>(List.of(line.substring(2))));
      } else {
        all.get(all.size() - 1).add(line);
      }
    }
    return all;
  }

  private static List<String> lines(String name) {
    String file = "variations/" + name;
    try (InputStream in =
        Objects.requireNonNull(Variations.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#") && !l.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
