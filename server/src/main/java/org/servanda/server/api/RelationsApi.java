package org.servanda.server.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servanda.ledger.account.Rows;
import org.servanda.ledger.account.Target;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.store.Activity;
import org.servanda.ledger.store.Query;
import org.servanda.server.access.Right;
import org.servanda.server.access.Route;
import org.servanda.server.access.Visitor;
import org.servanda.server.desk.Accounts;
import org.servanda.server.desk.Deadlines;
import org.servanda.server.desk.Desk;
import org.servanda.server.desk.Promise;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Reply;

/** Relations: how much there is, how commitments stand, targets with their series, deadlines. */
public final class RelationsApi {
  private static final int MOST = 500;

  private final Desk desk;
  private final Accounts accounts;
  private final Deadlines deadlines;

  public RelationsApi(Desk desk, Accounts accounts, Deadlines deadlines) {
    this.desk = desk;
    this.accounts = accounts;
    this.deadlines = deadlines;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/api/v1/relations", Right.READ, this::all),
        Route.get("/api/v1/relations/{a}/{b}", Right.READ, this::one),
        Route.get("/api/v1/relations/{a}/{b}/commitments", Right.READ, this::commitments),
        Route.get("/api/v1/relations/{a}/{b}/targets", Right.READ, this::targets),
        Route.get("/api/v1/deadlines", Right.READ, this::due));
  }

  private List<Set<String>> sides(Exchange e) {
    return List.of(accounts.codes(e.at("a")), accounts.codes(e.at("b")));
  }

  private Reply all(Exchange e, Visitor v) {
    int size = e.query().number("size", 60, 1, MOST);
    List<Activity.Count> pairs =
        desk.remember(
            "api pairs " + size,
            () ->
                desk.ask(l -> l.activity(a -> a.pairs(Query.of(Activity.matters()).limit(size)))));
    return JsonReply.of(
        200, Map.of("relations", pairs.stream().map(c -> count(c, "a", "b")).toList()));
  }

  private static Map<String, Object> count(Activity.Count c, String what, String beside) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put(what, c.what());
    Rows.put(row, beside, c.beside());
    row.put("entries", c.number());
    Rows.put(row, "tone", c.tone());
    return row;
  }

  private Reply one(Exchange e, Visitor v) {
    List<Set<String>> between = sides(e);
    Query query = Query.of(Activity.matters()).between(between);
    Map<String, Object> all =
        desk.ask(
            l -> {
              Map<String, Object> fields = new LinkedHashMap<>();
              Map<String, Object> counts = new LinkedHashMap<>();
              l.count(query).forEach((kind, n) -> counts.put(kind.label(), n));
              fields.put("counts", counts);
              fields.put("spheres", l.spheres(query));
              fields.put(
                  "events_by_month",
                  l.activity(a -> a.months(query)).stream()
                      .map(c -> count(c, "month", "quad"))
                      .toList());
              fields.put(
                  "stances_by_month",
                  l.activity(a -> a.stances(query)).stream()
                      .map(c -> count(c, "month", "stance"))
                      .toList());
              fields.put(
                  "speakers",
                  l.activity(a -> a.speakers(query.limit(50))).stream()
                      .map(c -> count(c, "name", "for"))
                      .toList());
              return fields;
            });
    return JsonReply.of(200, all);
  }

  private Reply commitments(Exchange e, Visitor v) {
    Query query =
        Query.of(Kind.COMMITMENT).between(sides(e)).limit(e.query().number("size", 200, 1, MOST));
    List<Promise> all = desk.ask(l -> accounts.promises(l, query, desk.today()));
    return JsonReply.of(200, Map.of("commitments", rows(all)));
  }

  private List<Map<String, Object>> rows(List<Promise> promises) {
    return desk.ask(l -> l.rows(desk.today()).of(promises.stream().map(Promise::entry).toList()));
  }

  private Reply targets(Exchange e, Visitor v) {
    List<Target> targets = desk.ask(l -> accounts.targets(l, sides(e), desk.today()));
    return JsonReply.of(
        200, Map.of("targets", targets.stream().map(RelationsApi::target).toList()));
  }

  private static Map<String, Object> target(Target t) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("line", t.line());
    row.put("unit", t.unit());
    row.put("entry", t.current().id());
    row.put("versions", t.versions().stream().map(x -> x.id()).toList());
    Rows.put(row, "share", t.share());
    Rows.put(row, "growth", t.growth());
    Rows.put(row, "projected", t.projected());
    List<Map<String, Object>> series = new ArrayList<>();
    for (Target.Point p : t.series()) {
      Map<String, Object> point = new LinkedHashMap<>();
      Rows.put(point, "period", Rows.span(p.period()));
      point.put("value", p.value());
      point.put("contested", p.contested());
      point.put(
          "told",
          p.values().stream()
              .map(
                  x -> {
                    Map<String, Object> told = new LinkedHashMap<>();
                    told.put("value", x.value());
                    told.put("by", x.by());
                    Rows.put(told, "on", Rows.day(x.on()));
                    return told;
                  })
              .toList());
      series.add(point);
    }
    row.put("series", series);
    return row;
  }

  private Reply due(Exchange e, Visitor v) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("due", rows(deadlines.ahead()));
    all.put("overdue", rows(deadlines.passed()));
    return JsonReply.of(200, all);
  }
}
