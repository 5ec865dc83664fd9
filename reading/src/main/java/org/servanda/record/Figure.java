package org.servanda.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number about relations: trade, aid, contracts, water, energy, casualties, counts.
 *
 * @param indicator what is counted, in words: "trade turnover"
 * @param unit ISO 4217 for money, "percent", SI or customary symbol (MW, kWh, m3, t), or the noun
 *     counted
 * @param parties exporter or giver first; country codes or organisation acronyms
 * @param flow total, export or import; null where it does not apply
 * @param changePct change against the period before, in percent, negative for a fall
 * @param trend up, down or flat
 * @param due by when a target is to be reached
 */
public record Figure(
    String id,
    String indicator,
    double value,
    String unit,
    @Nullable Period period,
    List<String> parties,
    @Nullable String flow,
    @Nullable Double changePct,
    @Nullable String trend,
    Modality modality,
    @Nullable Period due,
    @Nullable String saidBy,
    @Nullable String sphere,
    Evidence evidence,
    double confidence) {
  /** Reported as reached, aimed at, or expected. */
  public enum Modality {
    REPORTED,
    TARGET,
    FORECAST
  }

  public Figure {
    parties = List.copyOf(parties);
  }
}
