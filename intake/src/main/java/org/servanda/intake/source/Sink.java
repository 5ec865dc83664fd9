package org.servanda.intake.source;

/** Takes what a container holds, in its order. */
public interface Sink {
  /** A document or a problem. */
  void item(Item item);

  /** What a page, file or message says; it is taken as part of the named source. */
  void article(Source source, Article article);

  /** A source of its own that lies in the container: opened, recognised and read at once. */
  void part(Source part);

  /** An address whose page is to be fetched and read. */
  void address(String where, Hints known, int depth);

  /** What could not be read. */
  default void problem(String where, String why) {
    item(Item.unreadable(where, why));
  }
}
