package org.servanda.record;

/** The sixteen event classes of the PLOVER manual (openeventdata/PLOVER, 2021 and later). */
public enum PloverClass {
  AGREE,
  CONSULT,
  SUPPORT,
  COOPERATE,
  AID,
  CONCEDE,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT
}
