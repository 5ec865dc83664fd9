package org.servanda.intake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** A site on this machine whose answers a test sets. */
public final class LocalSite implements AutoCloseable {
  /** Answers a request. */
  public interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  public LocalSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(
        Executors.newCachedThreadPool(
            r -> {
              Thread t = new Thread(r);
              t.setDaemon(true);
              return t;
            }));
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          Answer answer = answers.get(exchange.getRequestURI().getPath());
          if (answer == null) {
            exchange.sendResponseHeaders(404, -1);
          } else {
            answer.to(exchange);
          }
          exchange.close();
        });
    server.start();
  }

  public String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  public void set(String path, Answer answer) {
    answers.put(path, answer);
  }

  /** A plain answer. */
  public void set(String path, String type, byte[] body) {
    set(
        path,
        e -> {
          e.getResponseHeaders().set("Content-Type", type);
          e.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
          e.getResponseBody().write(body);
        });
  }

  public void redirect(String path, String to) {
    set(
        path,
        e -> {
          e.getResponseHeaders().set("Location", to);
          e.sendResponseHeaders(302, -1);
        });
  }

  /** The paths that were asked for, in order. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
