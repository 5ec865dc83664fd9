package org.servanda.intake.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.record.Problem;
import org.servanda.text.Document;

/**
 * What one place of the input holds: a document, or the reason why it cannot be read; or a document
 * and a remark on how it was read.
 *
 * @param author who wrote it, as its source names them
 * @param links where its text points to
 */
public record Item(
    @Nullable Document document,
    @Nullable String author,
    List<String> links,
    @Nullable Problem problem) {
  public Item {
    links = List.copyOf(links);
  }

  public static Item of(Document document) {
    return new Item(document, null, List.of(), null);
  }

  public static Item unreadable(String where, String why) {
    return new Item(null, null, List.of(), new Problem(where, why));
  }
}
