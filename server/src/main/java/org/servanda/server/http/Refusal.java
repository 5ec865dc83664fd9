package org.servanda.server.http;

/** A request that is not fulfilled: the status of HTTP, and why, in words for its sender. */
public final class Refusal extends RuntimeException {
  private final int status;

  public Refusal(int status, String why) {
    super(why, null, false, false);
    this.status = status;
  }

  /** Something that a request asks for is not there. */
  public static Refusal missing(String what) {
    return new Refusal(404, what);
  }

  /** Something in a request cannot be understood. */
  public static Refusal wrong(String what) {
    return new Refusal(400, what);
  }

  public int status() {
    return status;
  }

  /** Why, in words. */
  public String why() {
    return String.valueOf(getMessage());
  }

  /** The name of the status. */
  public String title() {
    return switch (status) {
      case 400 -> "Cannot be understood";
      case 401 -> "Sign in first";
      case 403 -> "Not allowed";
      case 404 -> "Not found";
      case 405 -> "Not done that way";
      case 406 -> "No such form";
      case 409 -> "In conflict";
      case 413 -> "Too large";
      case 415 -> "Unknown form of content";
      case 421 -> "Wrong host";
      case 422 -> "Cannot be done";
      case 429 -> "Too many tries";
      case 503 -> "Not ready yet";
      default -> "Not possible";
    };
  }
}
