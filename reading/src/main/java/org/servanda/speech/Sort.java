package org.servanda.speech;

/** What a cue makes of its content. */
public enum Sort {
  /** It is uttered: said, asked, written. */
  SAY,
  /** It is held in mind: believed, wished, planned. */
  THINK,
  /** A stance is taken towards it: endorsed, condemned, praised. */
  ACT,
  /** A document or an inquiry makes it known. */
  SHOW
}
