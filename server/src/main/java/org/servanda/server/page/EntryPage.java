package org.servanda.server.page;

import static org.servanda.server.html.Tag.heading;
import static org.servanda.server.html.Tag.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.account.Standing;
import org.servanda.ledger.account.Target;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.entry.Life;
import org.servanda.ledger.entry.Stage;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.fact.Voice;
import org.servanda.ledger.review.Decision;
import org.servanda.server.access.Right;
import org.servanda.server.access.Route;
import org.servanda.server.access.Visitor;
import org.servanda.server.desk.Accounts;
import org.servanda.server.desk.Desk;
import org.servanda.server.desk.Reviews;
import org.servanda.server.html.Html;
import org.servanda.server.html.Link;
import org.servanda.server.html.Tag;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Refusal;
import org.servanda.server.http.Reply;
import org.servanda.server.part.EntryList;
import org.servanda.server.part.Frame;
import org.servanda.server.part.Labels;
import org.servanda.server.part.ReviewForms;
import org.servanda.server.part.TargetChart;

/** One thing of the ledger: its fields, its life, all evidence, and what persons decided. */
public final class EntryPage {
  private final Desk desk;
  private final Accounts accounts;
  private final Reviews reviews;

  public EntryPage(Desk desk, Accounts accounts, Reviews reviews) {
    this.desk = desk;
    this.accounts = accounts;
    this.reviews = reviews;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/entry/{id}", Right.READ, this::page),
        Route.post("/entry/{id}", Right.REVIEW, this::review));
  }

  private record Seen(
      Entry entry,
      Map<String, String> passages,
      List<Decision> decisions,
      @Nullable Standing standing,
      List<Target> targets,
      List<Entry> alike) {}

  private Seen see(Ledger ledger, String id) {
    Entry e = ledger.entry(id).orElseThrow(() -> Refusal.missing("no such entry"));
    Map<String, String> passages = new LinkedHashMap<>();
    e.facts().forEach(f -> passages.put(f.key(), ledger.passage(f)));
    boolean promised = e.kind() == Kind.COMMITMENT;
    return new Seen(
        e,
        passages,
        Reviews.on(e, ledger.decisions()),
        promised ? ledger.standings(List.of(e), desk.today()).get(e.id()) : null,
        promised ? accounts.target(ledger, e, desk.today()) : List.of(),
        reviews.alike(ledger, e));
  }

  private Reply page(Exchange x, Visitor v) {
    Seen seen = desk.ask(ledger -> see(ledger, x.at("id")));
    Entry e = seen.entry();
    Standing standing = seen.standing();
    List<Html> parts = new ArrayList<>();
    String done = x.query().text("done");
    if (!done.isEmpty()) {
      parts.add(
          tag("p", "notice").a("role", "status").with("Done: " + Labels.shortened(done, 40) + "."));
    }
    parts.add(
        tag("div", "entry-line")
            .with(
                Labels.badge(e.kind().label()),
                standing == null ? EntryList.status(e) : Labels.standing(standing.label()),
                Html.when(!e.review().isEmpty(), tag("span", "badge k-person").with(e.review()))));
    parts.add(heading(1, EntryList.title(e)));
    parts.add(
        tag("div", "grid")
            .with(
                tag("section", "panel").with(heading(2, "What it is"), fields(e)),
                tag("section", "panel").with(heading(2, "Its life"), life(e), stands(standing))));
    for (Target t : seen.targets()) {
      parts.add(tag("section", "panel").with(heading(2, "Target and figures"), TargetChart.of(t)));
    }
    parts.add(tag("section", "panel").with(heading(2, "Evidence"), evidence(e, seen.passages())));
    if (v.may(Right.REVIEW)) {
      parts.add(
          tag("section", "panel")
              .with(heading(2, "Review"), new ReviewForms(v, e).all(seen.alike())));
    }
    if (!seen.decisions().isEmpty()) {
      parts.add(
          tag("section", "panel").with(heading(2, "Decisions"), decisions(seen.decisions(), e, v)));
    }
    return Frame.of(v, EntryList.title(e)).page(parts.toArray(Html[]::new));
  }

  private static Html fields(Entry e) {
    Tag list = tag("dl", "fields");
    field(list, "By", Labels.linked(e.parties().by()), e.parties().by().isEmpty());
    field(list, "To", Labels.linked(e.parties().to()), e.parties().to().isEmpty());
    List<Html> people = new ArrayList<>();
    for (String name : e.parties().people()) {
      people.add(Tag.link(Link.to("person", name).toString(), name));
      people.add(Html.text("  "));
    }
    field(list, "Persons", Html.all(people), people.isEmpty());
    field(list, "Type", e.type());
    field(list, "Words", e.kind() == Kind.STATEMENT ? e.name() : "");
    field(list, "Field", e.sphere() == null ? "" : e.sphere());
    field(list, "Amount", Labels.amount(e.amount()));
    field(list, "Date", Labels.period(e.date()));
    field(list, "Due", Labels.period(e.due()));
    field(list, "Status", e.status());
    e.more().keySet().stream()
        .sorted()
        .filter(
            k ->
                !List.of("passage", "stages", "line", "note", "reviewed_at", "reviewed_by")
                    .contains(k))
        .forEach(k -> field(list, Labels.sentence(k.replace('_', ' ')), e.more(k)));
    field(list, "First told", Labels.day(e.first()));
    field(list, "Last told", Labels.day(e.last()));
    field(list, "Sources", String.valueOf(e.sources()));
    field(list, "Outlets", String.join(", ", e.outlets()));
    field(list, "Id", e.id());
    return list;
  }

  private static void field(Tag list, String name, String value) {
    field(list, name, Html.text(value), value.isEmpty());
  }

  private static void field(Tag list, String name, Html value, boolean empty) {
    if (!empty) {
      list.with(tag("dt").with(name), tag("dd").with(value));
    }
  }

  private static Html life(Entry e) {
    Tag list = tag("ol", "timeline");
    for (Stage s : Life.stages(e.facts())) {
      String said = s.said() == null ? "" : "told " + Labels.day(s.said());
      list.with(
          tag("li", "k-" + e.kind().label())
              .with(
                  Labels.standing(s.status()),
                  tag("span").with(s.date() == null ? "" : " " + Labels.period(s.date())),
                  tag("div", "when").with(said)));
    }
    return list;
  }

  private static Html stands(@Nullable Standing s) {
    if (s == null) {
      return Html.NONE;
    }
    Tag list = tag("dl", "fields");
    field(list, "Evidence", s.evidence());
    String late = s.schedule().days() > 0 ? ", " + s.schedule().days() + " days" : "";
    field(list, "Schedule", s.schedule().state() + late);
    for (Standing.Claim c : s.claims()) {
      field(
          list, "Claim of " + Labels.name(c.side()), c.status() + " (" + Labels.day(c.on()) + ")");
    }
    field(list, "Confirmed", s.confirmed() ? "by the side that it is owed to" : "");
    field(list, "Put off from", String.join(", ", s.schedule().before()));
    String by = s.supersededBy();
    if (by != null) {
      field(list, "Superseded by", Tag.link(Link.to("entry", by).toString(), by), false);
    }
    return Html.all(heading(3, "How it stands today"), list);
  }

  private static Html evidence(Entry e, Map<String, String> passages) {
    Tag list = tag("ol", "plain");
    for (Fact f : e.facts()) {
      String outlet = f.origin().outlet();
      String there = Link.to("document", f.origin().document()) + "#r-" + f.origin().record();
      Tag meta =
          tag("div", "meta")
              .with(
                  Tag.link(there, outlet == null ? "Document" : outlet)
                      .a(
                          "aria-label",
                          "In its text: "
                              + (outlet == null ? "document" : outlet)
                              + ", "
                              + Labels.day(f.origin().published())),
                  tag("span").with(Labels.day(f.origin().published())));
      Voice voice = f.voice();
      if (voice != null) {
        String country = voice.country();
        meta.with(
            tag("span")
                .with(
                    "claimed by "
                        + voice.name()
                        + (country == null ? "" : ", " + Labels.name(country))));
      }
      meta.with(tag("span").with("sure to " + Math.round(f.confidence() * 100) + "%"));
      String why = e.reasons().getOrDefault(f.key(), "");
      list.with(
          tag("li")
              .with(
                  tag("blockquote").with(Labels.shortened(passages.getOrDefault(f.key(), ""), 900)),
                  meta,
                  Html.when(
                      !why.isEmpty(),
                      tag("p", "small quiet").with("Why it is laid here: " + why))));
    }
    return list;
  }

  private static String fields(Decision d) {
    return new TreeMap<>(d.fields())
        .entrySet().stream()
            .map(f -> f.getKey() + " → " + f.getValue())
            .collect(Collectors.joining(", "));
  }

  private static Html decisions(List<Decision> decisions, Entry e, Visitor v) {
    Tag list = tag("ul", "plain");
    for (Decision d : decisions) {
      list.with(
          tag("li")
              .with(
                  tag("div", "entry-line")
                      .with(
                          tag("b").with(Labels.word(d.verb())),
                          tag("span").with(fields(d)),
                          tag("span").with(d.note())),
                  tag("div", "meta")
                      .with(
                          tag("span").with(d.who()),
                          tag("span").with(d.at().toString().substring(0, 16).replace('T', ' '))),
                  Html.when(
                      v.may(Right.REVIEW) && d.verb() != Decision.Verb.UNDO,
                      new ReviewForms(v, e).undo(d))));
    }
    return list;
  }

  private Reply review(Exchange x, Visitor v) {
    Reviews.Asked asked = Reviews.Asked.of(x.form(), x.at("id"));
    String id = reviews.decide(asked, v.name());
    if (x.query().has("next")) {
      return Reply.page(200, "").with("HX-Trigger", "decided");
    }
    return Reply.see(Link.to("entry", id).and("done", asked.verb()).toString());
  }
}
