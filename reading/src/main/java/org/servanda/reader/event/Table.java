package org.servanda.reader.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the rows of a table that lies beside a class. */
final class Table {
  private Table() {}

  /** The rows that have this number of columns; lines that begin with # are remarks. */
  static List<String[]> rows(Class<?> beside, String file, int columns) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] row = line.split("\t");
        if (!line.startsWith("#") && row.length == columns) {
          rows.add(row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
