package org.servanda.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.servanda.ledger.brief.Brief;
import org.servanda.ledger.paper.MarkdownPaper;
import org.servanda.ledger.paper.Paper;
import org.servanda.ledger.paper.PdfPaper;
import org.servanda.record.DocumentRecord;

/** A note has two to four pages, however much there is to tell. */
class BriefTest extends OnLedgers {
  private static Paper note(Ledger ledger) {
    return Brief.of(
        ledger,
        "Botswana and Zambia",
        List.of(Set.of("BWA"), Set.of("ZMB")),
        null,
        LocalDate.of(2025, 12, 31));
  }

  private static void hasTwoToFourPages(Paper note) throws IOException {
    try (var pdf = Loader.loadPDF(new PdfPaper().write(note))) {
      int pages = pdf.getNumberOfPages();
      assertTrue(pages >= 2 && pages <= 4, pages + " pages");
    }
  }

  @Test
  void tenStories() throws IOException {
    try (Ledger ledger = full()) {
      Paper note = note(ledger);
      hasTwoToFourPages(note);
      String text = new MarkdownPaper().text(note);
      assertTrue(text.indexOf("Contested") < text.indexOf("Visits and meetings"), text);
      assertEquals(
          note.sources().stream().map(s -> s.citation()).distinct().count(),
          note.sources().size(),
          "each sentence has one footnote");
    }
  }

  @Test
  void aLargeRelation() throws IOException {
    try (Ledger ledger = full()) {
      for (int years = 4; years < 60; years += 4) {
        keep(ledger, Stories.varied(years).toArray(DocumentRecord[]::new));
      }
      ledger.settle();
      Paper note = note(ledger);
      hasTwoToFourPages(note);
      assertTrue(new MarkdownPaper().text(note).contains("more in the ledger"));
    }
  }
}
