package org.servanda.ledger.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.servanda.ledger.account.Names;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.paper.Block;
import org.servanda.ledger.paper.Words;

/** The note while it is written: its parts, and what they have in common. */
final class Draft {
  private final List<Block> blocks = new ArrayList<>();
  private final Notes notes;
  private final Names names = new Names();

  Draft(Notes notes) {
    this.notes = notes;
  }

  Notes notes() {
    return notes;
  }

  Names names() {
    return names;
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /** Footnotes of an entry. */
  int[] of(Entry e) {
    return notes.of(e.facts());
  }

  /** The footnote of what was told of an entry last. */
  int[] last(Entry e) {
    return notes.last(e.facts());
  }

  void heading(String text) {
    blocks.add(new Block.Heading(2, text));
  }

  void add(Block block) {
    blocks.add(block);
  }

  /**
   * A list under its heading; nothing where it is empty.
   *
   * @param all how many there are, of which some are left to the ledger
   */
  void list(String heading, List<Words> lines, int all) {
    if (!lines.isEmpty()) {
      heading(heading);
      List<Words> shown = new ArrayList<>(lines);
      if (all > lines.size()) {
        shown.add(more(all - lines.size()));
      }
      blocks.add(new Block.Bullets(shown));
    }
  }

  /** A table under its heading; nothing where it is empty. */
  void table(String heading, List<String> header, List<List<Words>> rows, int all) {
    if (!rows.isEmpty()) {
      heading(heading);
      blocks.add(new Block.Table(header, rows));
      if (all > rows.size()) {
        blocks.add(new Block.Paragraph(more(all - rows.size())));
      }
    }
  }

  private static Words more(int count) {
    return Words.of("").italic("and " + count + " more in the ledger");
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** A text on one line, cut at a word where it is longer. */
  static String cut(String text, int longest) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= longest) {
      return line;
    }
    int space = line.lastIndexOf(' ', longest);
    return line.substring(0, space < longest / 2 ? longest : space) + " …";
  }
}
