package org.servanda.ledger.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * A note to be read by people.
 *
 * @param title what it is about
 * @param subtitle a line below the title; may be empty
 * @param date the day it shows the state of
 * @param blocks its parts
 * @param sources what the notes of its runs point at: note 1 is the first
 */
public record Paper(
    String title, String subtitle, LocalDate date, List<Block> blocks, List<Source> sources) {
  public Paper {
    blocks = List.copyOf(blocks);
    sources = List.copyOf(sources);
  }

  /** Does a run's note point at a source? */
  boolean cites(int note) {
    return note > 0 && note <= sources.size();
  }
}
