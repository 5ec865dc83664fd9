package org.servanda.intake.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.servanda.intake.source.Unreadable;

/**
 * Fetches addresses, within a time and a size, from allowed destinations only. Each redirection is
 * judged like a first address. Safe for use by many threads.
 */
public final class Fetcher implements Closeable {
  /** How a fetcher behaves. */
  public record Manners(String userAgent, Duration time, int bytes, int redirects) {
    public static final Manners POLITE =
        new Manners("servanda/0.1 (reads news for research)", Duration.ofSeconds(30), 20 << 20, 5);
  }

  private static final Set<Integer> REDIRECTIONS = Set.of(301, 302, 303, 307, 308);
  private static final Timeout STEP = Timeout.ofSeconds(10);

  private final Destinations destinations;
  private final Manners manners;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService watchdog;

  public Fetcher(Destinations destinations, Manners manners) {
    this.destinations = destinations;
    this.manners = manners;
    this.client = client(new Allowed(destinations), manners);
    this.watchdog =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "fetch-watchdog");
              thread.setDaemon(true);
              return thread;
            });
  }

  private static CloseableHttpClient client(DnsResolver resolver, Manners manners) {
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(STEP)
                        .setSocketTimeout(STEP)
                        .build())
                .build())
        .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(STEP).build())
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .useSystemProperties()
        .setUserAgent(manners.userAgent())
        .build();
  }

  public String userAgent() {
    return manners.userAgent();
  }

  public Fetched fetch(String url) throws IOException {
    return fetch(url, null, null);
  }

  /**
   * Fetches an address, if it has changed.
   *
   * @param etag mark of the last answer, or null
   * @param lastModified day of the last answer, as it said it, or null
   */
  public Fetched fetch(String url, @Nullable String etag, @Nullable String lastModified)
      throws IOException {
    long end = System.nanoTime() + manners.time().toNanos();
    URI at = address(url);
    for (int hop = 0; hop <= manners.redirects(); hop++) {
      HttpGet get = new HttpGet(at);
      get.setHeader("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8");
      get.setHeader("Accept-Language", "en");
      set(get, "If-None-Match", etag);
      set(get, "If-Modified-Since", lastModified);
      URI next = null;
      Fetched fetched = null;
      ScheduledFuture<?> alarm =
          watchdog.schedule(get::abort, Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
      try (ClassicHttpResponse response = client.executeOpen(null, get, null)) {
        Header location = response.getFirstHeader("Location");
        if (REDIRECTIONS.contains(response.getCode()) && location != null) {
          next = address(at.resolve(location.getValue().strip().replace(" ", "%20")).toString());
        } else {
          fetched = taken(at, response, end);
        }
      } catch (IOException e) {
        throw said(e, end);
      } catch (IllegalArgumentException e) {
        throw new Unreadable("it leads to an address that is none");
      } finally {
        alarm.cancel(false);
      }
      if (next == null) {
        return java.util.Objects.requireNonNull(fetched);
      }
      at = next;
    }
    throw new Unreadable("it leads on more than " + manners.redirects() + " times");
  }

  private static void set(HttpGet get, String name, @Nullable String value) {
    if (value != null) {
      get.setHeader(name, value);
    }
  }

  /** An address that may be asked for at all; a number for a name is judged here already. */
  private URI address(String url) throws Unreadable {
    URI uri;
    try {
      uri = URI.create(url.strip().replace(" ", "%20").replace("|", "%7C"));
    } catch (IllegalArgumentException e) {
      throw new Unreadable("not an address: " + e.getMessage());
    }
    String scheme = String.valueOf(uri.getScheme());
    if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) {
      throw new Unreadable("only http and https are fetched");
    }
    if (uri.getHost() == null || uri.getUserInfo() != null) {
      throw new Unreadable("not an address of a page");
    }
    String host = uri.getHost();
    boolean number =
        host.startsWith("[") || host.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
    if (number) {
      try {
        new Allowed(destinations).resolve(host);
      } catch (UnknownHostException e) {
        throw new Unreadable(String.valueOf(e.getMessage()));
      }
    }
    return uri;
  }

  private Fetched taken(URI at, ClassicHttpResponse response, long end) throws IOException {
    HttpEntity entity = response.getEntity();
    byte[] body = entity == null ? new byte[0] : body(entity, end);
    return new Fetched(
        at.toString(),
        response.getCode(),
        entity == null ? null : entity.getContentType(),
        header(response, "ETag"),
        header(response, "Last-Modified"),
        wait(header(response, "Retry-After")),
        body);
  }

  /** The body, unpacked, within size and time. */
  private byte[] body(HttpEntity entity, long end) throws IOException {
    if (entity.getContentLength() > manners.bytes()) {
      throw tooLarge();
    }
    java.io.ByteArrayOutputStream body = new java.io.ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    InputStream in = entity.getContent();
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      body.write(buffer, 0, n);
      if (body.size() > manners.bytes()) {
        throw tooLarge();
      }
      if (System.nanoTime() > end) {
        throw tooSlow();
      }
    }
    return body.toByteArray();
  }

  private Unreadable tooLarge() {
    return new Unreadable("it is larger than " + (manners.bytes() >> 20) + " MB");
  }

  private Unreadable tooSlow() {
    return new Unreadable("no whole answer within " + manners.time().toSeconds() + " seconds");
  }

  private Unreadable said(IOException e, long end) {
    if (e instanceof Unreadable u) {
      return u;
    }
    if (System.nanoTime() > end || e instanceof InterruptedIOException) {
      return tooSlow();
    }
    if (e instanceof UnknownHostException) {
      String said = String.valueOf(e.getMessage());
      return new Unreadable(said.contains(" ") ? said : "no such host: " + said);
    }
    return new Unreadable("it cannot be fetched: " + e.getMessage());
  }

  private static @Nullable String header(ClassicHttpResponse response, String name) {
    Header h = response.getFirstHeader(name);
    return h == null ? null : h.getValue();
  }

  private static @Nullable Duration wait(@Nullable String seconds) {
    return seconds != null && seconds.matches("\\d{1,6}")
        ? Duration.ofSeconds(Long.parseLong(seconds))
        : null;
  }

  @Override
  public void close() throws IOException {
    watchdog.shutdownNow();
    client.close();
  }

  /** Names are looked up here and nowhere else, and what is not allowed is not given out. */
  private static final class Allowed implements DnsResolver {
    private final Destinations destinations;

    Allowed(Destinations destinations) {
      this.destinations = destinations;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      InetAddress[] all = SystemDefaultDnsResolver.INSTANCE.resolve(host);
      List<InetAddress> allowed =
          java.util.Arrays.stream(all).filter(destinations::allows).toList();
      if (allowed.isEmpty()) {
        throw new UnknownHostException(
            host + " is an address of a private network, which is not allowed");
      }
      return allowed.toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
      return SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
    }
  }
}
