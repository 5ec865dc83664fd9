package org.servanda.ledger.chart;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws a chart into a page of a PDF, as lines and letters. */
public final class PdfChart {
  private static final double ROUND = 0.5523;

  private final PDPageContentStream page;
  private final Typeface letters;
  private final double left;
  private final double top;

  /**
   * A painter for a place on a page.
   *
   * @param left the chart's left side, in points from that of the page
   * @param top the chart's upper side, in points from the foot of the page
   */
  public PdfChart(PDPageContentStream page, Typeface letters, double left, double top) {
    this.page = page;
    this.letters = letters;
    this.left = left;
    this.top = top;
  }

  /** Draws what was laid out. */
  public void draw(Plot plot) throws IOException {
    page.saveGraphicsState();
    page.setLineJoinStyle(1);
    for (Mark mark : plot.marks()) {
      switch (mark.kind()) {
        case LINE -> line((Mark.Line) mark);
        case DOT -> dot((Mark.Dot) mark);
        case LABEL -> label((Mark.Label) mark);
      }
    }
    page.restoreGraphicsState();
  }

  private void line(Mark.Line line) throws IOException {
    Ink ink = line.ink();
    page.setStrokingColor(new Color(ink.light));
    page.setLineWidth((float) ink.width);
    page.setLineDashPattern(
        ink.dashed() ? new float[] {(float) ink.on, (float) ink.off} : new float[0], 0);
    boolean begun = false;
    for (Mark.Spot s : line.path()) {
      if (begun) {
        page.lineTo(x(s.x()), y(s.y()));
      } else {
        page.moveTo(x(s.x()), y(s.y()));
      }
      begun = true;
    }
    page.stroke();
    page.setLineDashPattern(new float[0], 0);
  }

  private void dot(Mark.Dot dot) throws IOException {
    page.setStrokingColor(new Color(dot.ink().light));
    page.setNonStrokingColor(dot.filled() ? new Color(dot.ink().light) : Color.WHITE);
    page.setLineWidth(1.4f);
    double x = dot.at().x();
    double y = dot.at().y();
    double r = dot.radius();
    page.moveTo(x(x + r), y(y));
    for (int quarter = 0; quarter < 4; quarter++) {
      double a = Math.PI / 2 * quarter;
      double b = a + Math.PI / 2;
      double k = r * ROUND;
      page.curveTo(
          x(x + r * Math.cos(a) - k * Math.sin(a)), y(y + r * Math.sin(a) + k * Math.cos(a)),
          x(x + r * Math.cos(b) + k * Math.sin(b)), y(y + r * Math.sin(b) - k * Math.cos(b)),
          x(x + r * Math.cos(b)), y(y + r * Math.sin(b)));
    }
    page.closeAndFillAndStroke();
  }

  private void label(Mark.Label label) throws IOException {
    Color colour = new Color(label.ink().light);
    var style = new Typeface.Style((float) label.size(), label.bold(), false, colour);
    float width = letters.width(label.text(), style);
    float start =
        switch (label.anchor()) {
          case START -> 0;
          case MIDDLE -> -width / 2;
          case END -> -width;
        };
    letters.show(page, label.text(), x(label.at().x()) + start, y(label.at().y()), style);
  }

  private float x(double x) {
    return (float) (left + x);
  }

  private float y(double y) {
    return (float) (top - y);
  }
}
