package org.servanda.server.asset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.servanda.ledger.chart.SvgChart;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Refusal;
import org.servanda.server.http.Reply;

/** The files that pages load, by name; there are no others. */
public final class Assets {
  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

  private final Map<String, Reply> files = new HashMap<>();

  public Assets() {
    add("servanda.css", "text/css;charset=utf-8", "servanda.css");
    add("servanda.js", "text/javascript;charset=utf-8", "servanda.js");
    add("mark.svg", "image/svg+xml", "mark.svg");
    add("htmx.min.js", "text/javascript;charset=utf-8", HTMX);
  }

  private void add(String name, String type, String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing in the jar: " + resource);
      }
      byte[] bytes = in.readAllBytes();
      if (name.endsWith(".css")) {
        bytes = (new String(bytes, UTF_8) + SvgChart.styles()).getBytes(UTF_8);
      }
      String tag = "\"" + Integer.toHexString(java.util.Arrays.hashCode(bytes)) + "\"";
      files.put(
          name,
          Reply.bytes(type, bytes).with("ETag", tag).with("Cache-Control", "private, no-cache"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file by its name. */
  public Reply file(Exchange e) {
    Reply file = files.get(e.at("file"));
    if (file == null) {
      throw Refusal.missing("no such file");
    }
    boolean same = e.header("If-None-Match").orElse("").equals(file.headers().get("ETag"));
    return same ? new Reply(304, file.type(), file.headers(), new byte[0]) : file;
  }
}
