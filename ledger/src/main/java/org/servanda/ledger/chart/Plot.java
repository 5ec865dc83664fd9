package org.servanda.ledger.chart;

import java.util.List;
import org.servanda.ledger.series.Caption;
import org.servanda.ledger.series.Series;

/**
 * A chart laid out: what to paint and where, for any painter.
 *
 * @param width in points
 * @param height in points
 * @param title what the chart shows
 * @param description all of it in words
 * @param marks in order of painting
 */
public record Plot(
    double width, double height, String title, String description, List<Mark> marks) {
  public Plot {
    marks = List.copyOf(marks);
  }

  /** Lays a series out in a box; a hundred points are the least for either side. */
  public static Plot of(Series series, double width, double height) {
    return new Plot(
        width,
        height,
        series.title(),
        new Caption(series).description(),
        new Layout(series, Math.max(100, width), Math.max(100, height)).marks());
  }
}
