package org.servanda.server.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.servanda.ledger.account.Target;
import org.servanda.ledger.chart.SvgChart;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.store.Activity;
import org.servanda.ledger.store.Query;
import org.servanda.server.access.Right;
import org.servanda.server.access.Route;
import org.servanda.server.access.Visitor;
import org.servanda.server.desk.Accounts;
import org.servanda.server.desk.Desk;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Refusal;
import org.servanda.server.http.Reply;
import org.servanda.server.part.TargetChart;
import org.servanda.server.picture.Months;
import org.servanda.server.picture.Network;
import org.servanda.server.picture.Picture;
import org.servanda.server.picture.WorldMap;

/** Pictures and their tables as files. */
public final class PicturesPage {
  private final Desk desk;
  private final Accounts accounts;
  private final WorldMap map;

  public PicturesPage(Desk desk, Accounts accounts, WorldMap map) {
    this.desk = desk;
    this.accounts = accounts;
    this.map = map;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/picture/{file}", Right.READ, this::picture),
        Route.get("/chart/{file}", Right.READ, this::chart));
  }

  /** The map of all that is told. */
  static Picture map(Desk desk, WorldMap map, boolean tone) {
    return desk.remember(
        "map " + tone,
        () ->
            map.draw(
                desk.ask(l -> l.activity(a -> a.states(Query.of(Activity.matters())))),
                RelationsPage.pairs(desk),
                tone));
  }

  private Reply picture(Exchange e, Visitor v) {
    String file = e.at("file");
    int dot = file.lastIndexOf('.');
    String name = dot < 0 ? file : file.substring(0, dot);
    Picture picture =
        switch (name) {
          case "map" -> map(desk, map, false);
          case "tone-map" -> map(desk, map, true);
          case "network" -> Network.draw(RelationsPage.pairs(desk));
          case "months" -> Months.events(months(e));
          case "tone" -> Months.tone(months(e));
          default -> throw Refusal.missing("no such picture");
        };
    return file(file, picture.file(), picture.csv());
  }

  private List<Activity.Count> months(Exchange e) {
    List<Set<String>> sides = new ArrayList<>();
    for (String side : List.of("a", "b")) {
      if (e.query().has(side)) {
        sides.add(accounts.codes(e.query().text(side)));
      }
    }
    return desk.ask(l -> l.activity(a -> a.months(Query.of(Activity.matters()).between(sides))));
  }

  private static Reply file(String file, String svg, String csv) {
    if (file.endsWith(".svg")) {
      return Reply.text(200, "image/svg+xml", svg).as(file);
    }
    if (file.endsWith(".csv")) {
      return Reply.text(200, "text/csv;charset=utf-8", csv).as(file);
    }
    throw Refusal.missing("there is .svg and .csv");
  }

  private Reply chart(Exchange e, Visitor v) {
    String file = e.at("file");
    int dot = file.lastIndexOf('.');
    String id = dot < 0 ? file : file.substring(0, dot);
    List<Target> targets =
        desk.ask(
            l -> {
              Entry entry = l.entry(id).orElseThrow(() -> Refusal.missing("no such entry"));
              return accounts.target(l, entry, desk.today());
            });
    if (targets.isEmpty()) {
      throw Refusal.missing("this entry is no target");
    }
    Target t = targets.get(0);
    return file(file, new SvgChart().draw(TargetChart.series(t)), csv(t));
  }

  private static String csv(Target t) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      csv.printRecord(TargetChart.HEADER);
      csv.printRecords(TargetChart.rows(t));
    } catch (IOException x) {
      throw new UncheckedIOException(x);
    }
    return out.toString();
  }
}
