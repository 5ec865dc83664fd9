package org.servanda.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.servanda.server.desk.Readings;
import org.servanda.server.http.Limits;

/** A server on a ledger of its own, as of the end of 2025, and a client of it. */
@NullUnmarked // what tests look up is there
final class Served implements AutoCloseable {
  static final Instant NOW = Instant.parse("2025-12-31T12:00:00Z");
  private static final Path STORIES =
      Path.of("../ledger/src/test/resources/org/servanda/ledger/stories");
  private static final Readings READINGS = Readings.begin();
  private static final Pattern PROOF = Pattern.compile("name=\"proof\" content=\"([^\"]*)\"");

  final Service service;
  final List<String> faults = new CopyOnWriteArrayList<>();
  final HttpClient client = HttpClient.newHttpClient();
  private final Path ledger;

  private Served(Path ledger, boolean signIn, Limits limits, Clock clock) throws Exception {
    this.ledger = ledger;
    this.service =
        Service.start(
            new Settings(
                ledger.toString(),
                "127.0.0.1",
                0,
                "tester",
                signIn,
                Set.of(),
                limits,
                clock,
                faults::add),
            READINGS);
  }

  static Clock clock() {
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }

  /** An empty ledger for this machine's user. */
  static Served local(Path folder) throws Exception {
    return new Served(folder.resolve("ledger.db"), false, Limits.USUAL, clock());
  }

  /** The same with other limits. */
  static Served local(Path folder, Limits limits) throws Exception {
    return new Served(folder.resolve("ledger.db"), false, limits, clock());
  }

  /** A ledger whose accounts are asked for. */
  static Served signIn(Path folder) throws Exception {
    return new Served(folder.resolve("ledger.db"), true, Limits.USUAL, clock());
  }

  Path ledger() {
    return ledger;
  }

  String base() {
    return "http://127.0.0.1:" + service.port();
  }

  /** The text of a file among the stories. */
  static String story(String name) {
    try {
      return Files.readString(STORIES.resolve(name + ".json"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The ten stories, each as one line of JSON. */
  static List<String> stories() {
    List<String> all = new ArrayList<>();
    for (int i = 1; i <= 10; i++) {
      all.add(story("%02d".formatted(i)));
    }
    return all;
  }

  /** Keeps the ten stories. */
  Served filled() throws Exception {
    for (String s : stories()) {
      HttpResponse<String> kept = json("/api/v1/documents", s);
      if (kept.statusCode() != 201) {
        throw new IllegalStateException(kept.body());
      }
    }
    return this;
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder b = HttpRequest.newBuilder(URI.create(base() + path));
    if (headers.length > 0) {
      b.headers(headers);
    }
    return send(b.build());
  }

  /**
   * Sends once more where the connection was closed before any answer: a server that refuses a body
   * closes it, and the client may already have taken it up for the next request.
   */
  private HttpResponse<String> send(HttpRequest request) throws Exception {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException closed) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }

  HttpResponse<String> json(String path, String body, String... headers) throws Exception {
    return post(path, "application/json", body, headers);
  }

  HttpResponse<String> post(String path, String type, String body, String... headers)
      throws Exception {
    HttpRequest.Builder b =
        HttpRequest.newBuilder(URI.create(base() + path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      b.headers(headers);
    }
    return send(b.build());
  }

  /** Sends a form as a page of ours would. */
  HttpResponse<String> form(String path, String fields, String... headers) throws Exception {
    return post(
        path, "application/x-www-form-urlencoded", fields + "&_proof=" + proof(headers), headers);
  }

  /** What our pages carry. */
  String proof(String... headers) throws Exception {
    Matcher m = PROOF.matcher(get("/search", headers).body());
    return m.find() ? m.group(1) : "";
  }

  /** Sends files as a page of ours would. */
  HttpResponse<String> upload(String name, byte[] bytes) throws Exception {
    String mark = "----servanda";
    byte[] head =
        ("--%s\r\nContent-Disposition: form-data; name=\"_proof\"\r\n\r\n%s\r\n--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                .formatted(mark, proof(), mark, name))
            .getBytes(StandardCharsets.UTF_8);
    byte[] tail = ("\r\n--" + mark + "--\r\n").getBytes(StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base() + "/add/files"))
            .header("Content-Type", "multipart/form-data; boundary=" + mark)
            .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(head, bytes, tail)))
            .build();
    return send(request);
  }

  @Override
  public void close() throws Exception {
    service.close();
  }
}
