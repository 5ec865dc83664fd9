package org.servanda.server.part;

import static org.servanda.server.html.Tag.tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.account.Names;
import org.servanda.ledger.fact.Amount;
import org.servanda.ledger.series.Measure;
import org.servanda.ledger.series.PeriodName;
import org.servanda.record.Period;
import org.servanda.server.html.Html;
import org.servanda.server.html.Link;
import org.servanda.server.html.Tag;

/** Fields of the ledger in the words of people. */
public final class Labels {
  private static final Map<String, String> KINDS =
      Map.of(
          "statement", "Statement",
          "event", "Event",
          "figure", "Figure",
          "commitment", "Commitment",
          "agreement", "Agreement",
          "engagement", "Engagement",
          "sphere", "Field",
          "person", "Person");

  private static final Map<String, String> SIGNS =
      Map.of(
          "statement", "“",
          "event", "E",
          "figure", "#",
          "commitment", "C",
          "agreement", "A",
          "engagement", "M",
          "sphere", "T");

  private static final Names NAMES = new Names();

  private Labels() {}

  /** A kind of record as a heading. */
  public static String kind(String kind) {
    return KINDS.getOrDefault(kind, kind);
  }

  /** Several of a kind. */
  public static String kinds(String kind) {
    return kind.equals("person") ? "Persons" : kind(kind) + "s";
  }

  /** The name of a state; another code or name stands for itself. */
  public static String name(String code) {
    return NAMES.of(code);
  }

  /** Names as in a sentence. */
  public static String names(List<String> codes) {
    return NAMES.of(codes);
  }

  /** Names, each a link to what the ledger has on it. */
  public static Html linked(List<String> codes) {
    List<Html> all = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      if (i > 0) {
        all.add(Html.text(i == codes.size() - 1 ? " and " : ", "));
      }
      all.add(side(codes.get(i)));
    }
    return Html.all(all);
  }

  /** A state or organisation as a link. */
  public static Tag side(String code) {
    return Tag.link(Link.to("relation", code).toString(), name(code));
  }

  /** "Zambia → Botswana", or both where it is mutual. */
  public static String between(List<String> by, List<String> to) {
    List<String> others = to.stream().filter(t -> !by.contains(t)).toList();
    return others.isEmpty() ? names(by) : (names(by) + " → " + names(others)).strip();
  }

  public static String amount(@Nullable Amount a) {
    return a == null ? "" : new Measure(a.unit()).text(a.value());
  }

  public static String amount(double value, String unit) {
    return new Measure(unit).text(value);
  }

  public static String period(@Nullable Period p) {
    return p == null ? "" : PeriodName.of(p);
  }

  public static String day(@Nullable LocalDate d) {
    return d == null ? "" : PeriodName.day(d);
  }

  /** A day written in the ISO form, as people write it; anything else as it is. */
  public static String day(@Nullable String iso) {
    if (iso == null || iso.length() < 10) {
      return iso == null ? "" : iso;
    }
    try {
      return PeriodName.day(LocalDate.parse(iso.substring(0, 10)));
    } catch (java.time.DateTimeException e) {
      return iso;
    }
  }

  /** Words of an enumeration. */
  public static String word(Enum<?> e) {
    return e.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The first letter large. */
  public static String sentence(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Words cut at a length. */
  public static String shortened(String words, int most) {
    String flat = words.replaceAll("\\s+", " ").strip();
    return flat.length() <= most ? flat : flat.substring(0, most - 1).strip() + "…";
  }

  /** A kind as one sign. */
  public static String sign(String kind) {
    return SIGNS.getOrDefault(kind, kind);
  }

  /** A small mark that tells the kind. */
  public static Tag badge(String kind) {
    return tag("span", "badge k-" + kind).with(kind(kind));
  }

  /** How a commitment or agreement stands, as a small mark. */
  public static Tag standing(String label) {
    String css =
        switch (label) {
          case "overdue", "not fulfilled", "terminated", "cancelled", "denied" -> "bad";
          case "contested" -> "contested";
          case "fulfilled", "in force", "held", "implemented", "occurred", "ratified" -> "good";
          case "fulfilled late", "in progress", "signed", "adopted" -> "fair";
          default -> "open";
        };
    return tag("span", "standing " + css).with(label.isEmpty() ? "unknown" : label);
  }
}
