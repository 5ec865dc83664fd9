package org.servanda.record;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The one short printed form of a record, for the terminal, examples and golden files: the kind of
 * record, then its parts in a fixed order, what is absent left out.
 *
 * <pre>
 * statement KAZ "Kassym-Jomart Tokayev" indirect say "noted" | "the successful realization ..."
 * event CONSULT 042 TJK -> KAZ occurred 2023-05 @ Astana
 * figure "trade turnover" 500000000 USD KAZ,TJK 2023-01-01/2023-06-30 total reported up 18.5%
 * commitment by JPN to KEN delivery "200 million dollars" trade pledged due 2027
 * agreement declaration "Declaration on allied cooperation" KAZ,TJK signed 2023-05
 * engagement visit "Emomali Rahmon" in KAZ 2023-05 held
 * sphere trade "trade and economic" discussed
 * </pre>
 */
public final class Notation {
  private final String text;
  private final StringBuilder line = new StringBuilder();

  private Notation(String text, String kind) {
    this.text = text;
    line.append(kind);
  }

  /**
   * A statement on one line.
   *
   * @param text the document's text, for the words said
   */
  public static String of(Statement s, String text) {
    Notation n = new Notation(text, "statement");
    n.word(s.speaker().country());
    n.quoted(s.speaker().name());
    if (!s.speaker().members().isEmpty()) {
      n.word("of", String.join(",", s.speaker().members().stream().map(ActorRef::code).toList()));
    }
    n.word(s.direct() ? "direct" : "indirect");
    n.word(s.manner());
    Statement.Cue cue = s.cue();
    if (cue != null) {
      n.quoted(cue.text());
    }
    n.word("->", s.addressee());
    n.word("via", s.relayedBy());
    n.word("|");
    for (Evidence e : s.content()) {
      n.quoted(n.words(e));
    }
    if (s.tone().stance() != Stance.NEUTRAL) {
      n.word("with", name(s.tone().stance()));
      n.word("for", s.tone().toward());
    }
    return n.line.toString();
  }

  /** An event on one line. */
  public static String of(Event e) {
    Notation n = new Notation("", "event");
    n.word(e.label());
    n.word(e.cameo());
    n.actors(e.sources());
    if (!e.targets().isEmpty()) {
      n.word("->");
      n.actors(e.targets());
    }
    n.word(name(e.status()));
    n.word(string(e.date()));
    Place p = e.place();
    n.word("@", p == null ? null : p.name());
    return n.line.toString();
  }

  /** A figure on one line. */
  public static String of(Figure f) {
    Notation n = new Notation("", "figure");
    n.quoted(f.indicator());
    n.word(number(f.value()));
    n.word(f.unit());
    n.codes(f.parties());
    n.word(string(f.period()));
    n.word(f.flow());
    n.word(name(f.modality()));
    n.word(f.trend());
    Double change = f.changePct();
    n.word(change == null ? null : number(change) + "%");
    n.word("due", string(f.due()));
    return n.line.toString();
  }

  /** A commitment on one line. */
  public static String of(Commitment c) {
    Notation n = new Notation("", "commitment");
    n.word("by");
    n.codes(c.by());
    if (!c.to().isEmpty()) {
      n.word("to");
      n.codes(c.to());
    }
    n.word(name(c.kind()));
    n.quoted(c.text());
    n.word(c.sphere());
    Commitment.Quantity q = c.quantity();
    n.word(q == null ? null : number(q.value()) + " " + q.unit());
    n.word(name(c.status()));
    n.word("due", string(c.due()));
    return n.line.toString();
  }

  /** An agreement on one line. */
  public static String of(Agreement a) {
    Notation n = new Notation("", "agreement");
    n.word(name(a.kind()));
    n.quoted(a.name());
    n.codes(a.parties());
    for (Agreement.Stage s : a.stages()) {
      n.word(name(s.action()));
      n.word(string(s.date()));
    }
    n.word("@", a.place());
    return n.line.toString();
  }

  /** An engagement on one line. */
  public static String of(Engagement e) {
    Notation n = new Notation("", "engagement");
    n.word(name(e.kind()));
    if (e.name() != null) {
      n.quoted(e.name());
    }
    n.word("of");
    n.codes(e.who());
    n.word("in", e.host());
    n.word(string(e.date()));
    n.word(name(e.status()));
    if (!e.places().isEmpty()) {
      n.word("@");
      n.codes(e.places());
    }
    return n.line.toString();
  }

  /** A sphere on one line. */
  public static String of(Sphere s) {
    Notation n = new Notation("", "sphere");
    n.word(s.sphere());
    if (s.qualifier() != null) {
      n.quoted(s.qualifier());
    }
    n.word(name(s.stance()));
    return n.line.toString();
  }

  /** Lower case, with spaces: {@code in progress}. */
  public static String name(Enum<?> e) {
    return e.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A number without an exponent and without needless decimals. */
  public static String number(double v) {
    return v == Math.rint(v) && Math.abs(v) < 1e15
        ? String.valueOf((long) v)
        : java.math.BigDecimal.valueOf(v).toPlainString();
  }

  private static @Nullable String string(@Nullable Period p) {
    return p == null ? null : p.toString();
  }

  private String words(Evidence e) {
    int begin = text.offsetByCodePoints(0, e.begin());
    return text.substring(begin, text.offsetByCodePoints(begin, e.end() - e.begin()));
  }

  private void word(@Nullable String w) {
    if (w != null) {
      line.append(' ').append(w);
    }
  }

  private void word(String before, @Nullable String w) {
    if (w != null) {
      word(before);
      word(w);
    }
  }

  private void quoted(String s) {
    line.append(" \"").append(s.replaceAll("\\s+", " ").replace('"', '\'')).append('"');
  }

  private void codes(List<String> codes) {
    if (!codes.isEmpty()) {
      boolean plain = codes.stream().noneMatch(c -> c.indexOf(' ') >= 0);
      if (plain) {
        word(String.join(",", codes));
      } else {
        quoted(String.join(", ", codes));
      }
    }
  }

  private void actors(List<ActorRef> actors) {
    codes(actors.stream().map(ActorRef::code).distinct().toList());
  }
}
