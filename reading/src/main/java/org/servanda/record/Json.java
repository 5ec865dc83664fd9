package org.servanda.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes whole documents as JSON objects; what is absent is left out. */
public final class Json {
  private final Fields fields;
  private final RecordJson records;

  public Json(JsonGenerator out) {
    this.fields = new Fields(out);
    this.records = new RecordJson(out);
  }

  /** Writes one document record as one object. */
  public void write(DocumentRecord d) throws IOException {
    fields.begin();
    fields.text("id", d.id());
    fields.text("url", d.url());
    fields.text("title", d.title());
    fields.text("published", d.published());
    fields.text("language", d.language());
    fields.text("publisher", d.publisher());
    fields.text("text", d.text());
    Dateline dateline = d.dateline();
    if (dateline != null) {
      fields.begin("dateline");
      fields.text("place", dateline.place());
      fields.text("country", dateline.country());
      fields.text("agency", dateline.agency());
      fields.end();
    }
    fields.list("relayed", d.relayed(), records::write);
    fields.list("actors", d.actors(), records::write);
    fields.list("statements", d.statements(), records::write);
    fields.list("events", d.events(), records::write);
    fields.list("figures", d.figures(), records::write);
    fields.list("commitments", d.commitments(), records::write);
    fields.list("agreements", d.agreements(), records::write);
    fields.list("engagements", d.engagements(), records::write);
    fields.list("spheres", d.spheres(), records::write);
    fields.end();
  }
}
