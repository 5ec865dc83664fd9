package org.servanda.discourse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.record.ActorRef;
import org.servanda.record.Relay;
import org.servanda.text.Span;
import org.servanda.world.Entity;

/**
 * Something said by someone, directly or indirectly.
 *
 * @param id the id that the Statement made of it carries
 * @param speaker who, resolved
 * @param speakerSpan the words that name the speaker; null where only carried over
 * @param cue the words that show that something is said, or null (bare quotation)
 * @param content what is said, in order
 * @param manner say, claim, deny, praise, thank, warn, promise, ask, demand, condemn ...
 * @param relay who passes it on, from the outermost link to the speaker
 * @param together who speaks in one voice, where several are known; else empty
 * @param passage the sentences it stands in
 */
public record Utterance(
    String id,
    Entity speaker,
    @Nullable Span speakerSpan,
    @Nullable Span cue,
    boolean direct,
    List<Span> content,
    String manner,
    @Nullable ActorRef addressee,
    @Nullable String relayedBy,
    List<Relay> relay,
    List<ActorRef> together,
    Span passage) {
  public Utterance {
    content = List.copyOf(content);
    relay = List.copyOf(relay);
    together = List.copyOf(together);
  }
}
