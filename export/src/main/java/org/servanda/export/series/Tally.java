package org.servanda.export.series;

import java.util.EnumMap;
import java.util.Map;
import org.servanda.export.cameo.Cameo;
import org.servanda.record.Event;
import org.servanda.record.PloverClass;

/** Counts of acts: all, by quad class, by PLOVER class, and the sum on the scale of Goldstein. */
final class Tally {
  private final int[] quads = new int[5];
  private final Map<PloverClass, Integer> classes = new EnumMap<>(PloverClass.class);
  private int events;
  private double goldstein;

  void add(Event e) {
    events++;
    goldstein += e.goldstein();
    quads[Cameo.quad(e.cameo())]++;
    classes.merge(e.type(), 1, Integer::sum);
  }

  int events() {
    return events;
  }

  /** Rounded, so that the order of addition does not show. */
  double goldstein() {
    return Math.round(goldstein * 10) / 10.0;
  }

  double mean() {
    return Math.round(goldstein / events * 1000) / 1000.0;
  }

  int quad(int number) {
    return quads[number];
  }

  int of(PloverClass c) {
    return classes.getOrDefault(c, 0);
  }
}
