package org.servanda.ledger.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.servanda.ledger.store.Archive.Prepared;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Ids;

/** The documents of one transaction: what is new of them is written together, table by table. */
final class Keeping {
  private final Documents documents;
  private final Records records;
  private final Instant now;
  private final Set<String> fresh = new HashSet<>();
  private final List<Prepared> order = new ArrayList<>();

  Keeping(Handle handle, Instant now) {
    this.documents = new Documents(handle);
    this.records = new Records(handle);
    this.now = now;
  }

  List<Kept> keep(List<Prepared> all) {
    Map<String, Documents.Known> known =
        documents.known(all.stream().map(Prepared::key).distinct().toList());
    List<Kept> kept = new ArrayList<>();
    for (Prepared p : all) {
      if (fresh.contains(p.key())) {
        // Another version of a document of this transaction: that one is written first.
        List<String> written = List.copyOf(fresh);
        write();
        known.putAll(documents.known(written));
      }
      Documents.Known before = known.get(p.key());
      Kept what = before == null ? Kept.ADDED : replaced(p, before);
      kept.add(what);
      if (what == Kept.ADDED || what == Kept.REPLACED) {
        fresh.add(p.key());
        order.add(p);
      }
    }
    write();
    return kept;
  }

  private Kept replaced(Prepared p, Documents.Known known) {
    if (known.fingerprint().equals(p.version())) {
      return Kept.UNCHANGED;
    }
    if (!newer(p, known)) {
      return Kept.OUTDATED;
    }
    String source = documents.source(known.number());
    records.staleOf(known.number());
    documents.remove(known.number());
    documents.regroup(source);
    return Kept.REPLACED;
  }

  /**
   * Whether a version takes the place of another. The later day counts, and any day before none; of
   * one day the longer text, since a story grows; then, so that the order in which they come does
   * not matter, a hash. The same version takes its own place: it was read anew.
   */
  private boolean newer(Prepared p, Documents.Known known) {
    LocalDate mine = Objects.requireNonNullElse(p.published(), LocalDate.MIN);
    LocalDate other = Objects.requireNonNullElse(known.published(), LocalDate.MIN);
    if (!mine.equals(other)) {
      return mine.isAfter(other);
    }
    DocumentRecord d = p.document();
    Documents.Version version = documents.version(known.number());
    if (d.text().length() != version.text().length()) {
      return d.text().length() > version.text().length();
    }
    Documents.Version own = new Documents.Version(d.title(), d.publisher(), d.text());
    return hash(own).compareTo(hash(version)) >= 0;
  }

  private static String hash(Documents.Version v) {
    return Ids.of("v", v.text(), v.title() == null ? "" : v.title(), String.valueOf(v.publisher()));
  }

  private void write() {
    if (order.isEmpty()) {
      return;
    }
    long first = documents.add(order, now.toString());
    records.add(first, order);
    for (int i = 0; i < order.size(); i++) {
      Prepared p = order.get(i);
      documents.group(first + i, p.published(), p.signature());
    }
    fresh.clear();
    order.clear();
  }
}
