package org.servanda.intake.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Says in which language a text is. Most texts are shown to be English by their small words alone;
 * the model, a large file, is loaded only for the others.
 */
public final class Languages {
  private static final String MODEL = "/langdetect-183.bin";
  private static final int SAMPLE = 6000;
  private static final int FEW_LETTERS = 30;
  private static final int FEW_WORDS = 8;

  /** So many times likelier than English must another language be. */
  private static final double CLEARLY = 3;

  private final Set<String> smallWords = new HashSet<>();
  private final Map<String, String> codes = new HashMap<>();
  private @Nullable LanguageDetectorME detector;

  /** Loads the small words. */
  public Languages() {
    InputStream in = Objects.requireNonNull(Languages.class.getResourceAsStream("english.txt"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          smallWords.addAll(java.util.List.of(line.strip().split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ISO 639-1 code of a text, "en" where nothing shows that it is another. */
  public synchronized String of(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    int letters = 0;
    int foreign = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        foreign += c > 0x24F ? 1 : 0;
      }
    }
    boolean otherScript = foreign > letters * 6 / 10;
    if (letters < FEW_LETTERS && !otherScript || letters == 0) {
      return "en";
    }
    if (otherScript) {
      String found = detector().predictLanguage(sample).getLang();
      return found.equals("eng") ? "und" : code(found);
    }
    int[] words = count(sample);
    if (words[0] < FEW_WORDS || words[1] * 100 >= words[0] * 10) {
      return "en";
    }
    String small = withoutNames(sample);
    if (small.length() < FEW_LETTERS) {
      return "en";
    }
    Language[] found = detector().predictLanguages(small);
    return english(found) * CLEARLY > found[0].getConfidence() ? "en" : code(found[0].getLang());
  }

  private static double english(Language[] found) {
    for (Language l : found) {
      if (l.getLang().equals("eng")) {
        return l.getConfidence();
      }
    }
    return 0;
  }

  /** A language's name in English. */
  public static String name(String code) {
    return code.equals("und")
        ? "an unknown language"
        : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }

  /** The words in small letters: names of another language make no text of that language. */
  private static String withoutNames(String text) {
    StringBuilder small = new StringBuilder(text.length());
    for (String word : text.split("\\s+")) {
      if (!word.isEmpty() && word.chars().noneMatch(Character::isUpperCase)) {
        small.append(word).append(' ');
      }
    }
    return small.toString();
  }

  /** How many words a text has, and how many of them are small English ones. */
  private int[] count(String text) {
    int words = 0;
    int small = 0;
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && begin < 0) {
        begin = i;
      } else if (!letter && begin >= 0) {
        words++;
        if (i - begin < 8
            && smallWords.contains(text.substring(begin, i).toLowerCase(Locale.ROOT))) {
          small++;
        }
        begin = -1;
      }
    }
    return new int[] {words, small};
  }

  private LanguageDetectorME detector() {
    LanguageDetectorME d = detector;
    if (d == null) {
      try (InputStream in =
          Objects.requireNonNull(Languages.class.getResourceAsStream(MODEL), MODEL)) {
        d = new LanguageDetectorME(new LanguageDetectorModel(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      detector = d;
    }
    return d;
  }

  /** The two-letter code of a three-letter one, where there is one. */
  private String code(String three) {
    if (codes.isEmpty()) {
      for (String two : Locale.getISOLanguages()) {
        codes.put(Locale.forLanguageTag(two).getISO3Language(), two);
      }
      codes.put("cmn", "zh");
      codes.put("pes", "fa");
      codes.put("ekk", "et");
      codes.put("lvs", "lv");
      codes.put("arb", "ar");
      codes.put("swh", "sw");
      codes.put("zsm", "ms");
      codes.put("khk", "mn");
      codes.put("azj", "az");
      codes.put("uzn", "uz");
      codes.put("als", "sq");
      codes.put("kmr", "ku");
      codes.put("npi", "ne");
    }
    return codes.getOrDefault(three, three);
  }
}
