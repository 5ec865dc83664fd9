package org.servanda.server.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is answered. */
public record Reply(int status, String type, Map<String, String> headers, byte[] body) {
  private static final String HTML = "text/html;charset=utf-8";

  public Reply {
    headers = Map.copyOf(headers);
  }

  /** A page. */
  public static Reply page(int status, String html) {
    return text(status, HTML, html);
  }

  /** Any text in UTF-8. */
  public static Reply text(int status, String type, String text) {
    return new Reply(status, type, Map.of(), text.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes. */
  public static Reply bytes(String type, byte[] bytes) {
    return new Reply(200, type, Map.of(), bytes);
  }

  /** Go there, with GET. */
  public static Reply see(String path) {
    return new Reply(303, "text/plain", Map.of("Location", path), new byte[0]);
  }

  /** Nothing to say but that it is done. */
  public static Reply done() {
    return new Reply(204, "text/plain", Map.of(), new byte[0]);
  }

  /** The same with a header. */
  public Reply with(String header, String value) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put(header, value);
    return new Reply(status, type, all, body);
  }

  /** The same with another status. */
  public Reply status(int other) {
    return new Reply(other, type, headers, body);
  }

  /** The same as a file to be kept. */
  public Reply as(String file) {
    String safe = file.replaceAll("[^A-Za-z0-9._-]", "_");
    return with("Content-Disposition", "attachment; filename=\"" + safe + "\"");
  }

  /** The text of the body. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
