package org.servanda.export.table;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as text. */
public final class Cells {
  private Cells() {}

  /** A value as text: lists parted by bars, numbers in the shortest form, nothing for null. */
  public static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof List<?> list) {
      return String.join("|", list.stream().map(v -> v.toString().replace('|', '/')).toList());
    }
    return value instanceof Double d ? number(d) : value.toString();
  }

  /** A number without an exponent, and without a decimal point where it is whole. */
  public static String number(double d) {
    String text = BigDecimal.valueOf(d).toPlainString();
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  /** On one line and without tabs, as formats need it that have no quoting. */
  public static String line(String text) {
    int i = 0;
    while (i < text.length() && !Character.isISOControl(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder line = new StringBuilder(text);
    for (; i < line.length(); i++) {
      if (Character.isISOControl(line.charAt(i))) {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }
}
