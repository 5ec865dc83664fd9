package org.servanda.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.text.Span;

/**
 * Something that a source says, thinks or shows.
 *
 * @param sentence where its cue stands
 * @param source head word of who says it, for a relative pronoun what it stands for; null for a
 *     quotation without a cue
 * @param sourceSpan the words that name the source
 * @param cue the words that show that something is said
 * @param content what is said, in text order; never empty
 * @param tag whether the cue only follows what is said: "..., the agency reports"
 * @param nested whether it stands within what another says
 * @param clause whether a clause or a quotation is said, not a thing spoken of
 * @param addressee head word of the one spoken to
 */
public record Attribution(
    Sentence sentence,
    @Nullable Token source,
    @Nullable Span sourceSpan,
    @Nullable Span cue,
    boolean direct,
    List<Span> content,
    Sort sort,
    String manner,
    boolean tag,
    boolean nested,
    boolean clause,
    @Nullable Token addressee) {
  public Attribution {
    content = List.copyOf(content);
  }

  /** Whether it is a turn of an interview, opened by a label. */
  public boolean isTurn() {
    return direct && sourceSpan != null && cue != null && cue.begin() == sourceSpan.end();
  }

  int length() {
    int n = 0;
    for (Span c : content) {
      n += c.length();
    }
    return n;
  }

  boolean holds(int position) {
    for (Span c : content) {
      if (c.contains(position)) {
        return true;
      }
    }
    return false;
  }

  Attribution within() {
    return new Attribution(
        sentence,
        source,
        sourceSpan,
        cue,
        direct,
        content,
        sort,
        manner,
        tag,
        true,
        clause,
        addressee);
  }

  Attribution with(List<Span> said) {
    return new Attribution(
        sentence,
        source,
        sourceSpan,
        cue,
        direct,
        said,
        sort,
        manner,
        tag,
        nested,
        clause,
        addressee);
  }
}
