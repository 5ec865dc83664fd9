package org.servanda.server.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.Ledger;
import org.servanda.ledger.entry.Entry;
import org.servanda.ledger.fact.Kind;
import org.servanda.ledger.store.Activity;
import org.servanda.ledger.store.Query;
import org.servanda.server.http.Fields;
import org.servanda.server.http.Refusal;

/** Finds entries by words and fields, with how many there are of each value. */
public final class Searches {
  private static final int SIZE = 25;
  private static final int LARGEST = 500;
  private static final int HITS = 400;
  private static final int FACET = 12;
  private static final int WORDS = 12;

  private final Desk desk;
  private final Accounts accounts;

  public Searches(Desk desk, Accounts accounts) {
    this.desk = desk;
    this.accounts = accounts;
  }

  /** What was found: a page of entries, and by facet how many there are of each value. */
  public record Found(
      List<Entry> entries, boolean more, Map<String, Map<String, Integer>> facets) {}

  /** The fields of a query: q, kind, side, with, by, to, sphere, status, speaker, from, to ... */
  public Asked asked(Fields f) {
    Kind[] kinds =
        f.has("kind")
            ? f.all("kind").stream()
                .flatMap(k -> Stream.of(k.split(",")))
                .map(k -> Kind.of(k).orElseThrow(() -> Refusal.wrong("no such kind: " + k)))
                .toArray(Kind[]::new)
            : Activity.matters();
    Query query = Query.of(kinds).order(Query.Order.NEWS);
    List<Set<String>> sides =
        Stream.of("side", "with").filter(f::has).map(s -> accounts.codes(f.text(s))).toList();
    query = query.between(sides).sphere(none(f.text("sphere"))).person(none(f.text("speaker")));
    query = f.has("by") ? query.by(accounts.codes(f.text("by"))) : query;
    query = f.has("toward") ? query.to(accounts.codes(f.text("toward"))) : query;
    query = f.has("status") ? query.statuses(Set.copyOf(f.all("status"))) : query;
    query = query.toldSince(day(f, "from")).toldUntil(day(f, "to"));
    query = query.dueFrom(day(f, "due_from")).dueBefore(day(f, "due_before"));
    query = query.contested(f.text("contested").equals("true"));
    List<String> words =
        Arrays.stream(f.text("q").split("\\s+")).filter(w -> !w.isBlank()).limit(WORDS).toList();
    return new Asked(
        query, words, f.number("page", 1, 1, 100_000), f.number("size", SIZE, 1, LARGEST));
  }

  private static @Nullable String none(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable LocalDate day(Fields f, String name) {
    try {
      return f.has(name) ? LocalDate.parse(f.text(name)) : null;
    } catch (DateTimeException e) {
      throw Refusal.wrong(name + ": a day such as 2024-06-14");
    }
  }

  /** What fits. */
  public Found find(Asked asked) {
    return desk.remember(
        "search " + asked,
        () -> desk.ask(l -> asked.words().isEmpty() ? list(l, asked) : words(l, asked)));
  }

  private static Found list(Ledger l, Asked asked) {
    int from = (asked.page() - 1) * asked.size();
    List<Entry> found = l.whole(asked.query().offset(from).limit(asked.size() + 1));
    Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
    Query few = asked.query().limit(FACET);
    Map<String, Integer> kinds = new LinkedHashMap<>();
    Map<String, Integer> statuses = new LinkedHashMap<>();
    l.count(asked.query())
        .forEach(
            (kind, byStatus) ->
                byStatus.forEach(
                    (status, n) -> {
                      kinds.merge(kind.label(), n, Integer::sum);
                      if (!status.isEmpty() && kind != Kind.PERSON) {
                        statuses.merge(status, n, Integer::sum);
                      }
                    }));
    facets.put("kind", sorted(kinds));
    facets.put("side", counts(l.activity(a -> a.states(few))));
    facets.put("sphere", l.spheres(asked.query()));
    facets.put("status", sorted(statuses));
    facets.put("speaker", counts(l.activity(a -> a.speakers(few))));
    return page(found, asked, facets);
  }

  private static Map<String, Integer> counts(List<Activity.Count> counts) {
    Map<String, Integer> all = new LinkedHashMap<>();
    counts.forEach(c -> all.merge(c.what(), c.number(), Integer::sum));
    return all;
  }

  private static Found words(Ledger l, Asked asked) {
    List<Entry> hits = l.search(asked.query(), asked.words(), HITS);
    Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
    facets.put("kind", tally(hits, e -> Stream.of(e.kind().label())));
    facets.put("side", tally(hits, e -> e.sides().stream()));
    facets.put("sphere", tally(hits, e -> Stream.ofNullable(e.sphere())));
    facets.put("status", tally(hits, e -> Stream.of(e.status()).filter(s -> !s.isEmpty())));
    facets.put(
        "speaker",
        tally(
            hits,
            e -> e.kind() == Kind.STATEMENT ? e.parties().people().stream() : Stream.empty()));
    int from = Math.min(hits.size(), (asked.page() - 1) * asked.size());
    int to = Math.min(hits.size(), from + asked.size() + 1);
    return page(hits.subList(from, to), asked, facets);
  }

  private static Found page(
      List<Entry> found, Asked asked, Map<String, Map<String, Integer>> facets) {
    return new Found(
        List.copyOf(found.subList(0, Math.min(asked.size(), found.size()))),
        found.size() > asked.size(),
        facets);
  }

  private static Map<String, Integer> tally(
      List<Entry> hits, Function<Entry, Stream<String>> values) {
    return sorted(
        hits.stream().flatMap(values).collect(Collectors.toMap(v -> v, v -> 1, Integer::sum)));
  }

  private static Map<String, Integer> sorted(Map<String, Integer> counts) {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(FACET)
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return sorted;
  }
}
