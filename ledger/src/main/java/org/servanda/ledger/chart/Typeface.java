package org.servanda.ledger.chart;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * The letters of a PDF: Liberation Sans, which has Latin, Cyrillic and Greek. It comes with PDFBox
 * in one cut alone; bold is that cut drawn with an outline, italic is it slanted.
 */
public final class Typeface {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final float BOLD = 0.032f;
  private static final float SLANT = 0.2f;

  /** How letters are drawn. */
  public record Style(float size, boolean bold, boolean italic, Color colour) {
    /** Upright letters of common weight. */
    public static Style plain(float size, Color colour) {
      return new Style(size, false, false, colour);
    }
  }

  private final PDType0Font font;

  private Typeface(PDType0Font font) {
    this.font = font;
  }

  /** Loads the letters into a document, which will hold those that are used. */
  public static Typeface load(PDDocument document) throws IOException {
    try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
      if (in == null) {
        throw new IOException("PDFBox's jar does not hold " + FONT);
      }
      return new Typeface(PDType0Font.load(document, in));
    }
  }

  /** How wide the text is. */
  public float width(String text, Style style) {
    try {
      float width = font.getStringWidth(drawable(text)) / 1000 * style.size();
      return style.bold() ? width + BOLD * style.size() : width;
    } catch (IOException e) {
      throw new IllegalStateException("a font in memory could not be read", e);
    }
  }

  /** Draws the text with its baseline beginning at the position. */
  public void show(PDPageContentStream page, String text, float x, float y, Style style)
      throws IOException {
    page.beginText();
    page.setFont(font, style.size());
    page.setNonStrokingColor(style.colour());
    if (style.bold()) {
      page.setRenderingMode(RenderingMode.FILL_STROKE);
      page.setStrokingColor(style.colour());
      page.setLineWidth(style.size() * BOLD);
    }
    page.setTextMatrix(new Matrix(1, 0, style.italic() ? SLANT : 0, 1, x, y));
    page.showText(drawable(text));
    if (style.bold()) {
      page.setRenderingMode(RenderingMode.FILL);
    }
    page.endText();
  }

  /** The text with a sign that is there for each that is not. */
  private String drawable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.append(drawable(c)));
    return out.toString();
  }

  private String drawable(int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return " ";
    }
    if (known(c)) {
      return Character.toString(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK -> "";
      default -> c == 0x02BB || c == 0x02BC ? "’" : "?";
    };
  }

  private boolean known(int c) {
    try {
      return font.getStringWidth(Character.toString(c)) >= 0
          && font.encode(Character.toString(c)).length > 0;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}
