package org.servanda.intake.paper;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.servanda.intake.source.Article;
import org.servanda.intake.source.Limits;
import org.servanda.intake.source.Unreadable;
import org.servanda.intake.text.Days;

/** A PDF: its text in the order of reading. */
public final class PdfFile {
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i).*\\.(?:docx?|pdf|indd|qxd|rtf|odt)$|microsoft word.*|untitled.*|document\\d*|.{0,3}");

  /** Fewer letters a page than this are no text. */
  private static final int FEW = 12;

  private static final int TOP = 800;

  private final Limits limits;

  public PdfFile(Limits limits) {
    this.limits = limits;
  }

  /** The paper's text. */
  public Article read(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      List<List<Line>> pages = pages(pdf);
      List<List<Line>> rest = Running.without(pages);
      Paragraphs paragraphs = new Paragraphs();
      for (List<Line> page : rest) {
        Columns.of(page).forEach(paragraphs::add);
      }
      String text = String.join("\n\n", paragraphs.finish());
      if (text.length() < FEW * pages.size() || text.isBlank()) {
        throw new Unreadable(
            "the PDF has no text, only pictures of its pages; run a text recognition (OCR) first");
      }
      return new Article(
          null,
          text,
          title(pdf.getDocumentInformation(), rest),
          day(text, pdf.getDocumentInformation()),
          null,
          blank(pdf.getDocumentInformation().getAuthor()),
          null,
          null,
          List.of(),
          "");
    } catch (InvalidPasswordException e) {
      throw new Unreadable("the PDF is encrypted: it opens with a password only");
    } catch (Unreadable e) {
      throw e;
    } catch (IOException e) {
      throw new Unreadable("not a whole PDF: " + e.getMessage());
    }
  }

  private List<List<Line>> pages(PDDocument pdf) throws IOException {
    PageLines stripper = new PageLines();
    List<List<Line>> pages = new ArrayList<>();
    long length = 0;
    for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
      List<Line> page = stripper.of(pdf, i);
      pages.add(page);
      length += page.stream().mapToInt(l -> l.text().length()).sum();
      if (length > limits.text()) {
        throw new Unreadable("the PDF has more text than the memory given can read");
      }
      if (Thread.currentThread().isInterrupted()) {
        throw new Unreadable("it took too long");
      }
    }
    return pages;
  }

  /** The title it was given, else the line in the largest letters of the first page. */
  private static @Nullable String title(PDDocumentInformation info, List<List<Line>> pages) {
    String given = blank(info.getTitle());
    if (given != null && !NO_TITLE.matcher(given).matches()) {
      return given;
    }
    if (pages.isEmpty() || pages.get(0).size() < 3) {
      return null;
    }
    float largest = 0;
    float smallest = Float.MAX_VALUE;
    for (Line l : pages.get(0)) {
      largest = Math.max(largest, l.size());
      smallest = Math.min(smallest, l.size());
    }
    if (largest - smallest < 2) {
      return null;
    }
    StringBuilder title = new StringBuilder();
    for (Line l : pages.get(0)) {
      if (l.size() > largest - 0.5f && title.length() < 200) {
        title.append(title.length() == 0 ? "" : " ").append(l.text());
      } else if (title.length() > 0) {
        break;
      }
    }
    return title.toString();
  }

  /**
   * The first date that the paper prints near its head, else the day on which the file was made.
   */
  private static @Nullable LocalDate day(String text, PDDocumentInformation info) {
    LocalDate printed = Days.find(text.substring(0, Math.min(TOP, text.length())), true);
    if (printed != null) {
      return printed;
    }
    Calendar made = info.getCreationDate();
    return made == null
        ? null
        : LocalDate.ofInstant(
            made.toInstant(),
            made.getTimeZone() == null ? ZoneId.of("UTC") : made.getTimeZone().toZoneId());
  }

  static @Nullable String blank(@Nullable String s) {
    return s == null || s.isBlank() || s.strip().toLowerCase(Locale.ROOT).equals("unknown")
        ? null
        : s.strip();
  }
}
