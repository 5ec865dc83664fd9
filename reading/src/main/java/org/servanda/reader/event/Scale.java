package org.servanda.reader.event;

import java.util.HashMap;
import java.util.Map;
import org.servanda.table.Row;
import org.servanda.table.Tables;

/** The codes of CAMEO with their values on the scale of Goldstein and their quads. */
final class Scale {
  /**
   * One code.
   *
   * @param goldstein from -10 (conflict) to 10 (cooperation)
   * @param quad verbal or material, cooperation or conflict
   */
  record Step(double goldstein, String quad) {}

  private static final Step UNKNOWN = new Step(0, "verbal cooperation");

  private final Map<String, Step> steps;

  private Scale(Map<String, Step> steps) {
    this.steps = steps;
  }

  static Scale load(Tables tables) {
    Map<String, Step> steps = new HashMap<>();
    for (Row row : tables.rows(Scale.class, "cameo.tsv")) {
      steps.put(row.column(0), new Step(value(row.column(3)), row.column(4)));
    }
    return new Scale(steps);
  }

  /** A number of the table; nought where a user's line has none. */
  private static double value(String column) {
    try {
      return Double.parseDouble(column);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Whether the table has the code or the coarser one that it is part of. */
  boolean knows(String cameo) {
    return of(cameo) != UNKNOWN;
  }

  /** The step of a code, of a finer code that the table lacks that of the coarser one. */
  Step of(String cameo) {
    for (int n = cameo.length(); n > 2; n--) {
      Step s = steps.get(cameo.substring(0, n));
      if (s != null) {
        return s;
      }
    }
    return steps.getOrDefault(cameo + "0", UNKNOWN);
  }
}
