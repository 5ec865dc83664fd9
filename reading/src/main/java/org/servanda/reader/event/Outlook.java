package org.servanda.reader.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.record.Event;
import org.servanda.record.PloverClass;

/**
 * Whether an act took place, and what it is if it only lies ahead: announced cooperation is an
 * agreement, announced harm a threat, "will not" a refusal (PLOVER manual). A class of the user's
 * own stays what it is.
 *
 * @param own name of a class of the user's own, or null
 */
record Outlook(
    PloverClass type,
    @Nullable String own,
    String cameo,
    @Nullable String mode,
    Event.Status status) {
  private static final Set<String> ANY = Set.of("a", "an", "any", "another", "such");
  private static final Set<String> MAY = Set.of("would", "could", "might", "may");

  /**
   * The outlook of a clause.
   *
   * @param negation whether the frame itself asks for a negated clause
   * @param free whether the one who acts is the one who decides: not "urged Chad to act"
   * @param aim whether it is what another act is done for: "marched to demand", "troops to retake"
   */
  static Outlook of(
      Clause c,
      PloverClass type,
      @Nullable String own,
      String cameo,
      @Nullable String mode,
      boolean negation,
      boolean free,
      boolean aim) {
    if (aim) {
      return new Outlook(
          type,
          own,
          cameo,
          mode,
          isSpoken(type) ? Event.Status.OCCURRED : Event.Status.HYPOTHETICAL);
    }
    Event.Status status = status(c, negation, free);
    if (own != null) {
      return new Outlook(type, own, cameo, mode, status);
    }
    boolean refused =
        !negation && free && c.negated() && c.tense() == Clause.Tense.FUTURE && isYielding(type);
    if (refused) {
      return new Outlook(PloverClass.REJECT, null, refusal(type), null, Event.Status.OCCURRED);
    }
    if (status == Event.Status.PLANNED && free) {
      String promise = promise(type);
      if (promise != null) {
        return new Outlook(PloverClass.AGREE, null, promise, null, status);
      }
      String threat = c.passive() && c.all("nsubj").isEmpty() ? null : threat(type);
      if (threat != null) {
        return new Outlook(PloverClass.THREATEN, null, threat, null, status);
      }
    }
    return new Outlook(type, null, cameo, mode, status);
  }

  private static Event.Status status(Clause c, boolean negation, boolean free) {
    if (c.kind() == Clause.Kind.NOUN && isSupposed(c.sentence(), c.predicate())) {
      return Event.Status.HYPOTHETICAL;
    }
    if (c.negated() && !negation) {
      return Event.Status.DENIED;
    }
    if (negation && c.tense() == Clause.Tense.FUTURE) {
      return Event.Status.OCCURRED;
    }
    return switch (c.modality()) {
      case POSSIBLE, CONDITIONAL, NECESSARY -> Event.Status.HYPOTHETICAL;
      case INTENDED -> free ? Event.Status.PLANNED : Event.Status.HYPOTHETICAL;
      case ASSERTED ->
          switch (c.tense()) {
            case FUTURE -> Event.Status.PLANNED;
            case PROGRESSIVE -> Event.Status.ONGOING;
            default -> Event.Status.OCCURRED;
          };
    };
  }

  /** "An attack would be a catastrophe": any attack, not that of yesterday. */
  private static boolean isSupposed(Sentence s, Token noun) {
    boolean any = s.child(noun, "det").filter(d -> ANY.contains(d.lowerForm())).isPresent();
    Token verb = noun.is("nsubj") ? s.governor(noun).orElse(null) : null;
    return any
        && verb != null
        && s.children(verb).stream().anyMatch(x -> x.is("aux") && MAY.contains(x.lowerForm()));
  }

  private static @Nullable String promise(PloverClass type) {
    return switch (type) {
      case CONSULT -> "036";
      case SUPPORT -> "032";
      case COOPERATE -> "031";
      case AID -> "033";
      case CONCEDE, RETREAT -> "035";
      default -> null;
    };
  }

  private static @Nullable String threat(PloverClass type) {
    return switch (type) {
      case SANCTION -> "131";
      case COERCE -> "132";
      case PROTEST -> "133";
      case ASSAULT, MOBILIZE -> "138";
      default -> null;
    };
  }

  /** What is done by saying so is done when it is what one comes for. */
  private static boolean isSpoken(PloverClass type) {
    return switch (type) {
      case PROTEST, REQUEST, ACCUSE, REJECT, SUPPORT -> true;
      default -> false;
    };
  }

  private static boolean isYielding(PloverClass type) {
    return type == PloverClass.AGREE || promise(type) != null;
  }

  private static String refusal(PloverClass type) {
    return switch (type) {
      case COOPERATE -> "121";
      case AID -> "122";
      case CONCEDE, RETREAT -> "123";
      case CONSULT -> "125";
      default -> "120";
    };
  }
}
