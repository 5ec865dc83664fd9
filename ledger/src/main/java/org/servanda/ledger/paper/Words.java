package org.servanda.ledger.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of a paragraph, a bullet or a cell.
 *
 * @param runs its pieces in order
 */
public record Words(List<Run> runs) {
  public Words {
    runs = List.copyOf(runs);
  }

  /** Plain text with the sources that bear it out. */
  public static Words of(String text, int... notes) {
    return new Words(List.of()).and(text, notes);
  }

  /** These words and then plain ones. */
  public Words and(String text, int... notes) {
    return with(text, false, false, notes);
  }

  /** These words and then bold ones. */
  public Words bold(String text, int... notes) {
    return with(text, true, false, notes);
  }

  /** These words and then italic ones. */
  public Words italic(String text, int... notes) {
    return with(text, false, true, notes);
  }

  /** The text alone. */
  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  private Words with(String text, boolean bold, boolean italic, int... notes) {
    List<Run> all = new ArrayList<>(runs);
    all.add(new Run(text, bold, italic, notes.length > 0 ? notes[0] : 0));
    for (int i = 1; i < notes.length; i++) {
      all.add(new Run("", bold, italic, notes[i]));
    }
    return new Words(all);
  }
}
