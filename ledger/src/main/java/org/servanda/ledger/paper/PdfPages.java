package org.servanda.ledger.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.servanda.ledger.chart.PdfChart;
import org.servanda.ledger.chart.Plot;
import org.servanda.ledger.chart.Typeface;

/** The pages of a PDF, filled from above; a place on the last is where the next thing goes. */
final class PdfPages {
  static final float LEFT = 62;
  static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
  private static final float TOP = PDRectangle.A4.getHeight() - 62;
  private static final float BOTTOM = 66;

  private final PDDocument document;
  private final Typeface letters;
  private PDPage page;
  private PDPageContentStream content;
  private float y = TOP;

  PdfPages(PDDocument document, Typeface letters) throws IOException {
    this.document = document;
    this.letters = letters;
    this.page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    this.content = new PDPageContentStream(document, page);
  }

  /** Height that is left on this page. */
  float room() {
    return y - BOTTOM;
  }

  /** Height of a whole page. */
  static float height() {
    return TOP - BOTTOM;
  }

  PDPage page() {
    return page;
  }

  float y() {
    return y;
  }

  void turn() throws IOException {
    content.close();
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    content = new PDPageContentStream(document, page);
    y = TOP;
  }

  /** Leaves space, but none at the head of a page. */
  void space(float height) {
    if (y < TOP) {
      y -= height;
    }
  }

  /** Goes down, whatever is there. */
  void down(float height) {
    y -= height;
  }

  /** Turns the page if less than this is left on it. */
  void need(float height) throws IOException {
    if (room() < height && y < TOP) {
      turn();
    }
  }

  /** One line of text with its upper edge so far below the place; the place stays. */
  void line(PdfText.Line line, float x, float baseline) throws IOException {
    float at = x;
    for (PdfText.Piece p : line.pieces()) {
      float rise = p.raised() ? p.style().size() * 0.5f : 0;
      letters.show(content, p.text(), at, y - baseline + rise, p.style());
      at += p.width();
    }
  }

  /** Lines below each other, going on to further pages. */
  void lines(List<PdfText.Line> lines, float x, float size, float leading) throws IOException {
    for (int i = 0; i < lines.size(); i++) {
      // neither the first line alone at a foot nor the last alone at a head
      boolean pair = i == 0 ? lines.size() > 1 : i == lines.size() - 2 && lines.size() > 2;
      need(pair ? 2 * leading : leading);
      line(lines.get(i), x, size);
      y -= leading;
    }
  }

  void rule(float width, Color colour) throws IOException {
    content.setStrokingColor(colour);
    content.setLineWidth(width);
    content.moveTo(LEFT, y);
    content.lineTo(LEFT + WIDTH, y);
    content.stroke();
  }

  void chart(Plot plot) throws IOException {
    new PdfChart(content, letters, LEFT, y).draw(plot);
    y -= (float) plot.height();
  }

  /** Makes the line above the place lead to an address. */
  void link(String url, float x, float width, float leading) throws IOException {
    PDAnnotationLink link = new PDAnnotationLink();
    PDActionURI action = new PDActionURI();
    action.setURI(url);
    link.setAction(action);
    PDBorderStyleDictionary none = new PDBorderStyleDictionary();
    none.setWidth(0);
    link.setBorderStyle(none);
    link.setRectangle(new PDRectangle(x, y, width, leading));
    page.getAnnotations().add(link);
  }

  /** Ends the last page and writes the foot of each. */
  void close(String title) throws IOException {
    content.close();
    var style = Typeface.Style.plain(8, new Color(0x5a6672));
    int count = document.getNumberOfPages();
    for (int i = 0; i < count; i++) {
      String number = (i + 1) + " / " + count;
      try (var foot =
          new PDPageContentStream(
              document, document.getPage(i), PDPageContentStream.AppendMode.APPEND, true, true)) {
        letters.show(foot, cut(title, style), LEFT, 40, style);
        letters.show(foot, number, LEFT + WIDTH - letters.width(number, style), 40, style);
      }
    }
  }

  private String cut(String title, Typeface.Style style) {
    String text = title;
    while (letters.width(text, style) > WIDTH - 60 && text.length() > 2) {
      text = text.substring(0, text.length() - 2).strip() + "…";
    }
    return text;
  }
}
