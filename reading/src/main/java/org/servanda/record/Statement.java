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
 * @param relay the chain through which it reached the reader, from the outermost link to the
 *     speaker; empty where the outlet has it from the speaker
 * @param hearer the addressee with country and office, where one is known
 * @param tone how the speaker stands towards whom
 * @param about what its content is about
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
    List<Relay> relay,
    @Nullable ActorRef hearer,
    Tone tone,
    About about,
    Evidence evidence,
    double confidence) {
  public Statement {
    content = List.copyOf(content);
    relay = List.copyOf(relay);
  }

  /**
   * A stance and the words that show it.
   *
   * @param toward country code or name of the one it is taken towards, or null where none is named
   * @param words the passages that show it; empty where it is neutral
   */
  public record Tone(Stance stance, @Nullable String toward, List<Evidence> words) {
    public Tone {
      words = List.copyOf(words);
    }
  }

  /** Spheres, actors (by code) and agreements (by name) that what is said mentions. */
  public record About(List<String> spheres, List<String> actors, List<String> agreements) {
    public About {
      spheres = List.copyOf(spheres);
      actors = List.copyOf(actors);
      agreements = List.copyOf(agreements);
    }
  }

  /** The same with the agreements that its content names. */
  public Statement about(List<String> agreements) {
    return new Statement(
        id,
        speaker,
        cue,
        direct,
        content,
        relayedBy,
        addressee,
        manner,
        relay,
        hearer,
        tone,
        new About(about.spheres(), about.actors(), agreements),
        evidence,
        confidence);
  }

  /**
   * Who speaks.
   *
   * @param mention the words that name the speaker ("He", "the Kazakh Leader")
   * @param members who speaks in one voice ("the two ministers"), where they are known; else empty
   */
  public record Speaker(
      @Nullable String actor,
      String name,
      @Nullable String role,
      @Nullable String country,
      @Nullable Evidence mention,
      List<ActorRef> members) {
    public Speaker {
      members = List.copyOf(members);
    }
  }

  /** The words that show that something is said. */
  public record Cue(String text, Evidence at) {}
}
