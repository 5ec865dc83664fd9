package org.servanda.ledger.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.record.Period;

/** A fact while it is put together. */
final class Draft {
  private final String key;
  private final Kind kind;
  private final Origin origin;
  private final double confidence;
  private final Map<String, String> more = new HashMap<>();

  @Nullable Voice voice;
  String name = "";
  String type = "";
  List<String> by = List.of();
  List<String> to = List.of();
  List<String> people = List.of();
  @Nullable String sphere;
  String status = "";
  @Nullable Period date;
  @Nullable Period due;
  @Nullable Amount amount;

  Draft(String key, Kind kind, Origin origin, double confidence) {
    this.key = key;
    this.kind = kind;
    this.origin = origin;
    this.confidence = confidence;
  }

  void put(String field, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      more.put(field, value);
    }
  }

  Fact fact() {
    Parties parties = new Parties(by, to, people);
    return new Fact(
        key,
        kind,
        origin,
        voice,
        name,
        type,
        parties,
        sphere,
        status,
        date,
        due,
        amount,
        more,
        confidence);
  }
}
