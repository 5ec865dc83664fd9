package org.servanda.intake.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns bytes into text: by the mark they begin with, by what was declared, as UTF-8 or UTF-16
 * where they are that, else by what their bytes look like.
 */
public final class Charsets {
  /**
   * Decoded text.
   *
   * @param note how it was decoded where that is not plain UTF-8; "" otherwise
   */
  public record Decoded(String text, String note, Charset charset) {}

  private static final int SAMPLE = 4096;
  private static final int DETECTED = 1 << 18;

  private Charsets() {}

  /** The text, or empty for binary data. */
  public static Optional<Decoded> decode(byte[] bytes) {
    return decode(bytes, null);
  }

  /**
   * The text, or empty for binary data.
   *
   * @param declared charset named by a header or the text itself; believed where it can be
   */
  public static Optional<Decoded> decode(byte[] bytes, @Nullable String declared) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(utf8(bytes, 3));
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return Optional.of(
          new Decoded(
              text(bytes, 2, StandardCharsets.UTF_16LE),
              "read as UTF-16",
              StandardCharsets.UTF_16LE));
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return Optional.of(
          new Decoded(
              text(bytes, 2, StandardCharsets.UTF_16BE),
              "read as UTF-16",
              StandardCharsets.UTF_16BE));
    }
    int[] zeros = new int[2];
    int control = 0;
    int n = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < n; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
      control +=
          bytes[i] > 0
                  && bytes[i] < 32
                  && bytes[i] != '\n'
                  && bytes[i] != '\r'
                  && bytes[i] != '\t'
                  && bytes[i] != '\f'
                  && bytes[i] != 0x1b
              ? 1
              : 0;
    }
    if (n > 4 && zeros[1] > n / 3 && zeros[0] < n / 20) {
      return Optional.of(
          new Decoded(
              text(bytes, 0, StandardCharsets.UTF_16LE),
              "read as UTF-16",
              StandardCharsets.UTF_16LE));
    }
    if (n > 4 && zeros[0] > n / 3 && zeros[1] < n / 20) {
      return Optional.of(
          new Decoded(
              text(bytes, 0, StandardCharsets.UTF_16BE),
              "read as UTF-16",
              StandardCharsets.UTF_16BE));
    }
    if (zeros[0] + zeros[1] > 0 || control > n / 20) {
      return Optional.empty();
    }
    Charset named = declared == null ? null : named(declared);
    if (named != null && !named.equals(StandardCharsets.UTF_8)) {
      String text = strictly(bytes, named);
      if (text != null) {
        return Optional.of(new Decoded(text, "", named));
      }
    }
    return Optional.of(utf8(bytes, 0));
  }

  /** The charset of a name; what the web calls Latin-1 is windows-1252. */
  private static @Nullable Charset named(String name) {
    try {
      Charset c = Charset.forName(name);
      boolean latin = c.equals(StandardCharsets.ISO_8859_1) || c.equals(StandardCharsets.US_ASCII);
      return latin ? Charset.forName("windows-1252") : c;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable String strictly(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static Decoded utf8(byte[] bytes, int from) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString();
      return new Decoded(text, "", StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      return other(bytes, from);
    }
  }

  /**
   * Mostly UTF-8 with broken places stays UTF-8; else a code page, Cyrillic where most high bytes
   * are its letters.
   */
  private static Decoded other(byte[] bytes, int from) {
    String lenient = text(bytes, from, StandardCharsets.UTF_8);
    long broken = lenient.chars().filter(c -> c == 0xFFFD).count();
    long foreign = lenient.chars().filter(c -> c > 127 && c != 0xFFFD).count();
    if (foreign > broken) {
      return new Decoded(
          lenient,
          "broken UTF-8: " + broken + " places could not be decoded",
          StandardCharsets.UTF_8);
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, from, Math.min(bytes.length - from, DETECTED));
    detector.dataEnd();
    Charset found =
        detector.getDetectedCharset() == null ? null : named(detector.getDetectedCharset());
    if (found != null && !found.equals(StandardCharsets.UTF_8)) {
      return new Decoded(text(bytes, from, found), "not UTF-8: read as " + found.name(), found);
    }
    int high = 0;
    int letters = 0;
    for (byte b : bytes) {
      int u = b & 0xFF;
      high += u > 127 ? 1 : 0;
      letters += u >= 0xC0 ? 1 : 0;
    }
    boolean cyrillic = high > 20 && letters > high * 9 / 10 && high > bytes.length / 4;
    String name = cyrillic ? "windows-1251" : "windows-1252";
    Charset charset = Charset.forName(name);
    return new Decoded(text(bytes, from, charset), "not UTF-8: read as " + name, charset);
  }

  private static String text(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
