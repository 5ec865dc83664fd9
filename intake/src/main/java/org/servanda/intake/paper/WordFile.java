package org.servanda.intake.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.servanda.intake.source.Article;
import org.servanda.intake.source.Unreadable;
import org.servanda.intake.text.Days;

/** A Word document (.docx): its paragraphs and tables, without headers, footers and notes. */
public final class WordFile {
  private static final int TOP = 800;

  private WordFile() {}

  /** The document's text. */
  public static Article read(byte[] bytes) throws IOException {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      StringBuilder text = new StringBuilder();
      String heading = null;
      for (IBodyElement e : word.getBodyElements()) {
        if (e instanceof XWPFParagraph p) {
          String line = p.getText().strip();
          boolean titled = p.getStyle() != null && p.getStyle().matches("(?i)title|heading1");
          heading = heading == null && titled && !line.isEmpty() ? line : heading;
          paragraph(text, line, "\n\n");
        } else if (e instanceof XWPFTable t) {
          table(text, t);
        }
      }
      if (text.toString().isBlank()) {
        throw new Unreadable("the document has no text");
      }
      POIXMLProperties.CoreProperties told = word.getProperties().getCoreProperties();
      String title = PdfFile.blank(told.getTitle());
      return new Article(
          null,
          text.toString(),
          title == null ? heading : title,
          day(text.toString(), told),
          null,
          PdfFile.blank(told.getCreator()),
          null,
          null,
          List.of(),
          "");
    } catch (Unreadable e) {
      throw e;
    } catch (IOException
        | POIXMLException
        | OpenXML4JRuntimeException
        | IllegalArgumentException e) {
      throw new Unreadable("not a whole Word document: " + reason(e));
    } catch (EncryptedDocumentException e) {
      throw new Unreadable("the document is encrypted: it opens with a password only");
    }
  }

  private static String reason(Exception e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String said = String.valueOf(cause.getMessage());
    return said.contains("Zip bomb") ? "a decompression bomb" : said.lines().findFirst().orElse("");
  }

  private static @Nullable LocalDate day(String text, POIXMLProperties.CoreProperties told) {
    LocalDate printed = Days.find(text.substring(0, Math.min(TOP, text.length())), true);
    if (printed != null || told.getCreated() == null) {
      return printed;
    }
    return LocalDate.ofInstant(told.getCreated().toInstant(), ZoneOffset.UTC);
  }

  private static void table(StringBuilder text, XWPFTable table) {
    boolean first = true;
    for (XWPFTableRow row : table.getRows()) {
      StringBuilder line = new StringBuilder();
      for (XWPFTableCell cell : row.getTableCells()) {
        line.append(line.length() == 0 ? "" : "\t")
            .append(cell.getText().replace('\n', ' ').strip());
      }
      paragraph(text, line.toString(), first ? "\n\n" : "\n");
      first = false;
    }
  }

  private static void paragraph(StringBuilder text, String line, String gap) {
    if (!line.isBlank()) {
      text.append(text.length() == 0 ? "" : gap).append(line);
    }
  }
}
