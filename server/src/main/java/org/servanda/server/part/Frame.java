package org.servanda.server.part;

import static org.servanda.server.html.Tag.link;
import static org.servanda.server.html.Tag.tag;

import java.util.List;
import org.servanda.server.access.Right;
import org.servanda.server.access.Visitor;
import org.servanda.server.html.Form;
import org.servanda.server.html.Html;
import org.servanda.server.html.Tag;
import org.servanda.server.http.Reply;

/** What surrounds each page: head, navigation, search, foot. */
public final class Frame {
  /** Styles and scripts of ours have this before their names. */
  public static final String ASSETS = "/assets/";

  private static final String HTMX =
      "{\"includeIndicatorStyles\":false,\"allowEval\":false,\"selfRequestsOnly\":true,"
          + "\"historyCacheSize\":0,\"responseHandling\":[{\"code\":\"...\",\"swap\":true}]}";

  private static final List<List<String>> PLACES =
      List.of(
          List.of("/", "Start"),
          List.of("/relations", "Relations"),
          List.of("/deadlines", "Deadlines"),
          List.of("/search", "Search"),
          List.of("/review", "Review"),
          List.of("/add", "Add"));

  private final Visitor visitor;
  private final String title;
  private String place = "";
  private String feed = "";

  private Frame(Visitor visitor, String title) {
    this.visitor = visitor;
    this.title = title;
  }

  /** The frame of a page with its title. */
  public static Frame of(Visitor visitor, String title) {
    return new Frame(visitor, title);
  }

  /** Marks a place of the navigation as where we are. */
  public Frame at(String path) {
    this.place = path;
    return this;
  }

  /** The page's news as a feed. */
  public Frame feed(String path) {
    this.feed = path;
    return this;
  }

  /** The whole page. */
  public Reply page(Html... content) {
    return page(200, content);
  }

  /** The whole page with another status. */
  public Reply page(int status, Html... content) {
    Tag body =
        tag("body")
            .with(
                tag("a", "skip").a("href", "#content").with("To the content"),
                header(),
                tag("main").a("id", "content").a("tabindex", "-1").with(content),
                foot());
    Tag html = tag("html").a("lang", "en").with(head(), body);
    return Reply.page(status, "<!DOCTYPE html>\n" + html.html() + "\n");
  }

  private Tag head() {
    Tag head =
        tag("head")
            .with(
                tag("meta").a("charset", "utf-8"),
                tag("title").with(title + " · Servanda"),
                tag("meta")
                    .a("name", "viewport")
                    .a("content", "width=device-width, initial-scale=1"),
                tag("meta").a("name", "color-scheme").a("content", "light dark"),
                tag("meta").a("name", "htmx-config").a("content", HTMX),
                tag("meta").a("name", "proof").a("content", visitor.proof()),
                tag("link").a("rel", "icon").a("href", ASSETS + "mark.svg"),
                tag("link").a("rel", "stylesheet").a("href", ASSETS + "servanda.css"),
                Tag.script(ASSETS + "htmx.min.js"),
                Tag.script(ASSETS + "servanda.js"));
    if (!feed.isEmpty()) {
      head.with(
          tag("link")
              .a("rel", "alternate")
              .a("type", "application/atom+xml")
              .a("title", "Changes")
              .a("href", feed));
    }
    return head;
  }

  private Html header() {
    Tag list = tag("ul");
    for (List<String> p : PLACES) {
      boolean allowed =
          switch (p.get(0)) {
            case "/add" -> visitor.may(Right.ADD);
            case "/review" -> visitor.may(Right.REVIEW);
            default -> visitor.may(Right.READ);
          };
      Tag link = link(p.get(0), p.get(1));
      if (p.get(0).equals(place)) {
        link.a("aria-current", "page");
      }
      if (allowed) {
        list.with(tag("li").with(link));
      }
    }
    Tag search =
        Form.get("/search")
            .a("role", "search")
            .a("class", "quick")
            .with(
                Form.input("search", "q", "")
                    .a("aria-label", "Search the ledger")
                    .a("placeholder", "Search the ledger"));
    return tag("header", "top")
        .with(
            tag("a", "brand")
                .a("href", "/")
                .with(
                    tag("img")
                        .a("src", ASSETS + "mark.svg")
                        .a("alt", "")
                        .a("width", 26)
                        .a("height", 26),
                    Html.text("Servanda")),
            tag("nav").a("aria-label", "Main").with(list),
            Html.when(visitor.may(Right.READ), search),
            account());
  }

  private Html account() {
    if (!visitor.known()) {
      return Html.NONE;
    }
    if (visitor.local()) {
      return tag("span", "who quiet").a("title", "This machine's user").with(visitor.name());
    }
    return tag("div", "who")
        .with(
            link("/account", visitor.name()),
            Form.post("/logout", visitor.proof()).with(Form.button("Sign out")));
  }

  private static Html foot() {
    return tag("footer", "foot")
        .with(
            tag("p")
                .with(
                    Html.text(
                        "Pacta sunt servanda. Every entry points at the sentence that it came from. "),
                    link("/api", "For programs"),
                    Html.text(" · "),
                    link("/changes.atom", "Feed"),
                    Html.text(" · "),
                    link("/deadlines.ics", "Calendar")));
  }
}
