package org.servanda.intake.text;

import org.servanda.intake.source.Article;
import org.servanda.intake.source.Unreadable;

/** A file of plain text: one document. */
public final class TextFile {
  private TextFile() {}

  /** The text of a file. */
  public static Article read(byte[] bytes, @org.jspecify.annotations.Nullable String charset)
      throws Unreadable {
    if (bytes.length == 0) {
      throw new Unreadable("the file is empty");
    }
    Charsets.Decoded d =
        Charsets.decode(bytes, charset)
            .orElseThrow(() -> new Unreadable("not a text: binary data"));
    if (d.text().isBlank()) {
      throw new Unreadable("the file has no text");
    }
    return Article.of(d.text()).noted(d.note());
  }
}
