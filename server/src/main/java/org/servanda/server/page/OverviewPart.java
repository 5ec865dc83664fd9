package org.servanda.server.page;

import static org.servanda.server.html.Tag.heading;
import static org.servanda.server.html.Tag.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.account.Target;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.store.Activity;
import org.servanda.ledger.store.Query;
import org.servanda.server.desk.Accounts;
import org.servanda.server.desk.Desk;
import org.servanda.server.desk.Promise;
import org.servanda.server.html.Html;
import org.servanda.server.html.Link;
import org.servanda.server.html.Tag;
import org.servanda.server.part.EntryList;
import org.servanda.server.part.Labels;
import org.servanda.server.part.TargetChart;
import org.servanda.server.picture.Months;
import org.servanda.server.picture.Picture;

/** A relation at a glance: how much there is, what presses, the latest, targets and pictures. */
final class OverviewPart {
  private static final int PROMISES = 120;
  private static final int FEW = 8;

  private final Desk desk;
  private final Accounts accounts;

  OverviewPart(Desk desk, Accounts accounts) {
    this.desk = desk;
    this.accounts = accounts;
  }

  private record Overview(
      Map<Kind, Integer> counts,
      List<Promise> promises,
      List<Target> targets,
      List<Entry> latest,
      List<Activity.Count> months,
      List<Activity.Count> partners) {}

  /** The first part of a relation. */
  Html of(List<String> sides, List<Set<String>> between, String path) {
    Overview o =
        desk.remember(
            "overview " + between,
            () ->
                desk.ask(
                    l -> {
                      Query all = Query.of(Activity.matters()).between(between);
                      Map<Kind, Integer> counts = new LinkedHashMap<>();
                      l.count(all)
                          .forEach(
                              (k, s) ->
                                  counts.put(
                                      k, s.values().stream().mapToInt(Integer::intValue).sum()));
                      Query open =
                          Query.of(Kind.COMMITMENT)
                              .between(between)
                              .order(Query.Order.NEWS)
                              .limit(PROMISES);
                      return new Overview(
                          counts,
                          accounts.promises(l, open, desk.today()),
                          accounts.targets(l, between, desk.today()),
                          l.whole(
                              Query.of(
                                      Kind.AGREEMENT, Kind.COMMITMENT, Kind.ENGAGEMENT, Kind.FIGURE)
                                  .between(between)
                                  .limit(FEW)),
                          l.activity(a -> a.months(all)),
                          between.size() > 1 ? List.of() : partners(l, between));
                    }));
    List<Html> parts = new ArrayList<>();
    parts.add(tiles(o, path));
    List<Promise> pressing =
        o.promises().stream()
            .filter(p -> p.standing().overdue() || p.standing().contested())
            .limit(FEW)
            .toList();
    parts.add(
        tag("div", "grid")
            .with(
                panel("Overdue and contested", EntryList.promises(pressing)),
                panel("Told of last", EntryList.of(o.latest()))));
    o.targets().stream()
        .limit(2)
        .forEach(
            t ->
                parts.add(
                    panel(
                        "Target: " + Labels.shortened(t.current().name(), 70), TargetChart.of(t))));
    parts.add(pictures(sides, o.months()));
    if (!o.partners().isEmpty()) {
      parts.add(panel("With whom", partners(sides.get(0), between.get(0), o.partners())));
    }
    return Html.all(parts);
  }

  private static List<Activity.Count> partners(Ledger l, List<Set<String>> between) {
    return l.activity(a -> a.pairs(Query.of(Activity.matters()).between(between).limit(40)));
  }

  private static Html partners(String side, Set<String> codes, List<Activity.Count> pairs) {
    Tag list = tag("ul", "plain");
    pairs.stream()
        .filter(p -> codes.contains(p.what()) || codes.contains(p.beside()))
        .limit(FEW)
        .forEach(
            p -> {
              String other = codes.contains(p.what()) ? p.beside() : p.what();
              list.with(
                  tag("li")
                      .with(
                          Tag.link(Link.to("relation", side, other).toString(), Labels.name(other)),
                          tag("span", "quiet").with(" " + p.number())));
            });
    return list;
  }

  private static Html tiles(Overview o, String path) {
    long overdue = o.promises().stream().filter(p -> p.standing().overdue()).count();
    Tag list = tag("ul", "tiles");
    tile(list, o.counts().getOrDefault(Kind.AGREEMENT, 0), "agreements", path + "?tab=agreements");
    tile(
        list,
        o.counts().getOrDefault(Kind.COMMITMENT, 0),
        "commitments",
        path + "?tab=commitments");
    tile(list, (int) overdue, "overdue", path + "?tab=commitments");
    tile(list, o.targets().size(), "targets", path + "?tab=targets");
    tile(
        list,
        o.counts().getOrDefault(Kind.ENGAGEMENT, 0),
        "engagements",
        path + "?tab=engagements");
    tile(list, o.counts().getOrDefault(Kind.EVENT, 0), "events", path + "?tab=timeline&kind=event");
    tile(list, o.counts().getOrDefault(Kind.STATEMENT, 0), "statements", path + "?tab=voices");
    return list;
  }

  private static void tile(Tag list, int number, String words, String to) {
    list.with(
        tag("li")
            .with(
                tag("a")
                    .a("href", to)
                    .with(
                        tag("b").with(String.format(java.util.Locale.ROOT, "%,d", number)),
                        Html.text(words))));
  }

  private static Html pictures(List<String> sides, List<Activity.Count> months) {
    Picture events = Months.events(months);
    if (events.empty()) {
      return Html.NONE;
    }
    return tag("div", "grid")
        .with(
            panel("Events", figure(events, "months", sides)),
            panel("Tone", figure(Months.tone(months), "tone", sides)));
  }

  private static Html figure(Picture p, String name, List<String> sides) {
    return p.figure(file(name + ".svg", sides), file(name + ".csv", sides));
  }

  private static String file(String name, List<String> sides) {
    return Link.to("picture", name)
        .and("a", sides.get(0))
        .and("b", sides.size() > 1 ? sides.get(1) : "")
        .toString();
  }

  private static Tag panel(String title, Html content) {
    return tag("section", "panel").with(heading(2, title), content);
  }
}
