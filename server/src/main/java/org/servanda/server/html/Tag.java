package org.servanda.server.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.servanda.ledger.chart.Markup;

/** An element. */
public final class Tag implements Html {
  private static final Set<String> VOID =
      Set.of("input", "meta", "link", "br", "hr", "img", "col", "wbr");
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "hx-get", "hx-post");

  private final String name;
  private final StringBuilder attributes = new StringBuilder();
  private final List<Html> children = new ArrayList<>();

  private Tag(String name) {
    this.name = name;
  }

  /** An element by its name. */
  public static Tag tag(String name) {
    if (name.equals("script") || name.equals("style")) {
      throw new IllegalArgumentException("pages have no " + name + " of their own");
    }
    return new Tag(name);
  }

  /** An element with classes. */
  public static Tag tag(String name, String classes) {
    return tag(name).a("class", classes);
  }

  /** A script file of our own, run when the page is there. */
  public static Tag script(String path) {
    return new Tag("script").a("src", path).flag("defer", true);
  }

  /** A link with words. */
  public static Tag link(String to, String words) {
    return tag("a").a("href", to).with(words);
  }

  /** A heading with words. */
  public static Tag heading(int level, String words) {
    return tag("h" + level).with(words);
  }

  /** Adds an attribute. Addresses that are neither of this place nor of the web become "#". */
  public Tag a(String attribute, String value) {
    if (attribute.startsWith("on") || attribute.equals("style")) {
      throw new IllegalArgumentException("pages have no " + attribute);
    }
    String safe = ADDRESSES.contains(attribute) && !address(value) ? "#" : value;
    attributes.append(' ').append(attribute).append("=\"");
    attributes.append(Markup.escape(safe)).append('"');
    return this;
  }

  public Tag a(String attribute, int value) {
    return a(attribute, Integer.toString(value));
  }

  /** An attribute without a value, or nothing. */
  public Tag flag(String attribute, boolean on) {
    if (on) {
      attributes.append(' ').append(attribute);
    }
    return this;
  }

  /** Puts pieces into it. */
  public Tag with(Html... pieces) {
    children.addAll(List.of(pieces));
    return this;
  }

  /** Puts pieces into it. */
  public Tag with(List<? extends Html> pieces) {
    children.addAll(pieces);
    return this;
  }

  /** Puts words into it. */
  public Tag with(String words) {
    children.add(Html.text(words));
    return this;
  }

  private static boolean address(String value) {
    boolean here =
        value.startsWith("/") && !value.startsWith("//") && !value.startsWith("/\\")
            || value.startsWith("#")
            || value.startsWith("?");
    return here || value.startsWith("https://") || value.startsWith("http://");
  }

  @Override
  public void write(StringBuilder out) {
    out.append('<').append(name).append(attributes).append('>');
    if (!VOID.contains(name)) {
      children.forEach(c -> c.write(out));
      out.append("</").append(name).append('>');
    }
  }
}
