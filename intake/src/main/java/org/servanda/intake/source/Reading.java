package org.servanda.intake.source;

import java.util.List;

/**
 * What a file that is held whole gives: texts of its own, parts to be read as what they are, and
 * addresses of pages.
 */
public record Reading(List<Article> articles, List<Source> parts, List<Address> addresses) {
  /**
   * Where a page is.
   *
   * @param hints what is known of the page beforehand
   */
  public record Address(String url, Hints hints) {}

  public Reading {
    articles = List.copyOf(articles);
    parts = List.copyOf(parts);
    addresses = List.copyOf(addresses);
  }

  public static Reading of(Article article) {
    return new Reading(List.of(article), List.of(), List.of());
  }

  public static Reading of(List<Address> addresses) {
    return new Reading(List.of(), List.of(), addresses);
  }
}
