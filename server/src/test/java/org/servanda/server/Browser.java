package org.servanda.server;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Chromium without a window, spoken to by its DevTools protocol. */
@NullUnmarked // what tests look up is there
final class Browser implements AutoCloseable {
  private static final int PATIENCE_S = 90;

  final List<String> errors = new CopyOnWriteArrayList<>();
  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger last = new AtomicInteger();
  private final Map<Integer, CompletableFuture<Map<String, Object>>> open =
      new ConcurrentHashMap<>();
  private String session = "";

  private Browser(Process process, String address) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address), new Listener())
            .join();
  }

  /** Where Chromium is, if it is installed. */
  static Optional<Path> installed() {
    return Stream.of(
            System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it with a profile of its own. */
  static Browser start(Path chromium, Path profile) throws Exception {
    Process process =
        new ProcessBuilder(
                chromium.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-extensions",
                "--disable-background-networking",
                "--hide-scrollbars",
                "--no-proxy-server",
                "--force-color-profile=srgb",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader err =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    String address = "";
    for (String line = err.readLine(); line != null; line = err.readLine()) {
      if (line.contains("ws://")) {
        address = line.substring(line.indexOf("ws://")).strip();
        break;
      }
    }
    Thread drain = new Thread(() -> drain(err));
    drain.setDaemon(true);
    drain.start();
    Browser browser = new Browser(process, address);
    browser.attach();
    return browser;
  }

  private static void drain(BufferedReader err) {
    try {
      while (err.readLine() != null) {
        // its messages are of no use
      }
    } catch (IOException e) {
      // it has ended
    }
  }

  private void attach() throws Exception {
    Object target = send("Target.createTarget", Map.of("url", "about:blank")).get("targetId");
    session =
        String.valueOf(
            send("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId"));
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      send(domain + ".enable", Map.of());
    }
    size(1280, 900, false);
  }

  private Map<String, Object> send(String method, Map<String, Object> parameters) throws Exception {
    int id = last.incrementAndGet();
    Map<String, Object> message =
        new HashMap<>(Map.of("id", id, "method", method, "params", parameters));
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    CompletableFuture<Map<String, Object>> answer = new CompletableFuture<>();
    open.put(id, answer);
    synchronized (socket) {
      socket.sendText(JSON.std.asString(message), true).join();
    }
    return answer.get(PATIENCE_S, TimeUnit.SECONDS);
  }

  /** The window: as wide and high as that, and whether it is a phone's. */
  void size(int width, int height, boolean phone) throws Exception {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone));
  }

  /** Light or dark. */
  void scheme(String scheme) throws Exception {
    send(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Opens a page and waits until it is there. */
  void open(String address) throws Exception {
    evaluate("window.__old = true");
    send("Page.navigate", Map.of("url", address));
    await("!window.__old && document.readyState === 'complete'");
  }

  /** Does something that leads to another page, and waits for that. */
  void follow(String script) throws Exception {
    evaluate("window.__old = true");
    evaluate(script);
    await("!window.__old && document.readyState === 'complete'");
  }

  /** Waits until something is so. */
  void await(String condition) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
    while (System.nanoTime() < end) {
      try {
        if (Boolean.TRUE.equals(evaluate("!!(" + condition + ")"))) {
          return;
        }
      } catch (IOException e) {
        // between two pages there is none to ask
      }
      Thread.sleep(40);
    }
    throw new AssertionError("never so: " + condition + "\n" + evaluate("document.body.innerText"));
  }

  /** The value of an expression. */
  @Nullable Object evaluate(String expression) throws Exception {
    Map<String, Object> answer =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.containsKey("exceptionDetails") || !answer.containsKey("result")) {
      throw new IOException(
          expression.substring(0, Math.min(200, expression.length())) + ": " + answer);
    }
    return ((Map<?, ?>) answer.get("result")).get("value");
  }

  String text(String expression) throws Exception {
    return Objects.toString(evaluate(expression));
  }

  /** The whole page as a picture. */
  void picture(Path file) throws Exception {
    Map<String, Object> answer =
        send("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, Base64.getDecoder().decode(String.valueOf(answer.get("data"))));
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean whole) {
      text.append(data);
      if (whole) {
        try {
          take(JSON.std.mapFrom(text.toString()));
        } catch (IOException e) {
          errors.add("DevTools: " + e);
        }
        text.setLength(0);
      }
      from.request(1);
      return null;
    }

    private void take(Map<String, Object> message) throws IOException {
      if (message.get("id") instanceof Integer id) {
        CompletableFuture<Map<String, Object>> waiting = open.remove(id);
        Map<String, Object> result = new HashMap<>();
        if (message.get("result") instanceof Map<?, ?> r) {
          r.forEach((k, v) -> result.put(String.valueOf(k), v));
        }
        if (waiting != null) {
          waiting.complete(result);
        }
        return;
      }
      String method = String.valueOf(message.get("method"));
      Map<?, ?> p = message.get("params") instanceof Map<?, ?> m ? m : Map.of();
      boolean error =
          method.equals("Runtime.exceptionThrown")
              || method.equals("Runtime.consoleAPICalled") && "error".equals(p.get("type"))
              || method.equals("Log.entryAdded")
                  && "error".equals(((Map<?, ?>) p.get("entry")).get("level"));
      if (error) {
        errors.add(JSON.std.asString(p));
      }
    }
  }

  @Override
  public void close() {
    socket.abort();
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    process.destroy();
    all.forEach(ProcessHandle::destroy);
  }
}
