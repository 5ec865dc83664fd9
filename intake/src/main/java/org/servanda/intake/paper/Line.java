package org.servanda.intake.paper;

/**
 * Words of a page that stand in a line, without a wide gap between them. Measures are points; y
 * grows downward and is that of the base line.
 */
record Line(String text, float left, float right, float y, float size) {
  /** The text with its figures made alike, by which running headers know each other. */
  String shape() {
    StringBuilder shape = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        if (shape.length() == 0 || shape.charAt(shape.length() - 1) != '#') {
          shape.append('#');
        }
      } else if (c > ' ') {
        shape.append(Character.toLowerCase(c));
      }
    }
    return shape.toString();
  }
}
