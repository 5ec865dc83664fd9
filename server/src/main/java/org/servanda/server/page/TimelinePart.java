package org.servanda.server.page;

import static org.servanda.server.html.Tag.heading;
import static org.servanda.server.html.Tag.tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.store.Activity;
import org.servanda.ledger.store.Query;
import org.servanda.record.Period;
import org.servanda.server.desk.Desk;
import org.servanda.server.html.Form;
import org.servanda.server.html.Html;
import org.servanda.server.html.Link;
import org.servanda.server.html.Tag;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Refusal;
import org.servanda.server.part.EntryList;
import org.servanda.server.part.Labels;
import org.servanda.server.part.Pages;
import org.servanda.server.picture.Strip;

/** The timeline of a relation, by kind and field. */
final class TimelinePart {
  private static final int PAGE = 40;

  private final Desk desk;

  TimelinePart(Desk desk) {
    this.desk = desk;
  }

  /** Filters, strip and list. */
  Html all(Exchange e, List<Set<String>> between, String path) {
    List<String> spheres =
        List.copyOf(
            desk.remember(
                "spheres " + between,
                () ->
                    desk.ask(
                        l -> l.spheres(Query.of(Activity.matters()).between(between)).keySet())));
    List<List<String>> kinds = new ArrayList<>(List.of(List.of("", "All")));
    for (Kind k : Activity.matters()) {
      kinds.add(List.of(k.label(), Labels.kinds(k.label())));
    }
    List<List<String>> fields = new ArrayList<>(List.of(List.of("", "All")));
    spheres.forEach(s -> fields.add(List.of(s, Labels.sentence(s))));
    Tag form =
        Form.get(path)
            .a("hx-get", path)
            .a("hx-target", "#timeline")
            .a("hx-trigger", "change, submit")
            .with(
                Form.hidden("tab", "timeline"),
                tag("div", "row")
                    .with(
                        Form.field("Kind", Form.select("kind", e.query().text("kind"), kinds)),
                        Form.field(
                            "Field", Form.select("sphere", e.query().text("sphere"), fields)),
                        Form.button("Show")));
    return tag("section", "panel")
        .with(
            heading(2, "Timeline"),
            form,
            tag("div").a("id", "timeline").a("aria-live", "polite").with(list(e, between, path)));
  }

  /** Strip and list alone. */
  Html list(Exchange e, List<Set<String>> between, String path) {
    String kind = e.query().text("kind");
    String sphere = e.query().text("sphere");
    int page = e.query().number("page", 1, 1, 10_000);
    Kind[] kinds =
        kind.isEmpty()
            ? Activity.matters()
            : new Kind[] {Kind.of(kind).orElseThrow(() -> Refusal.wrong("no such kind: " + kind))};
    Query query =
        Query.of(kinds)
            .between(between)
            .sphere(sphere.isEmpty() ? null : sphere)
            .order(Query.Order.DATE)
            .offset((page - 1) * PAGE)
            .limit(PAGE + 1);
    List<Entry> found =
        desk.remember(
            "timeline " + between + kind + " " + sphere + " " + page,
            () -> desk.ask(l -> l.whole(query)));
    List<Entry> shown = found.subList(0, Math.min(PAGE, found.size()));
    List<Strip.Dot> dots = new ArrayList<>();
    Tag list = tag("ol", "timeline");
    for (Entry x : shown) {
      LocalDate day = day(x);
      if (day != null) {
        dots.add(new Strip.Dot(x, day, EntryList.title(x)));
      }
      list.with(
          tag("li", "k-" + x.kind().label())
              .with(
                  tag("div", "when")
                      .with(x.date() == null ? Labels.day(day) : Labels.period(x.date())),
                  tag("div", "entry-line")
                      .with(
                          Labels.badge(x.kind().label()),
                          Tag.link(Link.to("entry", x.id()).toString(), EntryList.title(x))
                              .a("class", "name"),
                          EntryList.status(x)),
                  EntryList.meta(x)));
    }
    if (shown.isEmpty()) {
      return tag("p", "quiet").with("Nothing of this kind so far.");
    }
    return Html.all(
        Strip.draw(dots).empty()
            ? Html.NONE
            : tag("div", "picture").with(Html.drawn(Strip.draw(dots).inPage())),
        list,
        Pages.of(
            page,
            found.size() > PAGE,
            p -> path + "?tab=timeline&kind=" + kind + "&sphere=" + sphere + "&page=" + p));
  }

  private static @org.jspecify.annotations.Nullable LocalDate day(Entry e) {
    Period date = e.date();
    return date == null ? e.first() : date.from();
  }
}
