package org.servanda.server.desk;

import java.util.List;
import org.servanda.ledger.store.Query;

/**
 * What is searched for.
 *
 * @param words that its passages must have; any where empty
 * @param page from 1
 * @param size entries of a page
 */
public record Asked(Query query, List<String> words, int page, int size) {
  public Asked {
    words = List.copyOf(words);
  }
}
