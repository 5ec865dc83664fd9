package org.servanda.server.part;

import static org.servanda.server.html.Tag.tag;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.account.Standing;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Kind;
import org.servanda.server.desk.Promise;
import org.servanda.server.html.Html;
import org.servanda.server.html.Link;
import org.servanda.server.html.Tag;

/** Entries in lists. */
public final class EntryList {
  private static final int NAME = 160;

  private EntryList() {}

  /** An entry in one line of words. */
  public static String title(Entry e) {
    String between = Labels.between(e.parties().by(), e.parties().to());
    return switch (e.kind()) {
      case EVENT -> between + ": " + e.type().toLowerCase(java.util.Locale.ROOT);
      case STATEMENT ->
          String.join(", ", e.parties().people()) + ": “" + Labels.shortened(e.name(), NAME) + "”";
      case FIGURE ->
          Labels.sentence(e.name())
              + " "
              + Labels.amount(e.amount())
              + (e.date() == null ? "" : ", " + Labels.period(e.date()));
      case ENGAGEMENT ->
          Labels.sentence(e.name().isEmpty() ? e.type() : e.name())
              + (e.name().isEmpty() ? ": " + who(e) : "");
      case COMMITMENT, AGREEMENT, SPHERE, PERSON ->
          Labels.sentence(Labels.shortened(e.name(), NAME));
    };
  }

  private static String who(Entry e) {
    String people = String.join(", ", e.parties().people());
    return people.isEmpty() ? Labels.between(e.parties().by(), e.parties().to()) : people;
  }

  /** Entries below each other. */
  public static Html of(List<Entry> entries) {
    if (entries.isEmpty()) {
      return none();
    }
    return tag("ul", "plain").with(entries.stream().map(e -> line(e, null)).toList());
  }

  /** Commitments below each other, with how they stand. */
  public static Html promises(List<Promise> promises) {
    if (promises.isEmpty()) {
      return none();
    }
    return tag("ul", "plain")
        .with(promises.stream().map(p -> line(p.entry(), p.standing())).toList());
  }

  private static Html none() {
    return tag("p", "quiet").with("Nothing so far.");
  }

  private static Tag line(Entry e, @Nullable Standing s) {
    return tag("li")
        .with(
            tag("div", "entry-line")
                .with(
                    Labels.badge(e.kind().label()),
                    Tag.link(Link.to("entry", e.id()).toString(), title(e)).a("class", "name"),
                    s == null ? status(e) : Labels.standing(s.label())),
            meta(e));
  }

  /** How it stands by what was told last. */
  public static Html status(Entry e) {
    boolean told =
        e.kind() == Kind.AGREEMENT
            || e.kind() == Kind.COMMITMENT
            || e.kind() == Kind.ENGAGEMENT
            || e.kind() == Kind.EVENT;
    return Html.all(
        Html.when(told && !e.status().isEmpty(), Labels.standing(e.status())),
        Html.when(e.contested(), Labels.standing("contested")));
  }

  /** Sides, amount, days and sources in small letters. */
  public static Html meta(Entry e) {
    Tag line = tag("div", "meta");
    if (e.kind() != Kind.EVENT && !e.sides().isEmpty()) {
      line.with(tag("span").with(Labels.between(e.parties().by(), e.parties().to())));
    }
    if (e.kind() != Kind.FIGURE) {
      part(line, Labels.amount(e.amount()));
      part(line, Labels.period(e.date()));
    }
    part(line, e.due() == null ? "" : "due " + Labels.period(e.due()));
    part(line, e.sphere() == null ? "" : e.sphere());
    int sources = e.sources();
    part(line, sources == 0 ? "" : sources == 1 ? "1 source" : sources + " sources");
    part(line, e.outlets().stream().limit(3).collect(Collectors.joining(", ")));
    part(line, e.review());
    return line;
  }

  private static void part(Tag line, String words) {
    if (!words.isEmpty()) {
      line.with(tag("span").with(words));
    }
  }
}
