package org.servanda.ledger.paper;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.servanda.ledger.chart.Plot;
import org.servanda.ledger.chart.Typeface;
import org.servanda.ledger.series.PeriodName;
import org.servanda.ledger.series.Series;

/** A paper as a PDF of A4 pages, its sources at the end, its charts as lines. */
public final class PdfPaper implements PaperWriter {
  private static final Color INK = new Color(0x1f2933);
  private static final Color FAINT = new Color(0x5a6672);
  private static final Color LINK = new Color(0x1f5fa8);
  private static final float SIZE = 9.5f;
  private static final float LEADING = 12.6f;
  private static final float NOTE = 7.4f;
  private static final float NOTE_LEADING = 9;
  private static final float CHART_HEIGHT = 185;
  private static final float LEAST_CHART = 150;

  @Override
  public byte[] write(Paper paper) throws IOException {
    try (PDDocument document = new PDDocument()) {
      identify(document, paper);
      new Body(document, paper).write();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void identify(PDDocument document, Paper paper) {
    document.setDocumentId((long) paper.hashCode());
    PDDocumentInformation about = document.getDocumentInformation();
    about.setTitle(paper.title());
    about.setSubject(paper.subtitle());
    about.setCreator("Servanda");
    about.setProducer("Servanda");
    var moment = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    moment.setTimeInMillis(paper.date().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    about.setCreationDate(moment);
    about.setModificationDate(moment);
    var catalog = document.getDocumentCatalog();
    catalog.setLanguage("en");
    var view = new PDViewerPreferences(catalog.getCOSObject());
    view.setDisplayDocTitle(true);
    catalog.setViewerPreferences(view);
  }

  /** One file being written. */
  private static final class Body {
    private final PDDocument document;
    private final Paper paper;
    private final PdfPages pages;
    private final PdfText text;
    private final PDDocumentOutline outline = new PDDocumentOutline();

    Body(PDDocument document, Paper paper) throws IOException {
      this.document = document;
      this.paper = paper;
      Typeface letters = Typeface.load(document);
      this.pages = new PdfPages(document, letters);
      this.text = new PdfText(letters, paper);
    }

    void write() throws IOException {
      document.getDocumentCatalog().setDocumentOutline(outline);
      put(Words.of(paper.title()), new Typeface.Style(20, true, false, INK), 25, 0);
      if (!paper.subtitle().isEmpty()) {
        put(Words.of(paper.subtitle()), Typeface.Style.plain(11.5f, INK), 16, 0);
      }
      var date = Typeface.Style.plain(9.5f, FAINT);
      put(Words.of(PeriodName.date(paper.date())), date, 14, 0);
      pages.down(5);
      pages.rule(1.4f, INK);
      pages.down(12);
      for (Block block : paper.blocks()) {
        block(block);
      }
      sources();
      pages.close(paper.title());
    }

    private void block(Block block) throws IOException {
      switch (block.kind()) {
        case HEADING -> heading((Block.Heading) block);
        case PARAGRAPH -> {
          put(((Block.Paragraph) block).words(), plain(), LEADING, 0);
          pages.space(6);
        }
        case BULLETS -> {
          for (Words item : ((Block.Bullets) block).items()) {
            bullet(item);
          }
          pages.space(5);
        }
        case TABLE -> new PdfTable(pages, text, (Block.Table) block).draw();
        case CHART -> chart(((Block.Chart) block).series());
      }
    }

    private void heading(Block.Heading h) throws IOException {
      float size = h.level() == 1 ? 13.5f : h.level() == 2 ? 11.5f : SIZE;
      pages.space(h.level() == 1 ? 13 : 8);
      // a heading stays with what it heads
      pages.need(size * 1.3f + 3 * LEADING + 8);
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(h.text());
      PDPageXYZDestination place = new PDPageXYZDestination();
      place.setPage(pages.page());
      place.setTop((int) pages.y());
      item.setDestination(place);
      outline.addLast(item);
      var style = new Typeface.Style(size, true, h.level() == 3, INK);
      put(Words.of(h.text()), style, size * 1.3f, 0);
      pages.down(3);
    }

    /** A chart may be a little lower to stay on the page. */
    private void chart(Series series) throws IOException {
      pages.need(LEAST_CHART);
      float height = Math.min(CHART_HEIGHT, pages.room());
      pages.chart(Plot.of(series, PdfPages.WIDTH, height));
      pages.space(12);
    }

    private void bullet(Words item) throws IOException {
      pages.need(LEADING * 2);
      pages.line(text.lines(Words.of("•"), plain(), 20).get(0), PdfPages.LEFT + 2, SIZE);
      put(item, plain(), LEADING, 13);
      pages.space(2);
    }

    private void sources() throws IOException {
      if (paper.sources().isEmpty()) {
        return;
      }
      heading(new Block.Heading(1, "Sources"));
      for (int n = 1; n <= paper.sources().size(); n++) {
        source(paper.sources().get(n - 1), n);
      }
    }

    /** The citation leads to where it stands; on paper, outlet, day and sentence must do. */
    private void source(Source s, int n) throws IOException {
      var small = Typeface.Style.plain(NOTE, FAINT);
      var number = text.lines(Words.of(n + "."), small, 22).get(0);
      pages.need(2 * NOTE_LEADING);
      pages.line(number, PdfPages.LEFT + 15 - number.width(), small.size());
      String link = s.link();
      var style = link == null ? small : Typeface.Style.plain(NOTE, LINK);
      for (PdfText.Line line : text.lines(Words.of(s.citation()), style, PdfPages.WIDTH - 20)) {
        pages.lines(List.of(line), PdfPages.LEFT + 20, NOTE, NOTE_LEADING);
        if (link != null) {
          pages.link(link, PdfPages.LEFT + 20, line.width(), NOTE_LEADING);
        }
      }
      pages.space(1.2f);
    }

    private void put(Words words, Typeface.Style style, float leading, float indent)
        throws IOException {
      var lines = text.lines(words, style, PdfPages.WIDTH - indent);
      pages.lines(lines, PdfPages.LEFT + indent, style.size(), leading);
    }

    private static Typeface.Style plain() {
      return Typeface.Style.plain(SIZE, INK);
    }
  }
}
