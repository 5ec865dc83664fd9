package org.servanda.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.servanda.Reader;
import org.servanda.language.Sentence;
import org.servanda.text.Document;
import org.servanda.text.Span;

/** Sentences with the actors that must be found in them, and with words that must mean none. */
class MentionsTest {
  private static final Reader READER = Reader.create();

  /** Words in the text and what they must mean; empty for nobody. */
  private record Expected(int begin, int end, String meaning) {}

  @TestFactory
  Stream<DynamicTest> everySentenceHasItsActors() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(MentionsTest.class.getResourceAsStream("mentions.txt")),
                StandardCharsets.UTF_8))) {
      List<String> lines = in.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
      return lines.stream().map(MentionsTest::test);
    }
  }

  private static DynamicTest test(String line) {
    int tab = line.indexOf('\t');
    LocalDate day = line.charAt(0) == '-' ? null : LocalDate.parse(line.substring(0, tab));
    return DynamicTest.dynamicTest(line, () -> check(line.substring(tab + 1), day));
  }

  private static void check(String marked, @Nullable LocalDate day) {
    List<Expected> expected = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
      int bar = marked.indexOf('|', open);
      int close = marked.indexOf(']', bar);
      text.append(marked, at, open);
      int begin = text.length();
      text.append(marked, open + 1, bar);
      expected.add(new Expected(begin, text.length(), marked.substring(bar + 1, close)));
      at = close + 1;
    }
    text.append(marked, at, marked.length());
    List<Mention> mentions = mentions(text.toString(), day);
    for (Expected e : expected) {
      assertEquals(e.meaning(), meaning(mentions, e), text.substring(e.begin(), e.end()));
    }
  }

  private static List<Mention> mentions(String text, @Nullable LocalDate day) {
    List<Mention> all = new ArrayList<>();
    Document d = Document.of("d", text);
    for (Sentence s : READER.language().analyse(d, List.of(new Span(0, text.length())))) {
      all.addAll(READER.world().mentions(s, day));
    }
    return all;
  }

  /** The last mention within the words: an adjective stands before the noun that it belongs to. */
  private static String meaning(List<Mention> mentions, Expected e) {
    String found = "";
    for (Mention m : mentions) {
      Entity actor = m.entity();
      boolean within = m.head().begin() >= e.begin() && m.head().end() <= e.end();
      if (within && actor != null && m.kind() != Mention.Kind.PLACE) {
        found = or(actor.country()) + " " + or(actor.sector());
      }
    }
    return found;
  }

  private static String or(@Nullable String s) {
    return s == null ? "-" : s;
  }
}
