package org.servanda.ledger.paper;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.servanda.ledger.chart.Typeface;

/** A table of a PDF: widths from what its cells hold, its header again on each page. */
final class PdfTable {
  private static final float SIZE = 8.4f;
  private static final float LEADING = 10.4f;
  private static final float GAP = 9;
  private static final float PAD = 2.2f;
  private static final Color INK = new Color(0x1f2933);
  private static final Color SOFT = new Color(0xd5dae0);

  private final PdfPages pages;
  private final PdfText text;
  private final List<Words> header;
  private final List<List<Words>> rows;
  private final float[] widths;
  private final Typeface.Style plain = Typeface.Style.plain(SIZE, INK);
  private final Typeface.Style bold = new Typeface.Style(SIZE, true, false, INK);

  PdfTable(PdfPages pages, PdfText text, Block.Table table) {
    this.pages = pages;
    this.text = text;
    this.header = table.header().stream().map(h -> Words.of(h)).toList();
    this.rows = table.rows();
    this.widths = widths();
  }

  void draw() throws IOException {
    if (header.isEmpty()) {
      return;
    }
    List<List<PdfText.Line>> head = cells(header, bold);
    List<List<PdfText.Line>> first = rows.isEmpty() ? List.of() : cells(rows.get(0), plain);
    pages.need(height(head) + Math.min(height(first), 6 * LEADING));
    header(head);
    for (List<Words> row : rows) {
      row(cells(row, plain), head);
    }
    pages.space(8);
  }

  private void header(List<List<PdfText.Line>> head) throws IOException {
    pages.down(1);
    slice(head, 0, tallest(head));
    pages.rule(1, INK);
  }

  /** A row goes onto a page whole, unless it is taller than a page. */
  private void row(List<List<PdfText.Line>> cells, List<List<PdfText.Line>> head)
      throws IOException {
    int lines = tallest(cells);
    int done = 0;
    float page = PdfPages.height() - height(head) - 2;
    while (done < lines) {
      boolean whole = (lines - done) * LEADING + 2 * PAD <= page;
      int fit = (int) ((pages.room() - 2 * PAD) / LEADING);
      int take = Math.min(lines - done, fit);
      if (take < 1 || (whole && take < lines - done)) {
        pages.turn();
        header(head);
        int most = Math.max(1, (int) ((pages.room() - 2 * PAD) / LEADING));
        take = Math.min(lines - done, most);
      }
      slice(cells, done, done + take);
      done += take;
    }
    pages.rule(0.5f, SOFT);
  }

  private void slice(List<List<PdfText.Line>> cells, int from, int to) throws IOException {
    pages.down(PAD);
    for (int i = from; i < to; i++) {
      float x = PdfPages.LEFT;
      for (int c = 0; c < cells.size(); c++) {
        if (i < cells.get(c).size()) {
          pages.line(cells.get(c).get(i), x, SIZE);
        }
        x += widths[c];
      }
      pages.down(LEADING);
    }
    pages.down(PAD);
  }

  private List<List<PdfText.Line>> cells(List<Words> row, Typeface.Style style) {
    List<List<PdfText.Line>> cells = new ArrayList<>();
    for (int c = 0; c < widths.length; c++) {
      cells.add(text.lines(row.get(c), style, Math.max(SIZE, widths[c] - GAP)));
    }
    return cells;
  }

  private static int tallest(List<List<PdfText.Line>> cells) {
    return cells.stream().mapToInt(List::size).max().orElse(0);
  }

  private static float height(List<List<PdfText.Line>> cells) {
    return tallest(cells) * LEADING + 2 * PAD;
  }

  /** Each column has its longest word; the rest is shared by how much more there is to say. */
  private float[] widths() {
    int columns = header.size();
    float[] least = new float[columns];
    float[] most = new float[columns];
    for (int c = 0; c < columns; c++) {
      widen(least, most, c, header.get(c), bold);
      for (List<Words> row : rows) {
        widen(least, most, c, row.get(c), plain);
      }
    }
    // one endless cell does not push the others aside
    float sumLeast = 0;
    float sumMost = 0;
    for (int c = 0; c < columns; c++) {
      least[c] = Math.min(least[c], PdfPages.WIDTH / 3) + GAP;
      most[c] = Math.max(least[c], Math.min(most[c], PdfPages.WIDTH) + GAP);
      sumLeast += least[c];
      sumMost += most[c];
    }
    return unbroken(least, most, sumLeast, sumMost);
  }

  /** Short columns such as dates and names keep to one line if that leaves room for the others. */
  private static float[] unbroken(float[] least, float[] most, float sumLeast, float sumMost) {
    float[] wider = least.clone();
    float sum = sumLeast;
    for (int c = 0; c < least.length; c++) {
      if (most[c] <= PdfPages.WIDTH * 0.24f) {
        wider[c] = most[c];
        sum += most[c] - least[c];
      }
    }
    return sum <= PdfPages.WIDTH * 0.75f
        ? shared(wider, most, sum, sumMost)
        : shared(least, most, sumLeast, sumMost);
  }

  private static float[] shared(float[] least, float[] most, float sumLeast, float sumMost) {
    float[] widths = new float[least.length];
    float share = (PdfPages.WIDTH - sumLeast) / Math.max(1, sumMost - sumLeast);
    for (int c = 0; c < widths.length; c++) {
      if (sumMost <= PdfPages.WIDTH) {
        widths[c] = most[c] * PdfPages.WIDTH / sumMost;
      } else if (share >= 0) {
        widths[c] = least[c] + (most[c] - least[c]) * share;
      } else {
        widths[c] = least[c] * PdfPages.WIDTH / sumLeast;
      }
    }
    return widths;
  }

  private void widen(float[] least, float[] most, int c, Words words, Typeface.Style style) {
    float[] extent = text.extent(words, style);
    least[c] = Math.max(least[c], extent[0]);
    most[c] = Math.max(most[c], extent[1]);
  }
}
