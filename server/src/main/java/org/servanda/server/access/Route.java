package org.servanda.server.access;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.server.http.Exchange;
import org.servanda.server.http.Refusal;
import org.servanda.server.http.Reply;

/**
 * Something that can be asked for.
 *
 * @param path with places such as {@code /entry/{id}}
 * @param right that it needs, or null where none is needed
 */
public record Route(String method, String path, @Nullable Right right, Answer answer) {
  /** What is answered. */
  @FunctionalInterface
  public interface Answer {
    Reply to(Exchange exchange, Visitor visitor);
  }

  public static Route get(String path, @Nullable Right right, Answer answer) {
    return new Route("GET", path, right, answer);
  }

  public static Route post(String path, @Nullable Right right, Answer answer) {
    return new Route("POST", path, right, answer);
  }

  /** What stands at the places of the path, or nothing where it is another path. */
  Optional<Map<String, String>> match(String asked) {
    String[] ours = path.split("/", -1);
    String[] theirs = asked.split("/", -1);
    if (ours.length != theirs.length) {
      return Optional.empty();
    }
    Map<String, String> places = new HashMap<>();
    for (int i = 0; i < ours.length; i++) {
      if (ours[i].startsWith("{") && !theirs[i].isEmpty()) {
        places.put(ours[i].substring(1, ours[i].length() - 1), decoded(theirs[i]));
      } else if (!ours[i].equals(theirs[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(places);
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refusal.wrong("the address is not well formed");
    }
  }
}
