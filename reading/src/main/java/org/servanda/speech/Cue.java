package org.servanda.speech;

import java.util.Set;

/**
 * A word or phrase that shows that something is said, thought or shown.
 *
 * @param manner say, claim, deny, praise ...
 * @param frames where its content stands; see the package's manual page
 */
record Cue(Sort sort, String manner, Set<String> frames) {
  Cue {
    frames = Set.copyOf(frames);
  }

  boolean takes(String frame) {
    return frames.contains(frame);
  }
}
