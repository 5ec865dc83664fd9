package org.servanda.ledger.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.servanda.ledger.chart.Plot;
import org.servanda.ledger.chart.PngChart;
import org.servanda.ledger.series.PeriodName;
import org.servanda.ledger.series.Series;

/**
 * A paper as a Word file with real headings, footnotes and tables. How they look is {@code
 * styles.xml} beside this class.
 */
public final class DocxPaper implements PaperWriter {
  private static final int CHART_WIDTH = 470;
  private static final int CHART_HEIGHT = 250;

  @Override
  public byte[] write(Paper paper) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      new Text(paper, document).write();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return DocxPackage.settled(out.toByteArray());
    } catch (XmlException | InvalidFormatException e) {
      throw new IOException("a part of the Word file could not be made", e);
    }
  }

  /** One file being written. */
  private static final class Text {
    private final Paper paper;
    private final XWPFDocument document;
    private final Map<Integer, Integer> first = new HashMap<>();
    private int notes;

    Text(Paper paper, XWPFDocument document) {
      this.paper = paper;
      this.document = document;
    }

    void write() throws IOException, XmlException, InvalidFormatException {
      try (InputStream in = DocxPaper.class.getResourceAsStream("styles.xml")) {
        document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
      }
      DocxPackage.page(document);
      properties();
      plain("Title", paper.title());
      if (!paper.subtitle().isEmpty()) {
        plain("Subtitle", paper.subtitle());
      }
      plain("Date", PeriodName.date(paper.date()));
      for (Block block : paper.blocks()) {
        block(block);
      }
    }

    private void properties() {
      Optional<Date> date =
          Optional.of(Date.from(paper.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
      POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
      core.setTitle(clean(paper.title()));
      core.setSubjectProperty(clean(paper.subtitle()));
      core.setCreator("Servanda");
      core.setLastModifiedByUser("Servanda");
      core.setCreated(date);
      core.setModified(date);
    }

    private void block(Block block) throws IOException, InvalidFormatException {
      switch (block.kind()) {
        case HEADING -> {
          Block.Heading h = (Block.Heading) block;
          plain("Heading" + h.level(), h.text());
        }
        case PARAGRAPH -> words(paragraph("BodyText"), ((Block.Paragraph) block).words());
        case BULLETS -> {
          for (Words item : ((Block.Bullets) block).items()) {
            XWPFParagraph p = paragraph("ListBullet");
            p.createRun().setText("•\t");
            words(p, item);
          }
        }
        case TABLE -> DocxTable.add(document, (Block.Table) block, this::words);
        case CHART -> chart(((Block.Chart) block).series());
      }
    }

    private void chart(Series series) throws IOException, InvalidFormatException {
      Plot plot = Plot.of(series, CHART_WIDTH, CHART_HEIGHT);
      XWPFParagraph p = paragraph("BodyText");
      p.setAlignment(ParagraphAlignment.CENTER);
      XWPFRun run = p.createRun();
      run.addPicture(
          new ByteArrayInputStream(new PngChart().draw(plot)),
          PictureType.PNG,
          "chart.png",
          Units.toEMU(CHART_WIDTH * 0.96),
          Units.toEMU(CHART_HEIGHT * 0.96));
      var picture = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
      picture.setDescr(clean(plot.title() + ". " + plot.description()));
    }

    private void words(XWPFParagraph p, Words words) {
      for (Run r : words.runs()) {
        if (!r.text().isEmpty()) {
          XWPFRun run = p.createRun();
          run.setText(clean(r.text()));
          if (r.bold()) {
            run.setBold(true);
          }
          if (r.italic()) {
            run.setItalic(true);
          }
        }
        if (paper.cites(r.note())) {
          note(p, r.note());
        }
      }
    }

    /** The first note of a source tells it; a later one points at the first. */
    private void note(XWPFParagraph p, int number) {
      XWPFFootnote note = document.createFootnote();
      p.addFootnoteReference(note);
      notes++;
      XWPFParagraph text = note.createParagraph();
      text.setStyle("FootnoteText");
      Source source = paper.sources().get(number - 1);
      Integer told = first.putIfAbsent(number, notes);
      if (told != null) {
        text.createRun().setText(" " + clean(source.outlet()) + ": see note " + told + ".");
        return;
      }
      text.createRun().setText(" " + clean(source.citation()) + " ");
      address(text, source);
    }

    private void address(XWPFParagraph text, Source source) {
      String url = source.url();
      if (url != null) {
        XWPFRun run = text.createRun();
        run.setText(clean(url));
        run.setColor("1F5FA8");
      }
    }

    private void plain(String style, String text) {
      paragraph(style).createRun().setText(clean(text));
    }

    private XWPFParagraph paragraph(String style) {
      XWPFParagraph p = document.createParagraph();
      p.setStyle(style);
      return p;
    }
  }

  /** Text as XML may hold it. */
  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .filter(c -> !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
