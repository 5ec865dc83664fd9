package org.servanda.export.document;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Event;
import org.servanda.record.Evidence;

/** The passages of one text. */
public final class Passages {
  /** Code points before and after a quote that tell it from the same words elsewhere. */
  private static final int AROUND = 32;

  private final DocumentRecord document;
  private final String text;

  /** Index of each code point, and of the end; null where every char is one. */
  private final int @Nullable [] index;

  private int @Nullable [] sentences;

  public Passages(DocumentRecord document) {
    this.document = document;
    this.text = document.text();
    int length = text.codePointCount(0, text.length());
    if (length == text.length()) {
      index = null;
    } else {
      int[] all = new int[length + 1];
      int at = 0;
      for (int i = 0; i < length; i++) {
        all[i] = at;
        at += Character.charCount(text.codePointAt(at));
      }
      all[length] = at;
      index = all;
    }
  }

  /** The words of a passage. */
  public String text(Evidence e) {
    return cut(e.begin(), e.end());
  }

  /** A passage with what stands around it. */
  public Quote quote(Evidence e) {
    return new Quote(
        e.begin(),
        e.end(),
        text(e),
        cut(Math.max(0, e.begin() - AROUND), e.begin()),
        cut(e.end(), Math.min(length(), e.end() + AROUND)));
  }

  /** The number of the sentence in which a passage begins, from 1. */
  public int sentence(Evidence e) {
    if (sentences == null) {
      sentences = begins();
    }
    int at = Arrays.binarySearch(sentences, at(e.begin()));
    return at >= 0 ? at + 1 : -at - 1;
  }

  private String cut(int from, int to) {
    return text.substring(at(from), at(to));
  }

  private int length() {
    return index == null ? text.length() : index.length - 1;
  }

  private int at(int codePoint) {
    return index == null ? codePoint : index[codePoint];
  }

  /**
   * Where sentences begin. Passages of events are sentences, so that what looks like an end within
   * one ("U.S. President") is none.
   */
  private int[] begins() {
    List<Event> events =
        document.events().stream()
            .sorted((a, b) -> Integer.compare(a.evidence().begin(), b.evidence().begin()))
            .toList();
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    List<Integer> begins = new ArrayList<>();
    int passage = 0;
    for (int b = breaks.first(); b != BreakIterator.DONE; b = breaks.next()) {
      while (passage < events.size() && at(events.get(passage).evidence().end()) <= b) {
        passage++;
      }
      boolean within =
          passage < events.size() && at(events.get(passage).evidence().begin()) < b && b > 0;
      if (!within && b < text.length()) {
        begins.add(b);
      }
    }
    return begins.stream().mapToInt(Integer::intValue).toArray();
  }
}
