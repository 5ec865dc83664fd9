package org.servanda.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act of one actor toward another, coded by PLOVER (class, mode, contexts) and CAMEO.
 *
 * @param own name of a class of the user's own ontology, of which {@code type} is the nearest in
 *     PLOVER; null for PLOVER's own
 * @param mode PLOVER mode within the class, lower case, or null
 * @param contexts what it is about, PLOVER's names
 * @param cameo closest CAMEO code, two to four digits
 * @param goldstein value of the code on the scale of Goldstein, -10 conflict to 10 cooperation
 * @param quad "verbal cooperation", "material cooperation", "verbal conflict" or "material
 *     conflict"
 * @param sources who acts; all sides of an act that is mutual
 * @param targets toward whom; empty where it is mutual or unknown
 * @param date when it happened or is to happen
 * @param saidBy id of the statement that claims it; null where the outlet states it
 * @param also further passages that tell the same act
 * @param toldIn "title" where the headline tells it and the evidence is the passage that bears it
 *     out; null for an act that the passage itself tells
 */
public record Event(
    String id,
    PloverClass type,
    @Nullable String own,
    @Nullable String mode,
    List<String> contexts,
    String cameo,
    double goldstein,
    String quad,
    List<ActorRef> sources,
    List<ActorRef> targets,
    @Nullable Period date,
    @Nullable Place place,
    Status status,
    @Nullable String saidBy,
    Evidence evidence,
    List<Evidence> also,
    @Nullable String toldIn,
    double confidence) {
  /** Whether it took place. */
  public enum Status {
    OCCURRED,
    ONGOING,
    PLANNED,
    HYPOTHETICAL,
    DENIED
  }

  /** The class as it is written: PLOVER's name or the user's own. */
  public String label() {
    return own == null ? type.name() : own;
  }

  /**
   * The act with each side named once: where all act toward each other (talks, a treaty, a clash)
   * all are sources and there is no target. Two sides of one country stay on both.
   */
  public Event mutual() {
    boolean alike =
        sources.stream().map(ActorRef::code).distinct().count() > 1
            && sources.size() == targets.size()
            && sources.stream()
                .allMatch(s -> targets.stream().anyMatch(t -> t.actor().equals(s.actor())));
    return alike
        ? new Event(
            id,
            type,
            own,
            mode,
            contexts,
            cameo,
            goldstein,
            quad,
            sources,
            List.of(),
            date,
            place,
            status,
            saidBy,
            evidence,
            also,
            toldIn,
            confidence)
        : this;
  }

  public Event {
    contexts = List.copyOf(contexts);
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    also = List.copyOf(also);
  }
}
