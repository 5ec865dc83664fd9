package org.servanda.ledger.paper;

import java.util.ArrayList;
import java.util.List;
import org.servanda.ledger.series.Series;

/** A part of a paper, one below the other. */
public sealed interface Block
    permits Block.Heading, Block.Paragraph, Block.Bullets, Block.Table, Block.Chart {
  /** Which of the parts it is. */
  Kind kind();

  /** The kinds of parts. */
  enum Kind {
    HEADING,
    PARAGRAPH,
    BULLETS,
    TABLE,
    CHART
  }

  /**
   * A heading.
   *
   * @param level 1 for a section, 2 and 3 within it
   */
  record Heading(int level, String text) implements Block {
    public Heading {
      level = Math.max(1, Math.min(3, level));
    }

    @Override
    public Kind kind() {
      return Kind.HEADING;
    }
  }

  /** A paragraph. */
  record Paragraph(Words words) implements Block {
    @Override
    public Kind kind() {
      return Kind.PARAGRAPH;
    }
  }

  /** A list. */
  record Bullets(List<Words> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }

    @Override
    public Kind kind() {
      return Kind.BULLETS;
    }
  }

  /** A table; a row shorter than the header has empty cells at its end. */
  record Table(List<String> header, List<List<Words>> rows) implements Block {
    public Table {
      header = List.copyOf(header);
      int columns = header.size();
      rows = rows.stream().map(r -> full(r, columns)).toList();
    }

    private static List<Words> full(List<Words> row, int columns) {
      List<Words> all = new ArrayList<>(row.subList(0, Math.min(columns, row.size())));
      while (all.size() < columns) {
        all.add(Words.of(""));
      }
      return List.copyOf(all);
    }

    @Override
    public Kind kind() {
      return Kind.TABLE;
    }
  }

  /** A series as a chart. */
  record Chart(Series series) implements Block {
    @Override
    public Kind kind() {
      return Kind.CHART;
    }
  }
}
