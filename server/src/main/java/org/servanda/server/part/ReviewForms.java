package org.servanda.server.part;

import static org.servanda.server.html.Tag.tag;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Amount;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.review.Corrections;
import org.servanda.ledger.review.Decision;
import org.servanda.server.access.Visitor;
import org.servanda.server.html.Form;
import org.servanda.server.html.Html;
import org.servanda.server.html.Link;
import org.servanda.server.html.Tag;

/** The forms by which a person decides on an entry. */
public final class ReviewForms {
  private final Visitor visitor;
  private final Entry entry;

  public ReviewForms(Visitor visitor, Entry entry) {
    this.visitor = visitor;
    this.entry = entry;
  }

  private Tag form(String verb) {
    return Form.post(Link.to("entry", entry.id()).toString(), visitor.proof())
        .with(Form.hidden("verb", verb));
  }

  /** All that can be decided. */
  public Html all(List<Entry> alike) {
    return Html.all(
        tag("div", "actions")
            .with(
                form("confirm").with(Form.button("Confirm")),
                form("reject").with(tag("button", "danger").a("type", "submit").with("Reject"))),
        correct(),
        annotate(),
        merge(alike),
        split());
  }

  private Html correct() {
    Map<String, String> now = fields();
    Tag row = tag("div", "row");
    for (String field : Corrections.FIELDS) {
      String value = now.getOrDefault(field, "");
      row.with(
          Form.hidden("was." + field, value),
          Form.field(
              Labels.sentence(field.replace('_', ' ')), Form.input("text", "set." + field, value)));
    }
    return tag("details")
        .with(
            tag("summary").with("Correct"),
            form("correct")
                .with(
                    row,
                    tag("p", "small quiet")
                        .with(
                            "A day or span is written 2023, 2023-06, 2023-06-30 or 2023-01-01/2023-06-30; sides are"
                                + " codes parted by commas. What is read anew later does not undo a correction."),
                    note(),
                    Form.button("Save the correction")));
  }

  private Map<String, String> fields() {
    Map<String, String> now = new TreeMap<>();
    now.put("name", entry.name());
    now.put("type", entry.type());
    now.put("status", entry.status());
    now.put("by", String.join(",", entry.parties().by()));
    now.put("to", String.join(",", entry.parties().to()));
    now.put("sphere", entry.sphere() == null ? "" : entry.sphere());
    now.put("date", entry.date() == null ? "" : entry.date().toString());
    now.put("due", entry.due() == null ? "" : entry.due().toString());
    Amount a = entry.amount();
    now.put("value", a == null ? "" : java.math.BigDecimal.valueOf(a.value()).toPlainString());
    now.put("unit", a == null ? "" : a.unit());
    return now;
  }

  private static Tag note() {
    return tag("div", "row")
        .with(
            Form.field("Note", Form.input("text", "note", "").a("maxlength", 2000))
                .a("class", "field wide"));
  }

  private Html annotate() {
    return tag("details")
        .with(
            tag("summary").with("Annotate"),
            form("annotate").with(note(), Form.button("Add the note")));
  }

  private Html merge(List<Entry> alike) {
    Tag form = form("merge");
    for (Entry o : alike) {
      form.with(
          tag("p")
              .with(
                  tag("label", "check")
                      .with(
                          Form.input("checkbox", "other", o.id()),
                          tag("span").with(EntryList.title(o))),
                  Html.text(" "),
                  Tag.link(Link.to("entry", o.id()).toString(), "look")
                      .a("aria-label", "Look at: " + EntryList.title(o))));
    }
    form.with(
        tag("div", "row").with(Form.field("Id of another entry", Form.input("text", "other", ""))),
        note(),
        Form.button("Merge"));
    return tag("details").with(tag("summary").with("Merge with another"), form);
  }

  private Html split() {
    if (entry.facts().size() < 2) {
      return Html.NONE;
    }
    Tag form = form("split").with(tag("p").with("Which records are another thing?"));
    int number = 1;
    for (Fact f : entry.facts()) {
      String outlet = f.origin().outlet();
      String words =
          "%d. %s, %s: %s"
              .formatted(
                  number++,
                  outlet == null ? "document" : outlet,
                  Labels.day(f.origin().published()),
                  Labels.shortened(f.name(), 80));
      form.with(
          tag("p")
              .with(
                  tag("label", "check")
                      .with(Form.input("checkbox", "other", f.key()), tag("span").with(words))));
    }
    return tag("details")
        .with(tag("summary").with("Split"), form.with(note(), Form.button("Split")));
  }

  /** A form to take a decision back. */
  public Html undo(Decision d) {
    return tag("div", "actions")
        .with(
            form("undo")
                .with(
                    Form.hidden("other", d.id()),
                    tag("button", "plain")
                        .a("type", "submit")
                        .a("aria-label", "Undo: " + Labels.word(d.verb()))
                        .with("Undo")));
  }

  /** Buttons of the queue, each with its key. */
  public Html quick(Entry other) {
    Tag all = tag("div", "actions");
    all.with(quick("confirm", "Confirm", "c", ""), quick("reject", "Reject", "r", ""));
    if (!other.id().equals(entry.id())) {
      all.with(quick("merge", "Merge both", "m", other.id()));
    }
    return all.with(
        tag("a", "button plain")
            .a("href", Link.to("entry", entry.id()).toString())
            .a("data-key", "o")
            .with("Open"));
  }

  private Tag quick(String verb, String words, String key, String other) {
    String to = Link.to("entry", entry.id()).and("next", "queue").toString();
    Tag form = form(verb).a("hx-post", to).a("hx-target", "closest li").a("hx-swap", "outerHTML");
    if (!other.isEmpty()) {
      form.with(Form.hidden("other", other));
    }
    return form.with(
        tag("button", verb.equals("reject") ? "danger" : "plain")
            .a("type", "submit")
            .a("data-key", key)
            .with(words));
  }
}
