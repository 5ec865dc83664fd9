package org.servanda.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads single fields of records that are maps, and compares them as a scorer does. */
final class Fields {
  private Fields() {}

  static @Nullable Object of(Map<String, ?> record, String name) {
    return record.get(name);
  }

  static List<?> list(Map<String, ?> record, String name) {
    return record.get(name) instanceof List<?> l ? l : List.of();
  }

  @SuppressWarnings("unchecked")
  static Map<String, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> m ? (Map<String, ?>) m : Map.of();
  }

  /** Lower case without accents, spaces folded. */
  static String plain(@Nullable Object value) {
    String s = Normalizer.normalize(String.valueOf(value), Normalizer.Form.NFKD);
    return s.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }

  /** Who an actor or a list of actors is: codes of countries, else sectors, else names. */
  static Set<String> codes(List<?> actors) {
    Set<String> codes = new LinkedHashSet<>();
    for (Object a : actors) {
      Map<String, ?> m = map(a);
      Object code =
          m.isEmpty()
              ? a
              : m.get("country") != null
                  ? m.get("country")
                  : m.get("sector") != null ? m.get("sector") : m.get("name");
      if (code != null) {
        codes.add(plain(code));
      }
    }
    return codes;
  }

  /** The words of a name that tell something. */
  static Set<String> words(@Nullable Object name) {
    Set<String> words = new LinkedHashSet<>();
    for (String w : plain(name == null ? "" : name).split("[^\\p{L}\\d]+")) {
      if (w.length() > 2 && !Set.of("the", "and", "for", "between", "with").contains(w)) {
        words.add(w);
      }
    }
    return words;
  }

  static boolean share(Collection<String> a, Collection<String> b) {
    return !Collections.disjoint(a, b);
  }

  /** How much two lists of spans have in common: F1 of the code points covered. */
  static double overlap(List<?> a, List<?> b) {
    long inBoth = 0;
    for (Object x : a) {
      for (Object y : b) {
        long begin = Math.max(position(x, "begin"), position(y, "begin"));
        inBoth += Math.max(0, Math.min(position(x, "end"), position(y, "end")) - begin);
      }
    }
    long all = length(a) + length(b);
    return all == 0 ? 0 : 2.0 * inBoth / all;
  }

  private static long length(List<?> spans) {
    return spans.stream().mapToLong(s -> position(s, "end") - position(s, "begin")).sum();
  }

  private static long position(Object span, String name) {
    return map(span).get(name) instanceof Number n ? n.longValue() : 0;
  }

  /** Whether two values say the same: numbers within a hundredth, lists as sets, spans by days. */
  static boolean same(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Number x && b instanceof Number y) {
      return Math.abs(x.doubleValue() - y.doubleValue()) <= 0.01 * Math.abs(x.doubleValue());
    }
    if (a instanceof List<?> x && b instanceof List<?> y) {
      return codes(x).equals(codes(y));
    }
    if (a instanceof Map<?, ?> && b instanceof Map<?, ?>) {
      Map<String, ?> x = map(a);
      Map<String, ?> y = map(b);
      return x.keySet().stream().allMatch(k -> same(x.get(k), y.get(k)));
    }
    return plain(a).equals(plain(b));
  }

  /** The names of a list, each by its code or its last word: "Kassym-Jomart Tokayev" by surname. */
  static Set<String> surnames(List<?> who) {
    List<String> names = new ArrayList<>();
    for (String code : codes(who)) {
      names.add(code.substring(code.lastIndexOf(' ') + 1));
    }
    return new LinkedHashSet<>(names);
  }
}
