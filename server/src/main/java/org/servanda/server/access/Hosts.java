package org.servanda.server.access;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Refusal;

/**
 * The names under which we may be asked. A page elsewhere can make its own name lead to this
 * machine; by the name that the browser sends it is found out.
 */
public final class Hosts {
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Set<String> names;

  private Hosts(Set<String> names) {
    this.names = names;
  }

  /** This machine alone. */
  public static Hosts local() {
    return new Hosts(LOCAL);
  }

  /** This machine and other names; any name where there are none. */
  public static Hosts named(Set<String> others) {
    if (others.isEmpty()) {
      return new Hosts(Set.of());
    }
    Set<String> all = new TreeSet<>(LOCAL);
    others.forEach(o -> all.add(o.toLowerCase(Locale.ROOT)));
    return new Hosts(all);
  }

  void check(Exchange e) {
    if (!names.isEmpty() && !names.contains(name(e.host()))) {
      throw new Refusal(421, "this server does not go by that name");
    }
  }

  /** Whether the page that sent the request is one of ours, as far as its browser says. */
  boolean sameOrigin(Exchange e) {
    String origin = e.header("Origin").orElse("");
    if (origin.isEmpty()) {
      return true;
    }
    try {
      String authority = URI.create(origin).getAuthority();
      return authority != null && authority.equalsIgnoreCase(e.host());
    } catch (IllegalArgumentException x) {
      return false;
    }
  }

  private static String name(String host) {
    int colon = host.lastIndexOf(':');
    boolean port = colon > 0 && host.indexOf(']', colon) < 0;
    return (port ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
  }
}
