package org.servanda.ledger.identity;

import java.util.Optional;
import org.servanda.ledger.fact.Fact;

/** When two facts of one kind tell of the same thing. */
interface Identity {
  /** Facts of different blocks are never compared. */
  String block(Fact f);

  /**
   * Whether a fact tells its thing apart from others. One that does not ("the memorandum was
   * fulfilled") is laid to the one thing that it fits, where there is only one.
   */
  boolean distinct(Candidate c);

  /** Why two facts of a block are the same thing, or nothing where they are not. */
  Optional<String> same(Candidate a, Candidate b);

  /** Why an indistinct fact may belong to the thing of a distinct one. */
  default Optional<String> fits(Candidate indistinct, Candidate distinct) {
    return same(indistinct, distinct);
  }

  /**
   * Whether an indistinct fact that fits several things is laid to the one told of last before it.
   */
  default boolean latest() {
    return false;
  }

  /** Facts further apart than so many days are not compared. */
  default int reach() {
    return Integer.MAX_VALUE;
  }

  /** Whether all facts of a block are one thing, so that none need be compared. */
  default boolean whole() {
    return false;
  }
}
