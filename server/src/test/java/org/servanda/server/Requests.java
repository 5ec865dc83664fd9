package org.servanda.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Random requests to what a description of OpenAPI tells of, half of them as it wants them. */
@NullUnmarked // what tests look up is there
final class Requests {
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "-1",
          "0",
          "99999999999999999999",
          "NaN",
          "true",
          "null",
          "%",
          "%00",
          "'",
          "\"",
          "' or 1=1 --",
          "*",
          "a*",
          "NEAR(",
          "\"unclosed",
          "AND",
          "OR NOT",
          "(",
          "^",
          "{}",
          "[]",
          "../..",
          "<b>",
          "\u0000",
          "\u202e",
          "😀",
          "ß",
          "İ",
          "2024-02-30",
          "0000-00-00",
          "9999-12-31",
          "-999999999-01-01",
          "c-123",
          "BWA",
          "EU",
          "Botswana",
          "x".repeat(3000));
  private static final List<String> GOOD =
      List.of(
          "BWA",
          "ZMB",
          "Zambia",
          "commitment",
          "agreement",
          "event,figure",
          "2022-05-20",
          "2025-12-31",
          "1",
          "2",
          "25",
          "trade",
          "energy",
          "pledged",
          "fulfilled",
          "water",
          "electricity supply",
          "Hakainde Hichilema",
          "true",
          "commitments.csv",
          "figures.json");
  private static final List<String> BODIES =
      List.of(
          "{\"text\":\"Ghana and Togo signed an agreement on water.\"}",
          "{\"text\":\"\"}",
          "{\"text\":7}",
          "{}",
          "[]",
          "null",
          "{",
          "\"x\"",
          "{\"text\":\"A\",\"published\":\"not a day\"}",
          "{\"text\":\"A\",\"published\":{\"a\":[]}}",
          "{\"text\":\"\\u0000\\ud800\"}",
          "{\"verb\":\"confirm\"}",
          "{\"verb\":\"merge\",\"others\":[\"c-1\"]}",
          "{\"verb\":\"correct\",\"fields\":{\"due\":\"2023-99\"}}",
          "{\"verb\":\"correct\",\"fields\":{\"value\":\"1e999\"}}",
          "{\"verb\":\"split\",\"others\":[]}",
          "{\"verb\":[]}",
          "{\"verb\":\"undo\",\"others\":{}}",
          "{\"verb\":\"annotate\",\"note\":\"\"}",
          "{\"verb\":\"correct\",\"fields\":[1]}",
          "[[[[[[[[[[",
          "{\"text\":\"" + "(".repeat(2000) + "\"}");

  private record Operation(String method, String path, List<Map<?, ?>> parameters) {}

  /** A request; without a body it only asks. */
  record Request(String path, String type, @Nullable String body) {}

  private final List<Operation> operations = new ArrayList<>();
  private final Random random;

  Requests(Map<String, Object> api, Random random) {
    this.random = random;
    ((Map<?, ?>) api.get("paths"))
        .forEach(
            (path, methods) ->
                ((Map<?, ?>) methods)
                    .forEach(
                        (method, operation) -> {
                          List<Map<?, ?>> parameters = new ArrayList<>();
                          if (((Map<?, ?>) operation).get("parameters") instanceof List<?> list) {
                            list.forEach(p -> parameters.add((Map<?, ?>) p));
                          }
                          operations.add(
                              new Operation(
                                  method.toString().toUpperCase(Locale.ROOT),
                                  path.toString(),
                                  parameters));
                        }));
  }

  Request next() {
    Operation o = operations.get(random.nextInt(operations.size()));
    String path = o.path();
    StringBuilder query = new StringBuilder();
    for (Map<?, ?> p : o.parameters()) {
      String value = encoded(value());
      if ("path".equals(p.get("in"))) {
        path =
            path.replace(
                "{" + p.get("name") + "}", value.isEmpty() ? "x" : value.replace("+", "%20"));
      } else if (random.nextInt(3) == 0) {
        query
            .append(query.length() == 0 ? '?' : '&')
            .append(p.get("name"))
            .append('=')
            .append(value);
      }
    }
    boolean asks = o.method().equals("GET");
    String type = random.nextInt(4) == 0 ? "application/x-ndjson" : "application/json";
    return new Request(path + query, type, asks ? null : BODIES.get(random.nextInt(BODIES.size())));
  }

  private String value() {
    List<String> from = random.nextBoolean() ? GOOD : ODD;
    return from.get(random.nextInt(from.size()));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
