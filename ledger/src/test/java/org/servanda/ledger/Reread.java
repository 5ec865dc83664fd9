package org.servanda.ledger;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.servanda.ledger.body.Bodies;
import org.servanda.record.DocumentRecord;

/** A document as another version of the reader might give it. */
final class Reread {
  private static final List<String> KINDS =
      List.of("agreements", "commitments", "figures", "engagements", "events");

  private Reread() {}

  /** The same with other ids of its records, and passages that end before the full stop. */
  static DocumentRecord of(DocumentRecord d) {
    return changed(d, List.of());
  }

  /** The same with a further commitment in the passage of each, by its other side. */
  static DocumentRecord withMore(DocumentRecord d) {
    return changed(d, List.of("commitments"));
  }

  private static DocumentRecord changed(DocumentRecord d, List<String> doubled) {
    Bodies bodies = new Bodies();
    try {
      Map<String, Object> json = new HashMap<>(JSON.std.mapFrom(bodies.write(d)));
      for (String kind : KINDS) {
        if (json.get(kind) instanceof List<?> records) {
          List<Object> others = new ArrayList<>();
          for (Object r : records) {
            Map<Object, Object> record = anew((Map<?, ?>) r);
            others.add(record);
            if (doubled.contains(kind)) {
              others.add(further(record));
            }
          }
          json.put(kind, others);
        }
      }
      return bodies.document(JSON.std.asString(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Object, Object> anew(Map<?, ?> record) {
    Map<Object, Object> anew = new HashMap<>(record);
    anew.put("id", anew.get("id") + "x");
    Map<Object, Object> passage =
        new HashMap<>((Map<?, ?>) Objects.requireNonNull(anew.get("evidence")));
    passage.put("end", (Integer) Objects.requireNonNull(passage.get("end")) - 1);
    anew.put("evidence", passage);
    return anew;
  }

  private static Map<Object, Object> further(Map<Object, Object> record) {
    Map<Object, Object> further = new HashMap<>(record);
    further.put("id", record.get("id") + "y");
    further.put("by", List.of("NAM"));
    further.put("text", "look into it");
    further.remove("quantity");
    return further;
  }
}
