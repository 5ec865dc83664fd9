package org.servanda.intake.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a source from where it was found: the headers of its answer, the entry of its
 * feed, the record of its archive. What the source says of itself goes before it.
 *
 * @param type MIME type with parameters, or null
 */
public record Hints(
    @Nullable String type,
    @Nullable String url,
    @Nullable LocalDate published,
    @Nullable String title,
    @Nullable String publisher) {
  public static final Hints NONE = new Hints(null, null, null, null, null);

  /** Of an answer from the network. */
  public static Hints of(String url, @Nullable String type) {
    return new Hints(type, url, null, null, null);
  }

  /** The charset that the type names, or null. */
  public @Nullable String charset() {
    if (type == null) {
      return null;
    }
    int at = type.toLowerCase(java.util.Locale.ROOT).indexOf("charset=");
    if (at < 0) {
      return null;
    }
    String rest = type.substring(at + 8).strip();
    int end = rest.indexOf(';');
    return (end < 0 ? rest : rest.substring(0, end)).replace("\"", "").strip();
  }

  /** The type without its parameters, in small letters; "" if not known. */
  public String mime() {
    if (type == null) {
      return "";
    }
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(java.util.Locale.ROOT);
  }

  public Hints withType(@Nullable String other) {
    return new Hints(other, url, published, title, publisher);
  }
}
