package org.servanda.ledger.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A chart as a picture. It is drawn as a page of a PDF first, so that its letters come from the
 * same font everywhere and not from what the machine has.
 */
public final class PngChart {
  private static final float SCALE = 2.5f;

  /** The bytes of a PNG of what was laid out, at 180 dots per inch. */
  public byte[] draw(Plot plot) throws IOException {
    try (PDDocument document = new PDDocument()) {
      var size = new PDRectangle((float) plot.width(), (float) plot.height());
      PDPage page = new PDPage(size);
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        new PdfChart(content, Typeface.load(document), 0, plot.height()).draw(plot);
      }
      BufferedImage image = new PDFRenderer(document).renderImage(0, SCALE, ImageType.RGB);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    }
  }
}
