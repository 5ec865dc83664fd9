package org.servanda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Evidence;
import org.servanda.record.Json;
import org.servanda.record.Statement;
import org.servanda.text.Document;

/** What must hold of every text, tried on many made from our own stories with fixed seeds. */
class PropertiesTest {
  private static final Reader READER = Reader.create();
  private static final List<String> ODD =
      List.of(
          "😀",
          "𝔘",
          "e\u0301",
          "\r\n",
          "\u200b",
          "\u00a0",
          "\ud83c\uddf0\ud83c\uddff",
          "ő",
          "\u0000",
          "\uFFFD");

  private static List<String> stories() {
    try (Stream<Path> files = Files.list(Path.of("src/test/golden"))) {
      List<String> texts = new ArrayList<>();
      for (Path f : files.filter(x -> x.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(f));
      }
      return texts;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A story with odd characters put in between its words. */
  private static String spliced(String story, Random random, int times) {
    StringBuilder b = new StringBuilder(story);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(b.length());
      while (at < b.length() && b.charAt(at) != ' ') {
        at++;
      }
      b.insert(at, " " + ODD.get(random.nextInt(ODD.size())));
    }
    return b.toString();
  }

  private static String json(DocumentRecord r) {
    StringWriter out = new StringWriter();
    try (JsonGenerator g = new JsonFactory().createGenerator(out)) {
      new Json(g).write(r);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toString();
  }

  private static String passage(String text, Evidence e) {
    int begin = text.offsetByCodePoints(0, e.begin());
    return text.substring(begin, text.offsetByCodePoints(begin, e.end() - e.begin()));
  }

  @Test
  void everyPositionIsInTheTextInCodePoints() throws IOException {
    Random random = new Random(11);
    for (String story : stories()) {
      for (int round = 0; round < 15; round++) {
        String text = spliced(story, random, 25);
        int length = text.codePointCount(0, text.length());
        int begin = -1;
        int seen = 0;
        try (JsonParser p =
            new JsonFactory().createParser(json(READER.read(Document.of("x", text))))) {
          while (p.nextToken() != null) {
            if (p.currentToken() == JsonToken.VALUE_NUMBER_INT && "begin".equals(p.currentName())) {
              begin = p.getIntValue();
            } else if (p.currentToken() == JsonToken.VALUE_NUMBER_INT
                && "end".equals(p.currentName())) {
              assertTrue(begin >= 0 && begin <= p.getIntValue() && p.getIntValue() <= length);
              seen++;
            }
          }
        }
        assertTrue(seen > 0);
      }
    }
  }

  @Test
  void whatIsCitedStandsThere() {
    Random random = new Random(12);
    for (String story : stories()) {
      for (int round = 0; round < 15; round++) {
        String text = spliced(story, random, 25);
        DocumentRecord r = READER.read(Document.of("x", text));
        for (Statement s : r.statements()) {
          Statement.Cue cue = s.cue();
          if (cue != null) {
            assertEquals(cue.text(), passage(text, cue.at()));
          }
        }
      }
    }
  }

  @Test
  void whatStandsBeforeATextOnlyMovesIt() {
    for (String story : stories()) {
      DocumentRecord plain = READER.read(Document.of("x", story));
      DocumentRecord moved = READER.read(Document.of("x", "\n\n\n" + story));
      assertEquals(plain.statements().size(), moved.statements().size());
      for (int i = 0; i < plain.statements().size(); i++) {
        assertEquals(
            plain.statements().get(i).content().get(0).begin() + 3,
            moved.statements().get(i).content().get(0).begin());
      }
    }
  }

  @Test
  void lineEndsDoNotMatter() {
    for (String story : stories()) {
      DocumentRecord unix = READER.read(Document.of("x", story));
      DocumentRecord windows = READER.read(Document.of("x", story.replace("\n", "\r\n")));
      for (String kind : Examples.KINDS) {
        assertEquals(Examples.lines(kind, unix), Examples.lines(kind, windows));
      }
    }
  }

  @Test
  void readingTwiceGivesTheSameBytes() {
    for (String story : stories()) {
      Document d = Document.of("x", story);
      assertEquals(json(READER.read(d)), json(Reader.create().read(d)));
    }
  }

  @Test
  void cutUpAndShuffledTextNeverThrows() {
    Random random = new Random(13);
    for (String story : stories()) {
      for (int round = 0; round < 40; round++) {
        int from = random.nextInt(story.length());
        int to = from + random.nextInt(story.length() - from);
        READER.read(Document.of("cut", story.substring(from, to)));
        List<String> words = new ArrayList<>(List.of(story.split(" ")));
        java.util.Collections.shuffle(words, random);
        READER.read(Document.of("shuffled", String.join(" ", words)));
      }
    }
  }

  @Test
  void randomTextNeverThrows() {
    Random random = new Random(14);
    String alphabet = "abcXYZ 0123.,;:!?\"'“”«»‘’()[]-–—$€%/\n\r\t\u0000😀\ud800\udc00é";
    for (int round = 0; round < 300; round++) {
      StringBuilder b = new StringBuilder();
      int length = random.nextInt(400);
      for (int i = 0; i < length; i++) {
        b.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      READER.read(Document.of("random", b.toString()));
    }
  }
}
