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

  public Event {
    contexts = List.copyOf(contexts);
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    also = List.copyOf(also);
  }
}
