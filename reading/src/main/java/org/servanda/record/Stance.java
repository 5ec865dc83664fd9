package org.servanda.record;

/** How a speaker stands towards the one spoken to or of, from the warmest to the coldest. */
public enum Stance {
  THANKS,
  PRAISE,
  SUPPORT,
  NEUTRAL,
  CONCERN,
  CRITICISM,
  THREAT
}
