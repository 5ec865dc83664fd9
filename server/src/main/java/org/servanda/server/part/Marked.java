package org.servanda.server.part;

import static org.servanda.server.html.Tag.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Evidence;
import org.servanda.server.html.Html;
import org.servanda.server.html.Link;
import org.servanda.server.html.Tag;

/** A text with the passages marked that records rest on, and the records beside it. */
public final class Marked {
  private static final List<String> WEIGHT =
      List.of("commitment", "agreement", "figure", "engagement", "statement", "event", "sphere");

  private final DocumentRecord document;
  private final List<Item> items;
  private final Function<String, String> entry;

  /**
   * A text with its records.
   *
   * @param entry id of the entry that a record is laid to, by the record's id; empty where none
   */
  public Marked(DocumentRecord document, Function<String, String> entry) {
    this.document = document;
    this.items = Items.of(document);
    this.entry = entry;
  }

  public List<Item> items() {
    return items;
  }

  /** Text and records side by side. */
  public Html columns() {
    return tag("div", "reading")
        .with(
            tag("section", "source").a("aria-label", "Text").with(legend(), text()),
            tag("section", "records").a("tabindex", "0").a("aria-label", "Records").with(cards()));
  }

  /** How many there are of each kind. */
  public Html legend() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    WEIGHT.forEach(k -> counts.put(k, 0));
    items.forEach(i -> counts.merge(i.kind(), 1, Integer::sum));
    Tag list = tag("ul", "legend").a("aria-label", "What was read");
    counts.forEach(
        (kind, n) -> {
          if (n > 0) {
            list.with(
                tag("li")
                    .with(
                        tag("span", "badge k-" + kind)
                            .with(n + " " + (n == 1 ? Labels.kind(kind) : Labels.kinds(kind)))));
          }
        });
    return list;
  }

  private Html text() {
    String text = document.text();
    TreeSet<Integer> cuts = new TreeSet<>();
    int length = text.codePointCount(0, text.length());
    cuts.add(0);
    cuts.add(length);
    for (Item i : items) {
      for (Evidence e : i.at()) {
        cuts.add(Math.min(length, e.begin()));
        cuts.add(Math.min(length, e.end()));
      }
    }
    Tag all =
        tag("div", "story")
            .a("tabindex", "0")
            .a("role", "region")
            .a("aria-label", "Text of the document");
    int from = 0;
    int at = 0;
    for (int cut : cuts) {
      if (cut > from) {
        int end = text.offsetByCodePoints(at, cut - from);
        all.with(segment(text.substring(at, end), from, cut));
        at = end;
        from = cut;
      }
    }
    return all;
  }

  private Html segment(String words, int begin, int end) {
    List<Item> over = new ArrayList<>();
    List<Html> chips = new ArrayList<>();
    for (Item i : items) {
      for (Evidence e : i.at()) {
        if (e.begin() <= begin && e.end() >= end) {
          over.add(i);
        }
      }
      if (i.at().get(i.at().size() - 1).end() == end) {
        chips.add(chip(i));
      }
    }
    if (over.isEmpty()) {
      return Html.all(Html.text(words), Html.all(chips));
    }
    String kind =
        WEIGHT.stream()
            .filter(k -> over.stream().anyMatch(i -> i.kind().equals(k)))
            .findFirst()
            .orElse("event");
    String ids = over.stream().map(Item::id).distinct().collect(Collectors.joining(" "));
    return Html.all(tag("mark", "k-" + kind).a("data-records", ids).with(words), Html.all(chips));
  }

  private static Html chip(Item i) {
    return tag("a", "chip k-" + i.kind())
        .a("href", "#r-" + i.id())
        .a("data-records", i.id())
        .a("aria-label", Labels.kind(i.kind()) + ": " + i.head())
        .a("title", Labels.kind(i.kind()) + ": " + i.head())
        .with(Labels.sign(i.kind()));
  }

  private Html cards() {
    if (items.isEmpty()) {
      return tag("p", "quiet").with("Nothing was read from this text.");
    }
    Tag list = tag("ol", "cards");
    for (Item i : items) {
      list.with(card(i));
    }
    return list;
  }

  private Html card(Item i) {
    String id = entry.apply(i.id());
    Tag facts = tag("ul", "facts");
    i.facts().forEach(f -> facts.with(tag("li").with(f)));
    Tag card =
        tag("li", "card k-" + i.kind())
            .a("id", "r-" + i.id())
            .a("data-records", i.id())
            .with(
                tag("p", "kind")
                    .with(
                        Labels.badge(i.kind()),
                        tag("span", "confidence")
                            .a("title", "How sure the reading is")
                            .with(Math.round(i.confidence() * 100) + "%")),
                tag("p", "head").with(i.head()));
    if (!i.body().isEmpty()) {
      card.with(tag("p", "said").with(Labels.shortened(i.body(), 400)));
    }
    card.with(facts);
    if (!id.isEmpty()) {
      card.with(
          tag("p", "more")
              .with(
                  Tag.link(Link.to("entry", id).toString(), "Entry in the ledger")
                      .a("aria-label", "Entry in the ledger: " + i.head())));
    }
    return card;
  }
}
