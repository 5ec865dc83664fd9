package org.servanda.intake.watch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is remembered of a feed between two looks at it. */
final class FeedState {
  /** So many entries are remembered of a feed; feeds show far fewer. */
  private static final int REMEMBERED = 5000;

  @Nullable String etag;
  @Nullable String lastModified;
  long nextSecond;
  int failures;
  private final Set<String> seen = new LinkedHashSet<>();

  boolean hasSeen(String entry) {
    return seen.contains(mark(entry));
  }

  void see(String entry) {
    add(mark(entry));
  }

  /** Adds an entry by its mark, as {@link #marks} gave it. */
  void add(String mark) {
    seen.add(mark);
    Iterator<String> oldest = seen.iterator();
    while (seen.size() > REMEMBERED) {
      oldest.next();
      oldest.remove();
    }
  }

  List<String> marks() {
    return new ArrayList<>(seen);
  }

  /** 64 bits of an entry's name are enough to know it again (FNV-1a). */
  private static String mark(String entry) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < entry.length(); i++) {
      hash = (hash ^ entry.charAt(i)) * 0x100000001b3L;
    }
    return Long.toHexString(hash);
  }
}
