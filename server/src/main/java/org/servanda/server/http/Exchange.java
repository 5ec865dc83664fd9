package org.servanda.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.FormFields;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** One request. Its body is read when it is asked for, within the limits. */
public final class Exchange {
  private final Request request;
  private final Limits limits;
  private final String path;
  private final Fields query;
  private Map<String, String> places = Map.of();
  private @Nullable Fields form;
  private List<Upload> uploads = List.of();

  Exchange(Request request, Limits limits) {
    this.request = request;
    this.limits = limits;
    this.path = Request.getPathInContext(request);
    try {
      this.query = Fields.of(Request.extractQueryParameters(request));
    } catch (IllegalArgumentException e) {
      throw Refusal.wrong("the query is not well formed");
    }
  }

  public String method() {
    return request.getMethod();
  }

  /** Whether it may change something. */
  public boolean changes() {
    return !(method().equals("GET") || method().equals("HEAD"));
  }

  /** The path, made plain; its parts are decoded where they are used. */
  public String path() {
    return path;
  }

  /** Path and query as they were sent. */
  public String address() {
    return request.getHttpURI().getPathQuery();
  }

  public Fields query() {
    return query;
  }

  /** The query as it was sent, or the empty string. */
  public String queryText() {
    String sent = request.getHttpURI().getQuery();
    return sent == null ? "" : sent;
  }

  /** What stands at a place {@code {name}} of the route. */
  public String at(String place) {
    String value = places.get(place);
    if (value == null) {
      throw new IllegalArgumentException("the route has no {" + place + "}");
    }
    return value;
  }

  /** Lays the route's places over the path. */
  public void places(Map<String, String> found) {
    this.places = Map.copyOf(found);
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(request.getHeaders().get(name));
  }

  public Optional<String> cookie(String name) {
    return Request.getCookies(request).stream()
        .filter(c -> c.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /** The address that the request came from. */
  public String remote() {
    return Request.getRemoteAddr(request);
  }

  /** Host and port as the sender names them. */
  public String host() {
    return header("Host").orElse("");
  }

  public boolean secure() {
    return request.isSecure();
  }

  /** The content type without its parameters, in lower case. */
  public String type() {
    String type = header("Content-Type").orElse("");
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** Whether the page asks for a part of itself only. */
  public boolean partial() {
    return header("HX-Request").isPresent();
  }

  /** The body as text in UTF-8. */
  public String body() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  private byte[] bytes() {
    if (request.getLength() > limits.body()) {
      throw tooLarge();
    }
    try (InputStream in = Request.asInputStream(request)) {
      byte[] all = in.readNBytes(limits.body() + 1);
      if (all.length > limits.body()) {
        throw tooLarge();
      }
      return all;
    } catch (IOException e) {
      throw Refusal.wrong("the body could not be read");
    }
  }

  private Refusal tooLarge() {
    return new Refusal(413, "more than %d MB in one request".formatted(limits.body() >> 20));
  }

  /** The fields of the form that was sent. */
  public Fields form() {
    Fields known = form;
    if (known == null) {
      known = readForm();
      form = known;
    }
    return known;
  }

  /** The files that were sent with the form. */
  public List<Upload> uploads() {
    form();
    return uploads;
  }

  private Fields readForm() {
    try {
      return switch (type()) {
        case "application/x-www-form-urlencoded" ->
            Fields.of(FormFields.getFields(request, limits.fields(), limits.body()));
        case "multipart/form-data" -> multipart();
        default -> Fields.NONE;
      };
    } catch (Refusal e) {
      throw e;
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw new Refusal(413, "the form is too large, or not well formed");
    } catch (RuntimeException | IOException e) {
      // of a body without a length it is known only now that it is too large
      throw Request.getContentBytesRead(request) > limits.body() / 2
          ? tooLarge()
          : Refusal.wrong("the form could not be read");
    }
  }

  private Fields multipart() throws IOException {
    if (request.getLength() > limits.body()) {
      throw tooLarge();
    }
    MultiPartConfig config =
        new MultiPartConfig.Builder()
            .maxParts(limits.fields())
            .maxSize(limits.body())
            .maxPartSize(limits.body())
            .maxMemoryPartSize(limits.body())
            .build();
    Map<String, List<String>> values = new LinkedHashMap<>();
    List<Upload> files = new ArrayList<>();
    try (MultiPartFormData.Parts parts =
        MultiPartFormData.getParts(request, request, header("Content-Type").orElse(""), config)) {
      for (MultiPart.Part part : parts) {
        byte[] bytes = Content.Source.asInputStream(part.getContentSource()).readAllBytes();
        String file = part.getFileName();
        if (file == null) {
          String text = new String(bytes, StandardCharsets.UTF_8);
          if (!text.isBlank()) {
            values.computeIfAbsent(part.getName(), k -> new ArrayList<>()).add(text);
          }
        } else if (bytes.length > 0) {
          files.add(Upload.of(file, bytes));
        }
      }
    }
    if (files.size() > limits.files()) {
      throw new Refusal(413, "more than %d files at once".formatted(limits.files()));
    }
    uploads = List.copyOf(files);
    return new Fields(values);
  }
}
