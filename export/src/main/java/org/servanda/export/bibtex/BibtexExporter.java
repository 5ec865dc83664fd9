package org.servanda.export.bibtex;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.export.document.Exporter;
import org.servanda.export.document.Source;
import org.servanda.record.DocumentRecord;

/** A {@code @misc} entry for each document, once. */
public final class BibtexExporter implements Exporter {
  private static final Map<Integer, String> ESCAPES =
      Map.of(
          (int) '&', "\\&",
          (int) '%', "\\%",
          (int) '$', "\\$",
          (int) '#', "\\#",
          (int) '_', "\\_",
          (int) '{', "\\{",
          (int) '}', "\\}",
          (int) '~', "\\textasciitilde{}",
          (int) '^', "\\textasciicircum{}",
          (int) '\\', "\\textbackslash{}");

  private final Writer out;
  private final Set<String> written = new HashSet<>();

  public BibtexExporter(Writer out) {
    this.out = out;
  }

  @Override
  public void take(DocumentRecord document) throws IOException {
    take(Source.of(document));
  }

  /** Writes a source, unless it was written before. */
  public void take(Source s) throws IOException {
    if (!written.add(s.key())) {
      return;
    }
    LocalDate day = s.published();
    out.write("@misc{" + name(s));
    String title = s.title();
    field("title", "{" + escaped(title == null ? s.where() : title) + "}");
    String publisher = s.publisher();
    field("howpublished", publisher == null ? null : escaped(publisher));
    field("year", day == null ? null : Integer.toString(day.getYear()));
    if (day != null) {
      String month = day.getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT);
      out.write(",\n  month = " + month);
      field("day", Integer.toString(day.getDayOfMonth()));
    }
    String url = s.url();
    field("url", url == null ? null : address(url));
    field("language", s.language());
    field("note", "Servanda " + s.key());
    out.write("\n}\n\n");
  }

  /** Outlet, year and key: stable, and of ASCII letters alone. */
  private static String name(Source s) {
    LocalDate day = s.published();
    String outlet = s.publisher() == null ? "source" : s.publisher();
    String plain =
        Normalizer.normalize(outlet, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]", "");
    return (plain.isEmpty() ? "source" : plain)
        + (day == null ? "" : day.getYear())
        + ":"
        + s.key().substring(2);
  }

  private void field(String field, @Nullable String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      out.write(",\n  " + field + " = {" + value + "}");
    }
  }

  private static String escaped(String text) {
    StringBuilder b = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .forEach(
            c -> {
              String escape = ESCAPES.get(c);
              if (escape == null) {
                b.appendCodePoint(c);
              } else {
                b.append(escape);
              }
            });
    return b.toString();
  }

  /** Braces would end the field; they have their own escapes in addresses. */
  private static String address(String url) {
    return url.replace("{", "%7B").replace("}", "%7D").replaceAll("\\s", "%20");
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
