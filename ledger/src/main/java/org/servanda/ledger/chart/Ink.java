package org.servanda.ledger.chart;

/** What the marks of a chart are drawn in: colour on light and on dark ground, width, dashes. */
enum Ink {
  TEXT(0x1f2933, 0xe6e9ee, 1, 0, 0),
  FAINT(0x616e7c, 0xa3adb8, 1, 0, 0),
  GRID(0xe4e7eb, 0x323a45, 0.8, 0, 0),
  AXIS(0x7b8794, 0x8893a0, 1, 0, 0),
  SERIES(0x1f5fa8, 0x79b0f0, 2.2, 0, 0),
  PROJECTION(0x1f5fa8, 0x79b0f0, 1.8, 2, 4),
  TARGET(0x9a5b00, 0xf0b45a, 1.6, 7, 4),
  SUPERSEDED(0x8a8f96, 0x868e98, 1.1, 3, 3),
  CONTESTED(0xb3261e, 0xff8f85, 2, 0, 0);

  final int light;
  final int dark;
  final double width;
  final double on;
  final double off;

  Ink(int light, int dark, double width, double on, double off) {
    this.light = light;
    this.dark = dark;
    this.width = width;
    this.on = on;
    this.off = off;
  }

  boolean dashed() {
    return on > 0;
  }
}
