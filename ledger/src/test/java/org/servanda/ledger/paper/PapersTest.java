package org.servanda.ledger.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.servanda.ledger.chart.Golden;

class PapersTest {
  private static final String ODD = "a\u0000b\u0007 \uD83D\uDE00 \uD800 漢字 ‎x <b>&\"' ]]> \u200B|";

  @Test
  void markdownAndHtml() throws IOException {
    Golden.same("note.md", new MarkdownPaper().text(Note.paper()));
    Golden.same("note.html", new HtmlPaper().text(Note.paper()));
  }

  @Test
  void htmlEscapesAndLinksOnlyToTheWeb() {
    String page = new HtmlPaper().text(odd());
    assertFalse(page.contains("<b>"));
    assertFalse(page.contains("\u0000"));
    assertFalse(new HtmlPaper().text(Note.paper()).contains("href=\"javascript"));
  }

  @Test
  void wordFileHasHeadingsTablesAndFootnotes() throws IOException {
    byte[] file = new DocxPaper().write(Note.paper());
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
      List<String> headings =
          read.getParagraphs().stream()
              .filter(p -> "Heading1".equals(p.getStyle()))
              .map(XWPFParagraph::getText)
              .toList();
      assertEquals("State of relations", headings.get(0));
      assertEquals(6, headings.size());
      assertEquals(2, read.getTables().size());
      XWPFTable who = read.getTables().get(1);
      assertTrue(who.getRow(0).isRepeatHeader());
      assertEquals("Şavkat Mirziyoyev", who.getRow(1).getCell(1).getText());
      assertEquals("Эмомали Рахмон", who.getRow(2).getCell(1).getText());
      String notes =
          read.getFootnotes().stream()
              .flatMap(f -> f.getParagraphs().stream())
              .map(XWPFParagraph::getText)
              .collect(Collectors.joining("\n"));
      assertTrue(notes.contains("Nairobi Courier, 4 May 2023: “The leaders signed"), notes);
      assertTrue(notes.contains("Nairobi Courier: see note 1."), notes);
      assertEquals(1, read.getAllPictures().size());
      var core = read.getProperties().getCoreProperties();
      assertEquals("Kenya – Ethiopia: background note", core.getTitle());
      assertEquals(1727654400000L, core.getCreated().getTime());
    }
  }

  @Test
  void pdfHasAllWordsInAllLetters() throws IOException {
    try (PDDocument read = Loader.loadPDF(new PdfPaper().write(Note.paper()))) {
      String text = new PDFTextStripper().getText(read);
      for (String s :
          List.of(
              "Kenya – Ethiopia: background note",
              "Commitments and their state",
              "Şavkat Mirziyoyev",
              "Эмомали Рахмон",
              "Κυριάκος Μητσοτάκης",
              "$1bn by 2022",
              "Horn Energy Review, 1 July 2024",
              "1 / 2")) {
        assertTrue(text.contains(s), s + "\n" + text);
      }
      assertEquals("en", read.getDocumentCatalog().getLanguage());
      assertEquals("Kenya – Ethiopia: background note", read.getDocumentInformation().getTitle());
    }
  }

  @Test
  void aLongTableGoesOverPagesWithItsHeader() throws IOException {
    try (PDDocument read = Loader.loadPDF(new PdfPaper().write(Note.table(200)))) {
      int pages = read.getNumberOfPages();
      assertTrue(pages > 5);
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(pages - 1);
      String text = stripper.getText(read);
      assertTrue(text.split("No\\. +Who +What", -1).length >= pages - 1, text);
      String all = new PDFTextStripper().getText(read);
      for (int row = 1; row <= 200; row++) {
        assertTrue(all.contains("Row " + row + " "), "row " + row);
      }
    }
  }

  @Test
  void oddTextNeverThrows() throws IOException {
    for (PaperWriter writer : writers()) {
      assertTrue(writer.write(odd()).length > 0);
    }
    try (PDDocument read = Loader.loadPDF(new PdfPaper().write(odd()))) {
      assertTrue(read.getNumberOfPages() > 1);
    }
  }

  @Test
  void theSamePaperGivesTheSameBytes() throws IOException {
    for (PaperWriter writer : writers()) {
      assertArrayEquals(writer.write(Note.paper()), writer.write(Note.paper()));
    }
  }

  private static List<PaperWriter> writers() {
    return List.of(new MarkdownPaper(), new HtmlPaper(), new DocxPaper(), new PdfPaper());
  }

  private static Paper odd() {
    Words words = Words.of(ODD, 1, 7).bold("").italic(" ").and(ODD.repeat(800), 1);
    return new Paper(
        ODD,
        ODD,
        LocalDate.of(2024, 1, 1),
        List.of(
            new Block.Heading(9, ODD),
            new Block.Paragraph(Words.of("")),
            new Block.Paragraph(words),
            new Block.Bullets(List.of(words)),
            new Block.Table(List.of(), List.of(List.of(words))),
            new Block.Table(List.of("A", ODD), List.of(List.of(words), List.of()))),
        List.of(new Source(ODD, null, ODD, ODD)));
  }
}
