package org.servanda.server.html;

import static org.servanda.server.html.Tag.tag;

import java.util.List;

/** Parts of forms, each with its label. */
public final class Form {
  /** The field that proves that a form was ours. */
  public static final String PROOF = "_proof";

  private Form() {}

  /** A form that changes something; the proof shows that it came from one of our pages. */
  public static Tag post(String to, String proof) {
    return tag("form").a("method", "post").a("action", to).with(hidden(PROOF, proof));
  }

  /** A form that asks for something. */
  public static Tag get(String to) {
    return tag("form").a("method", "get").a("action", to);
  }

  public static Tag hidden(String name, String value) {
    return tag("input").a("type", "hidden").a("name", name).a("value", value);
  }

  /** An input with its label above it. */
  public static Tag field(String label, Tag input) {
    return tag("label", "field").with(tag("span").with(label), input);
  }

  public static Tag input(String type, String name, String value) {
    return tag("input").a("type", type).a("name", name).a("value", value);
  }

  /** A choice; each option is a value and its words. */
  public static Tag select(String name, String chosen, List<List<String>> options) {
    Tag select = tag("select").a("name", name);
    for (List<String> o : options) {
      select.with(
          tag("option")
              .a("value", o.get(0))
              .flag("selected", o.get(0).equals(chosen))
              .with(o.get(1)));
    }
    return select;
  }

  public static Tag button(String words) {
    return tag("button").a("type", "submit").with(words);
  }
}
