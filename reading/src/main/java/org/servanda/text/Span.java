package org.servanda.text;

/**
 * A piece of a document's text, as indices into the Java string.
 *
 * @param begin first char
 * @param end one past the last char
 */
public record Span(int begin, int end) implements Comparable<Span> {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: " + begin + "-" + end);
    }
  }

  public int length() {
    return end - begin;
  }

  public boolean contains(int position) {
    return begin <= position && position < end;
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  public String of(String text) {
    return text.substring(begin, end);
  }

  @Override
  public int compareTo(Span other) {
    int c = Integer.compare(begin, other.begin);
    return c != 0 ? c : Integer.compare(other.end, end);
  }
}
