package org.servanda.server.page;

import static org.servanda.server.html.Tag.heading;
import static org.servanda.server.html.Tag.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.servanda.ledger.entry.Entry;
import org.servanda.server.access.Right;
import org.servanda.server.access.Route;
import org.servanda.server.access.Visitor;
import org.servanda.server.desk.Asked;
import org.servanda.server.desk.Searches;
import org.servanda.server.html.Form;
import org.servanda.server.html.Html;
import org.servanda.server.html.Link;
import org.servanda.server.html.Tag;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Reply;
import org.servanda.server.part.EntryList;
import org.servanda.server.part.Frame;
import org.servanda.server.part.Labels;
import org.servanda.server.part.Pages;

/** Search by words, and by kind, side, field, status, speaker and day. */
public final class SearchPage {
  private final Searches searches;

  public SearchPage(Searches searches) {
    this.searches = searches;
  }

  public List<Route> routes() {
    return List.of(Route.get("/search", Right.READ, this::page));
  }

  private Reply page(Exchange e, Visitor v) {
    Asked asked = searches.asked(e.query());
    Searches.Found found = searches.find(asked);
    Map<String, String> now = new LinkedHashMap<>();
    for (String f : List.of("q", "kind", "side", "sphere", "status", "speaker", "from", "to")) {
      now.put(f, e.query().text(f));
    }
    Tag form =
        Form.get("/search")
            .a("data-auto", "on")
            .with(
                tag("div", "row")
                    .with(
                        Form.field(
                                "Words in the text",
                                Form.input("search", "q", now.getOrDefault("q", "")))
                            .a("class", "field wide"),
                        Form.field(
                            "From", Form.input("date", "from", now.getOrDefault("from", ""))),
                        Form.field("To", Form.input("date", "to", now.getOrDefault("to", ""))),
                        Form.button("Search")));
    now.forEach(
        (f, value) -> {
          if (!value.isEmpty() && !List.of("q", "from", "to").contains(f)) {
            form.with(Form.hidden(f, value));
          }
        });
    List<Entry> shown = found.entries();
    Html list =
        shown.isEmpty() ? tag("p", "quiet").with("Nothing was found.") : EntryList.of(shown);
    String count =
        found.more() || asked.page() > 1
            ? ""
            : shown.size() + (shown.size() == 1 ? " entry" : " entries");
    return Frame.of(v, "Search")
        .at("/search")
        .page(
            heading(1, "Search"),
            tag("section", "panel").with(form, chosen(now)),
            tag("div", "facets")
                .with(
                    tag("section", "panel")
                        .a("aria-label", "Narrow down")
                        .with(facets(found.facets(), now)),
                    tag("section", "panel")
                        .with(
                            tag("h2").with("Found"),
                            tag("p", "quiet").a("role", "status").with(count),
                            list,
                            Pages.of(
                                asked.page(),
                                found.more(),
                                p -> address(now).and("page", String.valueOf(p)).toString()))));
  }

  private static Html chosen(Map<String, String> now) {
    Tag list = tag("ul", "tabs");
    boolean any = false;
    for (Map.Entry<String, String> f : now.entrySet()) {
      if (!f.getValue().isEmpty() && !f.getKey().equals("q")) {
        any = true;
        Map<String, String> without = new LinkedHashMap<>(now);
        without.put(f.getKey(), "");
        String words =
            f.getKey()
                + ": "
                + (f.getKey().equals("side") ? Labels.name(f.getValue()) : f.getValue());
        list.with(
            tag("li")
                .with(
                    Tag.link(address(without).toString(), words + " ×")
                        .a("aria-label", "Remove " + words)));
      }
    }
    return Html.when(any, list);
  }

  private static Link address(Map<String, String> fields) {
    Link link = Link.to("search");
    fields.forEach(link::and);
    return link;
  }

  private static Html facets(Map<String, Map<String, Integer>> facets, Map<String, String> now) {
    List<Html> all = new ArrayList<>();
    facets.forEach(
        (facet, values) -> {
          Function<String, String> words =
              switch (facet) {
                case "kind" -> Labels::kinds;
                case "side" -> Labels::name;
                default -> Labels::sentence;
              };
          if (now.getOrDefault(facet, "").isEmpty() && !values.isEmpty()) {
            Tag list = tag("ul", "plain small");
            values.entrySet().stream()
                .limit(10)
                .forEach(
                    value -> {
                      Map<String, String> with = new LinkedHashMap<>(now);
                      with.put(facet, value.getKey());
                      list.with(
                          tag("li")
                              .with(
                                  Tag.link(address(with).toString(), words.apply(value.getKey())),
                                  tag("span", "quiet").with(" " + value.getValue())));
                    });
            all.add(heading(2, facet.equals("sphere") ? "Field" : Labels.sentence(facet)));
            all.add(list);
          }
        });
    return all.isEmpty() ? tag("p", "quiet").with("Nothing to narrow down.") : Html.all(all);
  }
}
