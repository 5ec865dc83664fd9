package org.servanda.intake.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of one page of a PDF after the other, cut where a wide gap may part columns. */
final class PageLines extends PDFTextStripper {
  /** A gap of so many times the size of the letters parts a line. */
  private static final float WIDE = 1.4f;

  private List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private float left;
  private float right;
  private float y;
  private float size;

  PageLines() {
    setSortByPosition(true);
    setSuppressDuplicateOverlappingText(true);
  }

  /** Lines of a page, from top to bottom. */
  List<Line> of(PDDocument pdf, int page) throws IOException {
    lines = new ArrayList<>();
    setStartPage(page);
    setEndPage(page);
    getText(pdf);
    flush();
    return lines;
  }

  @Override
  protected void writeString(String word, List<TextPosition> letters) {
    if (letters.isEmpty() || word.isBlank()) {
      return;
    }
    TextPosition first = letters.get(0);
    TextPosition last = letters.get(letters.size() - 1);
    float begin = first.getXDirAdj();
    float end = last.getXDirAdj() + last.getWidthDirAdj();
    float height = first.getFontSizeInPt();
    boolean apart =
        text.length() > 0
            && (begin - right > WIDE * Math.max(size, height)
                || Math.abs(first.getYDirAdj() - y) > Math.max(size, height) / 2);
    if (apart) {
      flush();
    }
    if (text.length() == 0) {
      left = begin;
      y = first.getYDirAdj();
      size = height;
    } else {
      text.append(' ');
    }
    text.append(word.strip());
    right = end;
    size = Math.max(size, height);
  }

  @Override
  protected void writeLineSeparator() {
    flush();
  }

  @Override
  protected void writeWordSeparator() {}

  @Override
  protected void writeParagraphSeparator() {
    flush();
  }

  private void flush() {
    if (text.length() > 0) {
      lines.add(new Line(text.toString(), left, right, y, size));
      text.setLength(0);
    }
  }
}
