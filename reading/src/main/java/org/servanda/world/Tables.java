package org.servanda.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the tables beside this package: columns parted by tabs, comments after a hash sign. */
final class Tables {
  private Tables() {}

  /** The rows of a built-in table. */
  static List<String[]> rows(String file) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(file), file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          rows.add(split(line, '\t'));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** The names of a column, or none where it is missing or empty. */
  static String[] names(String[] row, int column) {
    return column < row.length && !row[column].isEmpty() ? split(row[column], '|') : new String[0];
  }

  static String column(String[] row, int column) {
    return column < row.length ? row[column] : "";
  }

  static String[] split(String s, char at) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = s.indexOf(at); i >= 0; i = s.indexOf(at, from)) {
      parts.add(s.substring(from, i));
      from = i + 1;
    }
    parts.add(s.substring(from));
    return parts.toArray(new String[0]);
  }

  /** Lower case, without diacritics, with plain apostrophes. */
  static String fold(String s) {
    int upper = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c >= 128) {
        return foldLetters(s);
      }
      upper += c >= 'A' && c <= 'Z' ? 1 : 0;
    }
    return upper == 0 ? s : lowerAscii(s);
  }

  private static String lowerAscii(String s) {
    char[] out = s.toCharArray();
    for (int i = 0; i < out.length; i++) {
      if (out[i] >= 'A' && out[i] <= 'Z') {
        out[i] += 'a' - 'A';
      }
    }
    return new String(out);
  }

  private static String foldLetters(String s) {
    String d = Normalizer.normalize(s.replace('’', '\'').replace('‘', '\''), Normalizer.Form.NFD);
    StringBuilder b = new StringBuilder(d.length());
    for (int i = 0; i < d.length(); i++) {
      if (Character.getType(d.charAt(i)) != Character.NON_SPACING_MARK) {
        b.append(d.charAt(i));
      }
    }
    return b.toString().toLowerCase(java.util.Locale.ROOT);
  }
}
