package org.servanda.ledger.paper;

import java.util.List;
import java.util.function.BiConsumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A table of a Word file; its header stands again on each page. */
final class DocxTable {
  private DocxTable() {}

  static void add(
      XWPFDocument document, Block.Table table, BiConsumer<XWPFParagraph, Words> words) {
    int columns = table.header().size();
    if (columns == 0) {
      return;
    }
    XWPFTable made = document.createTable(1, columns);
    made.setStyleID("TableNote");
    made.setWidth("100%");
    rules(made);
    XWPFTableRow header = made.getRow(0);
    header.setRepeatHeader(true);
    header.setCantSplitRow(true);
    for (int i = 0; i < columns; i++) {
      words.accept(cell(header, i, "TableHeading"), Words.of(table.header().get(i)));
    }
    for (List<Words> cells : table.rows()) {
      XWPFTableRow row = made.createRow();
      row.setCantSplitRow(true);
      for (int i = 0; i < columns; i++) {
        words.accept(cell(row, i, "TableText"), cells.get(i));
      }
    }
    document.createParagraph().setStyle("TableText");
  }

  private static void rules(XWPFTable table) {
    XWPFTable.XWPFBorderType line = XWPFTable.XWPFBorderType.SINGLE;
    XWPFTable.XWPFBorderType none = XWPFTable.XWPFBorderType.NONE;
    table.setTopBorder(line, 8, 0, "1F2933");
    table.setBottomBorder(line, 4, 0, "A3ADB8");
    table.setInsideHBorder(line, 4, 0, "D5DAE0");
    table.setInsideVBorder(none, 0, 0, "auto");
    table.setLeftBorder(none, 0, 0, "auto");
    table.setRightBorder(none, 0, 0, "auto");
  }

  private static XWPFParagraph cell(XWPFTableRow row, int column, String style) {
    XWPFParagraph p = row.getCell(column).getParagraphArray(0);
    XWPFParagraph text = p == null ? row.getCell(column).addParagraph() : p;
    text.setStyle(style);
    return text;
  }
}
