package org.servanda.server.api;

import java.util.List;
import java.util.TreeSet;
import org.servanda.record.Ids;
import org.servanda.server.access.Route;
import org.servanda.server.access.Visitor;
import org.servanda.server.desk.Desk;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Reply;

/** Answers of the API with a tag: asked again with it, what has not changed is not sent again. */
public final class Tagged {
  private final Desk desk;

  public Tagged(Desk desk) {
    this.desk = desk;
  }

  /** The same routes; those that only ask have tags. */
  public List<Route> of(List<Route> routes) {
    return routes.stream().map(r -> r.method().equals("GET") ? tagged(r) : r).toList();
  }

  private Route tagged(Route r) {
    return Route.get(r.path(), r.right(), (e, v) -> answer(r, e, v));
  }

  private Reply answer(Route r, Exchange e, Visitor v) {
    String tag =
        "\""
            + Ids.of(
                "t", desk.version(), desk.today(), e.address(), e.host(), new TreeSet<>(v.rights()))
            + "\"";
    boolean same =
        e.header("If-None-Match")
            .map(sent -> List.of(sent.split("\\s*,\\s*")).contains(tag))
            .orElse(false);
    Reply reply =
        same
            ? new Reply(304, "application/json", java.util.Map.of(), new byte[0])
            : r.answer().to(e, v);
    return reply.status() == 200 || same
        ? reply.with("ETag", tag).with("Cache-Control", "private, no-cache")
        : reply;
  }
}
