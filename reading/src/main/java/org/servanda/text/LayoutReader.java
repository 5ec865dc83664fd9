package org.servanda.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds paragraphs, metadata lines, the dateline and quotations. Linear in the length of the text.
 */
public final class LayoutReader {
  private static final Pattern STRAY_DATE =
      Pattern.compile(
          "\\s*(?:date|published|posted|updated)\\s*:?\\s*(\\d{4})-(\\d\\d)-(\\d\\d)[ \\t]*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern METADATA =
      Pattern.compile(
          "(?i)(?:by\\s+[A-Z][\\w.' -]{2,50}|(?:published|posted|updated|photo|source|author|share|tags|read more|print)\\s*:.{0,120}|[\\d.:/ -]{6,25}|copyright .{0,100})");
  private static final int DATELINE_LIMIT = 120;

  /** Reads the shape of a document. Never throws, whatever the text. */
  public Layout read(Document document) {
    String text = document.text();
    List<Span> paragraphs = new ArrayList<>(paragraphs(text));
    LocalDate published = null;
    Span headline = null;
    Layout.DatelineText dateline = null;
    while (!paragraphs.isEmpty()) {
      Span first = paragraphs.get(0);
      Matcher stray = STRAY_DATE.matcher(text).region(first.begin(), first.end());
      if (stray.lookingAt()) {
        LocalDate day = date(stray.group(1), stray.group(2), stray.group(3));
        published = day != null ? day : published;
        replaceFirst(paragraphs, text, stray.end(), first.end());
      } else if (paragraphs.size() > 1 && isMetadata(text, first)) {
        paragraphs.remove(0);
      } else if (headline == null
          && dateline == null
          && paragraphs.size() > 1
          && isHeadline(text, first)) {
        headline = first;
        paragraphs.remove(0);
      } else if (dateline == null) {
        dateline = Datelines.find(text, first, DATELINE_LIMIT);
        if (dateline == null) {
          break;
        }
        published = published == null ? dateline.day() : published;
        replaceFirst(paragraphs, text, dateline.span().end(), first.end());
      } else {
        break;
      }
    }
    return new Layout(paragraphs, headline, dateline, published, Quotations.find(text, paragraphs));
  }

  private static void replaceFirst(List<Span> paragraphs, String text, int begin, int end) {
    Span rest = trim(text, begin, end);
    if (rest.length() == 0) {
      paragraphs.remove(0);
    } else {
      paragraphs.set(0, rest);
    }
  }

  private static @Nullable LocalDate date(String year, String month, String day) {
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    int y = Integer.parseInt(year);
    if (m < 1 || m > 12 || d < 1 || d > java.time.YearMonth.of(y, m).lengthOfMonth()) {
      return null;
    }
    return LocalDate.of(y, m, d);
  }

  private static boolean isMetadata(String text, Span line) {
    return line.length() < 140 && METADATA.matcher(text).region(line.begin(), line.end()).matches();
  }

  /** A short line without a full stop, and not a list item or a salutation. */
  private static boolean isHeadline(String text, Span line) {
    if (line.length() > 160 || line.length() < 8) {
      return false;
    }
    char last = text.charAt(line.end() - 1);
    return Character.isLetterOrDigit(last) || last == '%';
  }

  /**
   * Blocks between blank lines; where there are none, lines, unless the text is wrapped by hand.
   */
  private static List<Span> paragraphs(String text) {
    List<Span> lines = new ArrayList<>();
    List<Span> blocks = new ArrayList<>();
    int blockBegin = -1;
    int blockEnd = -1;
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length()
          && text.charAt(end) != '\n'
          && text.charAt(end) != '\r'
          && text.charAt(end) != '\u2029') {
        end++;
      }
      Span line = trim(text, i, end);
      if (line.length() == 0) {
        if (blockBegin >= 0) {
          blocks.add(new Span(blockBegin, blockEnd));
          blockBegin = -1;
        }
      } else {
        lines.add(line);
        blockBegin = blockBegin < 0 ? line.begin() : blockBegin;
        blockEnd = line.end();
      }
      boolean crlf =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      i = end + (crlf ? 2 : 1);
    }
    if (blockBegin >= 0) {
      blocks.add(new Span(blockBegin, blockEnd));
    }
    return isWrapped(text, lines) ? blocks : lines;
  }

  /** Lines broken by hand: most of them full, and many that do not end a sentence. */
  private static boolean isWrapped(String text, List<Span> lines) {
    int open = 0;
    for (Span line : lines) {
      char last = text.charAt(line.end() - 1);
      boolean ends = ".!?:»”\"’)*".indexOf(last) >= 0;
      if (!ends && line.length() > 45 && line.length() < 110) {
        open++;
      }
    }
    return lines.size() > 2 && open * 3 >= lines.size();
  }

  static Span trim(String text, int begin, int end) {
    int b = begin;
    int e = end;
    while (b < e && isBlank(text.charAt(b))) {
      b++;
    }
    while (e > b && isBlank(text.charAt(e - 1))) {
      e--;
    }
    return new Span(b, e);
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
