package org.servanda.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who said what.
 *
 * @param direct true where the content stands in quotation marks
 * @param content the passages said, in order; never empty
 * @param relayedBy the agency or press office that passes it on
 * @param addressee country code or name of the one spoken to
 * @param manner say, claim, deny, praise, thank, warn, promise, ask, demand, condemn ...
 */
public record Statement(
    String id,
    Speaker speaker,
    @Nullable Cue cue,
    boolean direct,
    List<Evidence> content,
    @Nullable String relayedBy,
    @Nullable String addressee,
    String manner,
    Evidence evidence,
    double confidence) {
  public Statement {
    content = List.copyOf(content);
  }

  /** Who speaks; {@code mention} is the words that name the speaker ("He", "the Kazakh Leader"). */
  public record Speaker(
      @Nullable String actor,
      String name,
      @Nullable String role,
      @Nullable String country,
      @Nullable Evidence mention) {}

  /** The words that show that something is said. */
  public record Cue(String text, Evidence at) {}
}
