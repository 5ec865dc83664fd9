package org.servanda.server.part;

import static org.servanda.server.html.Tag.tag;

import java.util.List;
import org.servanda.ledger.account.Target;
import org.servanda.ledger.brief.Charts;
import org.servanda.ledger.chart.SvgChart;
import org.servanda.ledger.series.Series;
import org.servanda.server.html.Html;
import org.servanda.server.html.Link;
import org.servanda.server.html.Tag;

/** A target beside its figures: the chart, its numbers, its table. */
public final class TargetChart {
  private TargetChart() {}

  /** The series of a target under its name. */
  public static Series series(Target t) {
    return Charts.of(
        t,
        Labels.sentence(Labels.shortened(t.current().name(), 34))
            + " — "
            + Labels.names(t.current().sides()));
  }

  /** The chart in a page. */
  public static Html of(Target t) {
    Series series = series(t);
    String id = t.current().id();
    Tag notes = tag("figcaption");
    notes.with(
        tag("details")
            .with(
                tag("summary").with("As a table"),
                tag("div", "scroll")
                    .a("tabindex", "0")
                    .a("role", "region")
                    .a("aria-label", "Figures of " + series.title())
                    .with(table(t)),
                tag("p", "end")
                    .with(
                        Tag.link(Link.to("chart", id + ".csv").toString(), "CSV")
                            .a("aria-label", "Figures as CSV: " + series.title()),
                        Tag.link(Link.to("chart", id + ".svg").toString(), "SVG")
                            .a("aria-label", "Chart as SVG: " + series.title()))));
    return Html.all(
        numbers(t),
        tag("figure", "picture").with(Html.drawn(new SvgChart().inPage(series)), notes));
  }

  private static Html numbers(Target t) {
    Tag list = tag("ul", "facts");
    Target.Point latest = t.latest();
    Double share = t.share();
    Double growth = t.growth();
    Double projected = t.projected();
    if (latest != null && share != null) {
      list.with(
          tag("li")
              .with(
                  "%s: %s, %.0f%% of the target"
                      .formatted(
                          Labels.period(latest.period()),
                          Labels.amount(latest.value(), t.unit()),
                          share * 100)));
    }
    if (growth != null) {
      list.with(tag("li").with("%.1f%% growth a year needed".formatted(growth * 100)));
    }
    if (projected != null) {
      list.with(tag("li").with("on its way to " + Labels.amount(projected, t.unit())));
    }
    return list;
  }

  private static Html table(Target t) {
    Tag body = tag("tbody");
    for (List<String> row : rows(t)) {
      body.with(tag("tr").with(row.stream().map(c -> tag("td").with(c)).toList()));
    }
    Tag head = tag("tr");
    HEADER.forEach(h -> head.with(tag("th").a("scope", "col").with(h)));
    return tag("table").with(tag("thead").with(head), body);
  }

  /** Columns of the table. */
  public static final List<String> HEADER =
      List.of("Period", "Value", "Unit", "Told by", "Told on");

  /** All values that were told, one a row. */
  public static List<List<String>> rows(Target t) {
    return t.series().stream()
        .flatMap(
            p ->
                p.values().stream()
                    .map(
                        v ->
                            List.of(
                                p.period().toString(),
                                java.math.BigDecimal.valueOf(v.value()).toPlainString(),
                                t.unit(),
                                v.by(),
                                v.on() == null ? "" : v.on().toString())))
        .toList();
  }
}
