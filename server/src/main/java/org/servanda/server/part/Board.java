package org.servanda.server.part;

import static org.servanda.server.html.Tag.tag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.servanda.ledger.entry.Entry;
import org.servanda.server.desk.Promise;
import org.servanda.server.html.Html;
import org.servanda.server.html.Link;
import org.servanda.server.html.Tag;

/** Commitments as a board: a column for each way that they stand. */
public final class Board {
  private static final Map<String, List<String>> COLUMNS = new LinkedHashMap<>();

  static {
    COLUMNS.put("Open", List.of("pledged", "in progress"));
    COLUMNS.put("Overdue", List.of("overdue"));
    COLUMNS.put("Contested", List.of("contested"));
    COLUMNS.put("Kept", List.of("fulfilled", "fulfilled late"));
    COLUMNS.put("Not kept", List.of("not fulfilled", "superseded"));
  }

  private Board() {}

  /** The board of some commitments. */
  public static Html of(List<Promise> promises) {
    Tag board = tag("div", "board");
    COLUMNS.forEach(
        (name, labels) -> {
          List<Promise> in =
              promises.stream().filter(p -> labels.contains(p.standing().label())).toList();
          Tag list = tag("ul");
          in.forEach(p -> list.with(card(p)));
          board.with(
              tag("section")
                  .with(
                      tag("h3")
                          .with(
                              Html.text(name),
                              tag("span", "quiet").with(String.valueOf(in.size()))),
                      in.isEmpty() ? tag("p", "quiet small").with("none") : list));
        });
    return board;
  }

  private static Html card(Promise p) {
    Entry e = p.entry();
    String label = p.standing().label();
    long days = p.standing().schedule().days();
    Tag meta =
        tag("div", "meta")
            .with(tag("span").with(Labels.between(e.parties().by(), e.parties().to())));
    if (e.amount() != null) {
      meta.with(tag("span").with(Labels.amount(e.amount())));
    }
    if (e.due() != null) {
      meta.with(
          tag("span")
              .with(
                  "due "
                      + Labels.period(e.due())
                      + (p.standing().overdue() ? ", " + days + " days ago" : "")));
    }
    return tag("li")
        .with(
            Tag.link(Link.to("entry", e.id()).toString(), EntryList.title(e)),
            tag("div").with(Labels.standing(label)),
            meta);
  }
}
