package org.servanda.server.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.servanda.server.html.Form;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Refusal;
import org.servanda.server.http.Reply;

/**
 * Finds the route of a request, and lets nobody through without the right that it needs. What
 * changes something must come from one of our own pages, or from a program that a browser cannot be
 * made to imitate: one with a token, or one that sends JSON and no sign of another site.
 */
public final class Guard {
  /** What a page of another site cannot send without asking first, and we never allow it. */
  private static final Set<String> JSON = Set.of("application/json", "application/x-ndjson");

  private final List<Route> routes;
  private final Doorman doorman;
  private final Hosts hosts;

  public Guard(List<Route> routes, Doorman doorman, Hosts hosts) {
    this.routes = new ArrayList<>(routes);
    this.doorman = doorman;
    this.hosts = hosts;
  }

  /** Who a visitor is. */
  @FunctionalInterface
  public interface Doorman {
    Visitor of(Exchange exchange);
  }

  /** All that can be asked for. */
  public List<Route> routes() {
    return List.copyOf(routes);
  }

  /** The answer of the route that fits. */
  public Reply answer(Exchange e) {
    hosts.check(e);
    Route route = route(e);
    Visitor visitor = doorman.of(e);
    if (route.right() != null && !visitor.may(route.right())) {
      throw visitor.known()
          ? new Refusal(403, "this needs the right to " + route.right().label())
          : new Refusal(401, "sign in, or send a token");
    }
    if (e.changes()) {
      ours(e, visitor);
    }
    return route.answer().to(e, visitor);
  }

  private Route route(Exchange e) {
    Set<String> methods = new TreeSet<>();
    String wanted = e.method().equals("HEAD") ? "GET" : e.method();
    for (Route r : routes) {
      Map<String, String> places = r.match(e.path()).orElse(null);
      if (places != null && r.method().equals(wanted)) {
        e.places(places);
        return r;
      }
      if (places != null) {
        methods.add(r.method());
      }
    }
    if (methods.isEmpty()) {
      throw Refusal.missing("there is nothing at this address");
    }
    throw new Refusal(405, "this address takes " + String.join(", ", methods));
  }

  private void ours(Exchange e, Visitor visitor) {
    if (visitor.known() && visitor.proof().isEmpty()) {
      return;
    }
    String site = e.header("Sec-Fetch-Site").orElse("same-origin");
    if (!(site.equals("same-origin") || site.equals("none")) || !hosts.sameOrigin(e)) {
      throw new Refusal(403, "the request comes from another site");
    }
    boolean json = JSON.contains(e.type());
    if (json && visitor.local()) {
      return;
    }
    String sent = e.header("X-Proof").orElse("");
    String proof = sent.isEmpty() && !json ? e.form().text(Form.PROOF) : sent;
    if (visitor.known() && !same(proof, visitor.proof())) {
      throw new Refusal(403, "the page was too old; go back, load it again and repeat");
    }
  }

  private static boolean same(String a, String b) {
    return MessageDigest.isEqual(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }
}
