package org.servanda.world;

import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.record.Place;
import org.servanda.text.Span;

/**
 * A place in the text that names or describes an actor or a place.
 *
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param head the token that stands for it in the parse
 * @param kind how it refers
 * @param entity whom it refers to, as far as the words alone tell; null for a pronoun or a bare
 *     role ("the President", "the Kazakh side" gets its country) until discourse resolves it
 * @param place coordinates if it is (also) a place
 */
public record Mention(
    Sentence sentence,
    int first,
    int last,
    Token head,
    Kind kind,
    @Nullable Entity entity,
    @Nullable Place place) {
  /** How a mention refers. */
  public enum Kind {
    /** "Kassym-Jomart Tokayev", "Kazakhstan", "Akorda". */
    NAME,
    /** "Kazakh" in "the Kazakh land": an adjective or a possessive that names a state. */
    ADJECTIVE,
    /** "the Kazakh Head of State", "Israeli soldiers": a role with its country. */
    ROLE,
    /** "the President", "the sides", "both leaders", "the country": needs discourse. */
    ANAPHOR,
    /** "he", "we", "their". */
    PRONOUN,
    /** A city, region, river or the like that is no actor here. */
    PLACE
  }

  public Span span() {
    return new Span(sentence.token(first).begin(), sentence.token(last).end());
  }

  public String text() {
    StringBuilder b = new StringBuilder();
    for (int i = first; i <= last; i++) {
      b.append(b.length() > 0 ? " " : "").append(sentence.token(i).form());
    }
    return b.toString();
  }
}
