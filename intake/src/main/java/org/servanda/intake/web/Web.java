package org.servanda.intake.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.intake.source.Unreadable;

/**
 * Fetches pages as a polite guest: what robots.txt forbids is not fetched, and a host is given a
 * rest between two fetches. Not for use by several threads at once.
 */
public final class Web implements Closeable {
  private static final int MOST_HOSTS = 10_000;
  private static final Duration LONGEST_REST = Duration.ofSeconds(20);

  /** A host, and what is known of its wishes. */
  private static final class Host {
    BaseRobotRules rules = new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    long free;
  }

  private final Fetcher fetcher;
  private final Duration rest;
  private final Map<String, Host> hosts =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Host> eldest) {
          return size() > MOST_HOSTS;
        }
      };

  /**
   * A web to fetch from.
   *
   * @param rest least time between two fetches from a host
   */
  public Web(Fetcher fetcher, Duration rest) {
    this.fetcher = fetcher;
    this.rest = rest;
  }

  /** A page found in a list: only if its site allows. */
  public Fetched page(String url) throws IOException {
    Host host = host(url);
    if (!host.rules.isAllowed(url)) {
      throw new Unreadable("its robots.txt does not allow to fetch it");
    }
    return fetch(url, host, null, null);
  }

  /** An address that the user named, or a feed, which is there to be fetched. */
  public Fetched named(String url, @Nullable String etag, @Nullable String lastModified)
      throws IOException {
    Host host = hosts.computeIfAbsent(key(url) + " named", k -> new Host());
    return fetch(url, host, etag, lastModified);
  }

  private Fetched fetch(String url, Host host, @Nullable String etag, @Nullable String lastModified)
      throws IOException {
    pause(host);
    try {
      return fetcher.fetch(url, etag, lastModified);
    } finally {
      long wish = host.rules.getCrawlDelay();
      long wait = Math.max(rest.toMillis(), Math.min(LONGEST_REST.toMillis(), Math.max(0, wish)));
      host.free = System.nanoTime() + wait * 1_000_000;
    }
  }

  private static void pause(Host host) throws IOException {
    long wait = (host.free - System.nanoTime()) / 1_000_000;
    if (host.free != 0 && wait > 0) {
      try {
        Thread.sleep(wait);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Unreadable("interrupted");
      }
    }
  }

  private Host host(String url) throws Unreadable {
    String key = key(url);
    Host known = hosts.get(key);
    if (known != null) {
      return known;
    }
    Host host = new Host();
    host.rules = rules(key);
    hosts.put(key, host);
    return host;
  }

  private BaseRobotRules rules(String site) {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    String name = fetcher.userAgent().replaceFirst("[/ ].*", "").toLowerCase(Locale.ROOT);
    String url = site + "/robots.txt";
    try {
      Fetched robots = fetcher.fetch(url);
      return robots.isOk()
          ? parser.parseContent(url, robots.body(), "text/plain", List.of(name))
          : parser.failedFetch(robots.status());
    } catch (IOException e) {
      // The page itself will fail with the same reason.
      return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    }
  }

  private static String key(String url) throws Unreadable {
    try {
      URI uri = URI.create(url.replace(" ", "%20").replace("|", "%7C"));
      return uri.getScheme() + "://" + uri.getRawAuthority();
    } catch (IllegalArgumentException e) {
      throw new Unreadable("not an address: " + e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    fetcher.close();
  }
}
