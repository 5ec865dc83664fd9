package org.servanda.ledger.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.paper.Words;
import org.servanda.ledger.series.PeriodName;
import org.servanda.record.Period;

/** Visits, meetings and what else was held: what lies ahead first, then the latest. */
final class Occasions {
  private static final int MOST = 7;
  private static final int PARTS = 3;
  private static final int NAME = 110;
  private static final Map<String, String> OCCASION =
      Map.of("cultural", "Cultural event", "anniversary", "Anniversary of relations");

  private final Draft draft;
  private final Matter matter;

  Occasions(Draft draft, Matter matter) {
    this.draft = draft;
    this.matter = matter;
  }

  /** Whether an occasion is planned and its time has not passed. */
  static boolean ahead(Entry e, LocalDate asOf) {
    Period date = e.date();
    return e.status().equals("planned") && date != null && !date.to().isBefore(asOf);
  }

  void write(LocalDate asOf) {
    Set<Entry> within = new HashSet<>();
    matter.parts().values().forEach(within::addAll);
    List<Entry> own = matter.engagements().stream().filter(e -> !within.contains(e)).toList();
    List<Entry> ordered = new ArrayList<>(own.stream().filter(e -> ahead(e, asOf)).toList());
    own.stream().filter(e -> !ahead(e, asOf)).forEach(ordered::add);
    List<Words> lines = ordered.stream().limit(MOST).map(this::line).toList();
    draft.list("Visits and meetings", lines, matter.total(Kind.ENGAGEMENT) - within(within));
  }

  private int within(Set<Entry> parts) {
    return (int) matter.engagements().stream().filter(parts::contains).count();
  }

  private Words line(Entry e) {
    List<Entry> belonging = matter.parts().getOrDefault(e.id(), List.of());
    List<String> parts = belonging.stream().limit(PARTS).map(Occasions::part).distinct().toList();
    String with = parts.isEmpty() ? "" : "; with it " + String.join(", ", parts);
    String status = e.status().equals("held") ? "" : ", " + e.status();
    return Words.of(occasion(e) + status + with + ".", draft.last(e));
  }

  private static String part(Entry e) {
    return e.name().isEmpty() ? e.type() : "“" + Draft.cut(e.name(), NAME) + "”";
  }

  /** What it was, of whom, where and when: "Visit of the Prime Minister in Fiji, May 2023". */
  String occasion(Entry e) {
    String who = String.join(", ", e.parties().people());
    String host = draft.names().of(e.parties().to());
    StringBuilder b = new StringBuilder();
    if (e.name().isEmpty()) {
      b.append(OCCASION.getOrDefault(e.type(), Draft.capital(e.type())));
      who = who.isEmpty() ? draft.names().of(e.parties().by()) : who;
      b.append(who.isEmpty() ? "" : " of " + Draft.cut(who, NAME));
    } else {
      b.append(Draft.capital(Draft.cut(e.name(), NAME)));
    }
    b.append(host.isEmpty() || b.indexOf(host) >= 0 ? "" : " in " + host);
    String places = e.more("places");
    b.append(places.isEmpty() ? "" : " (" + Draft.cut(places, NAME) + ")");
    return b.append(e.date() == null ? "" : ", " + PeriodName.of(e.date())).toString();
  }
}
