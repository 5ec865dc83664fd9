package org.servanda.ledger.chart;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
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
  private static final float BOLD = 0.027f;
  private static final float SLANT = 0.2f;

  /** How letters are drawn. */
  public record Style(float size, boolean bold, boolean italic, Color colour) {
    /** Upright letters of common weight. */
    public static Style plain(float size, Color colour) {
      return new Style(size, false, false, colour);
    }
  }

  private final PDType0Font font;
  private final Map<Integer, Glyph> glyphs = new HashMap<>();

  private Typeface(PDType0Font font) {
    this.font = font;
  }

  /** Loads the letters into a document, which will hold those that are used. */
  public static Typeface load(PDDocument document) throws IOException {
    try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
      if (in == null) {
        throw new IOException("PDFBox's jar does not hold " + FONT);
      }
      TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(in));
      document.registerTrueTypeFontForClosing(letters);
      // ligatures are sought with a new pattern for every text drawn, which is slow
      letters.setEnableGsub(false);
      return new Typeface(PDType0Font.load(document, letters, true));
    }
  }

  /** How wide the text is. */
  public float width(String text, Style style) {
    float width = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      width += glyphs.computeIfAbsent(text.codePointAt(i), this::glyph).width();
    }
    return width * style.size() + (style.bold() ? BOLD * style.size() : 0);
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
    text.codePoints().forEach(c -> out.append(glyphs.computeIfAbsent(c, this::glyph).text()));
    return out.toString();
  }

  private Glyph glyph(int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return glyph(" ").orElse(Glyph.NONE);
    }
    return glyph(Character.toString(c)).or(() -> glyph(instead(c))).orElse(Glyph.NONE);
  }

  private static String instead(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK -> "";
      default -> c == 0x02BB || c == 0x02BC ? "’" : "?";
    };
  }

  private Optional<Glyph> glyph(String text) {
    try {
      return Optional.of(new Glyph(text, font.getStringWidth(text) / 1000));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What is drawn for a sign, and how wide it is at size 1. */
  private record Glyph(String text, float width) {
    static final Glyph NONE = new Glyph("", 0);
  }
}
