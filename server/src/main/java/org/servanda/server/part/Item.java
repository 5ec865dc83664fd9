package org.servanda.server.part;

import java.util.List;
import org.servanda.record.Evidence;

/**
 * A record of a document as it is shown.
 *
 * @param head what it is, in one line
 * @param body the words of the text that it is about, or the empty string
 * @param facts its further fields, each in few words
 * @param at the passages that state it
 */
public record Item(
    String id,
    String kind,
    String head,
    String body,
    List<String> facts,
    List<Evidence> at,
    double confidence) {
  public Item {
    facts = facts.stream().filter(f -> !f.isBlank()).toList();
    at = List.copyOf(at);
  }
}
