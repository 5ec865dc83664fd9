package org.servanda.intake.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.servanda.intake.source.Hints;
import org.servanda.intake.source.Sink;
import org.servanda.intake.source.Source;

/**
 * Addresses in lines: a plain list, or one of the files of GDELT 2.0, which have no header line and
 * their columns parted by tabs. Each address is taken once.
 */
public final class AddressList {
  /** Forms of such a file, and where a line has its address. */
  public enum Form {
    PLAIN(1, 0),
    /** Events, 61 columns: SOURCEURL is the last. */
    GDELT_EVENTS(61, 60),
    /** Mentions, 16 columns: MentionIdentifier. */
    GDELT_MENTIONS(16, 5),
    /** Global Knowledge Graph 2.1, 27 columns: DocumentIdentifier; SourceCommonName before it. */
    GDELT_GKG(27, 4);

    private final int columns;
    private final int address;

    Form(int columns, int address) {
      this.columns = columns;
      this.address = address;
    }

    /** The form of GDELT that has as many columns as the first line, or PLAIN. */
    public static Form of(byte[] head) {
      int columns = 1;
      for (int i = 0; i < head.length && head[i] != '\n'; i++) {
        columns += head[i] == '\t' ? 1 : 0;
      }
      for (Form f : values()) {
        if (f != PLAIN && f.columns == columns) {
          return f;
        }
      }
      return PLAIN;
    }
  }

  /** So many addresses are remembered to take each once. */
  private static final int REMEMBERED = 300_000;

  private static final int LONGEST = 1 << 20;

  private AddressList() {}

  /** Hands over the addresses. */
  public static void read(Source source, InputStream in, Form form, Sink sink) throws IOException {
    Set<String> seen = new HashSet<>();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    StringBuilder line = new StringBuilder();
    int number = 0;
    for (int c = lines.read(); ; c = lines.read()) {
      if (c >= 0 && c != '\n') {
        if (line.length() < LONGEST) {
          line.append((char) c);
        }
        continue;
      }
      number++;
      String url = address(line.toString().strip(), form);
      if (url != null && (seen.size() >= REMEMBERED || seen.add(url))) {
        sink.address(source.name() + ":" + number, Hints.of(url, null), source.depth() + 1);
      } else if (url == null && !line.toString().isBlank() && !line.toString().startsWith("#")) {
        sink.problem(source.name() + ":" + number, "no address in this line");
      }
      line.setLength(0);
      if (c < 0) {
        return;
      }
    }
  }

  private static @org.jspecify.annotations.Nullable String address(String line, Form form) {
    String[] columns = form == Form.PLAIN ? new String[] {line} : line.split("\t", -1);
    if (columns.length <= form.address) {
      return null;
    }
    String url = columns[form.address].strip();
    return url.startsWith("http://") || url.startsWith("https://") ? url : null;
  }
}
