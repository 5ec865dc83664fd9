package org.servanda.server.page;

import static org.servanda.server.html.Tag.heading;
import static org.servanda.server.html.Tag.tag;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.servanda.server.access.Visitor;
import org.servanda.server.html.Tag;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Refusal;
import org.servanda.server.http.Reply;
import org.servanda.server.part.Frame;
import org.servanda.server.part.Labels;

/** What went wrong: a page for people, problem+json (RFC 9457) for programs. */
public final class FaultPage {
  private FaultPage() {}

  /** The answer to a request that is not fulfilled. */
  public static Reply of(Exchange e, Refusal r) {
    if (e.path().startsWith("/api/v1")) {
      return problem(e, r);
    }
    if (e.partial()) {
      return Reply.page(
          r.status(),
          tag("p", "notice bad").a("role", "alert").with(Labels.sentence(r.why()) + ".").html());
    }
    Visitor anyone = new Visitor("", Set.of(), "", false);
    Tag ways =
        tag("p")
            .with(
                Tag.link(
                    r.status() == 401 ? "/login" : "/",
                    r.status() == 401 ? "Sign in" : "To the start"));
    return Frame.of(anyone, r.title())
        .page(
            r.status(),
            heading(1, r.title()),
            tag("p", "lead").with(Labels.sentence(r.why()) + "."),
            ways);
  }

  private static Reply problem(Exchange e, Refusal r) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", "about:blank");
    fields.put("title", r.title());
    fields.put("status", r.status());
    fields.put("detail", r.why());
    fields.put("instance", e.path());
    try {
      return Reply.text(r.status(), "application/problem+json", JSON.std.asString(fields));
    } catch (IOException x) {
      throw new UncheckedIOException(x);
    }
  }
}
