package org.servanda.server.http;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Listens, and hands each request over. */
public final class WebServer implements AutoCloseable {
  private static final int THREADS = 80;
  private static final int GZIP_FROM = 1400;

  /** Sent with each reply: nothing is loaded from elsewhere, no script but our own files runs. */
  private static final Map<String, String> ALWAYS =
      Map.of(
          "Content-Security-Policy",
              "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

  private final Server server;
  private final ServerConnector connector;

  private WebServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /**
   * Starts to listen. Jetty's newer module for compression would be two more jars; this one does.
   *
   * @param to answers; what it throws is answered as a fault of the program
   */
  @SuppressWarnings("removal")
  public static WebServer start(InetSocketAddress at, Limits limits, Function<Exchange, Reply> to)
      throws Exception {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS);
    threads.setDaemon(true);
    Server server = new Server(threads);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendDateHeader(true);
    http.setRelativeRedirectAllowed(true);
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(at.getHostString());
    connector.setPort(at.getPort());
    connector.setIdleTimeout(limits.idleMs());
    server.addConnector(connector);
    org.eclipse.jetty.server.handler.gzip.GzipHandler gzip =
        new org.eclipse.jetty.server.handler.gzip.GzipHandler();
    gzip.setMinGzipSize(GZIP_FROM);
    gzip.addIncludedMimeTypes(
        "text/html",
        "text/css",
        "text/javascript",
        "text/csv",
        "image/svg+xml",
        "application/json");
    gzip.setInflateBufferSize(-1);
    gzip.setHandler(new Answering(limits, to));
    server.setHandler(gzip);
    server.start();
    return new WebServer(server, connector);
  }

  /** The port that it listens on. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Waits until it is stopped. */
  public void join() throws InterruptedException {
    server.join();
  }

  @Override
  public void close() throws Exception {
    server.stop();
  }

  private static final class Answering extends Handler.Abstract {
    private final Limits limits;
    private final Function<Exchange, Reply> to;

    Answering(Limits limits, Function<Exchange, Reply> to) {
      this.limits = limits;
      this.to = to;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      Reply reply;
      try {
        reply = to.apply(new Exchange(request, limits));
      } catch (Refusal e) {
        reply = Reply.text(e.status(), "text/plain;charset=utf-8", e.title() + ": " + e.why());
      }
      response.setStatus(reply.status());
      ALWAYS.forEach((name, value) -> response.getHeaders().put(name, value));
      response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.type());
      reply.headers().forEach((name, value) -> response.getHeaders().put(name, value));
      boolean bodiless = reply.status() == 204 || reply.status() == 304;
      if (!bodiless) {
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, reply.body().length);
      }
      boolean head = request.getMethod().equals("HEAD") || bodiless;
      response.write(true, head ? ByteBuffer.allocate(0) : ByteBuffer.wrap(reply.body()), callback);
      return true;
    }
  }
}
