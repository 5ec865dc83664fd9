package org.servanda.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.servanda.ledger.review.Decision;
import org.servanda.ledger.review.Reanchoring;

/** The table {@code decision_anchor}, and the records that anchors find. */
final class Anchors {
  private static final String RECORDS =
      "join document d on d.key = a.document join record r on r.document = d.number and r.kind = a.kind";

  private static final String BY_ID =
      "from decision_anchor a " + RECORDS + " and r.id = a.record and r.begins = a.begins ";

  private final Handle handle;

  Anchors(Handle handle) {
    this.handle = handle;
  }

  /** A record that a decision is on. */
  record Found(String key, String block) {}

  /** Keeps the anchors of a decision, with the words of their passages. */
  void add(Decision d) {
    if (d.anchors().isEmpty()) {
      return;
    }
    var batch =
        handle.prepareBatch(
            "insert into decision_anchor (decision, document, kind, record, begins, ends, side, quote, told)"
                + " values (:decision, :document, :kind, :record, :begins, :ends, '', :quote, :told)");
    for (Decision.Anchor a : d.anchors()) {
      batch.bind("decision", d.id()).bind("document", a.document()).bind("kind", a.kind());
      batch.bind("record", a.record()).bind("begins", a.begins()).bind("ends", a.ends());
      batch.bind("quote", a.quote()).bind("told", Columns.json(a.told())).add();
    }
    batch.execute();
  }

  /** The anchor with the words of its passage, where it has none yet and the record is here. */
  Decision.Anchor quoted(Decision.Anchor a) {
    if (!a.quote().isEmpty()) {
      return a;
    }
    return handle
        .createQuery(
            "select p.text from document d join passage p on p.document = d.number"
                + " where d.key = :document and p.begins = :begins and p.ends = :ends")
        .bind("document", a.document())
        .bind("begins", a.begins())
        .bind("ends", a.ends())
        .mapTo(String.class)
        .findFirst()
        .map(a::quoting)
        .orElse(a);
  }

  /** The anchors of all decisions, by id of the decision. */
  Map<String, List<Decision.Anchor>> all() {
    Map<String, List<Decision.Anchor>> anchors = new HashMap<>();
    handle
        .createQuery(
            "select * from decision_anchor a order by decision, document, kind, begins, record")
        .map((r, c) -> Map.entry(r.getString("decision"), anchor(r)))
        .forEach(
            e -> anchors.computeIfAbsent(e.getKey(), k -> new ArrayList<>()).add(e.getValue()));
    return anchors;
  }

  private static Decision.Anchor anchor(ResultSet r) throws SQLException {
    return new Decision.Anchor(
        r.getString("document"),
        r.getString("kind"),
        r.getString("record"),
        r.getInt("begins"),
        r.getInt("ends"),
        r.getString("quote"),
        Columns.fields(r.getString("told")));
  }

  /** The records that all decisions are on, by id of the decision. */
  Map<String, List<Found>> found() {
    Map<String, List<Found>> found = new TreeMap<>();
    handle
        .createQuery("select a.decision, r.key, r.block " + BY_ID)
        .map(
            (r, c) ->
                Map.entry(
                    r.getString("decision"), new Found(r.getString("key"), r.getString("block"))))
        .forEach(e -> add(found, e.getKey(), e.getValue()));
    lost().forEach((decision, anchors) -> anchors.forEach(a -> readAnew(decision, a, found)));
    return found;
  }

  private static void add(Map<String, List<Found>> found, String decision, Found one) {
    found.computeIfAbsent(decision, k -> new ArrayList<>()).add(one);
  }

  private void readAnew(String decision, Decision.Anchor a, Map<String, List<Found>> found) {
    Reanchoring.of(a, candidates(a))
        .ifPresent(c -> add(found, decision, new Found(c.fact().key(), c.block())));
  }

  /** Anchors whose document is here and was read anew, so that their record is not. */
  private Map<String, List<Decision.Anchor>> lost() {
    Map<String, List<Decision.Anchor>> lost = new TreeMap<>();
    handle
        .createQuery(
            "select a.* from decision_anchor a join document d on d.key = a.document where not exists"
                + " (select 1 from record r where r.document = d.number and r.kind = a.kind and r.id = a.record"
                + " and r.begins = a.begins)")
        .map((r, c) -> Map.entry(r.getString("decision"), anchor(r)))
        .forEach(e -> lost.computeIfAbsent(e.getKey(), k -> new ArrayList<>()).add(e.getValue()));
    return lost;
  }

  private List<Reanchoring.Candidate> candidates(Decision.Anchor a) {
    return handle
        .createQuery(
            "select r.*, d.key as document_key, d.source, d.publisher, d.published, p.text as words"
                + " from document d join record r on r.document = d.number left join passage p on"
                + " p.number = r.passage where d.key = :document and r.kind = :kind order by r.key")
        .bind("document", a.document())
        .bind("kind", a.kind())
        .map(
            (r, c) -> {
              String words = r.getString("words");
              return new Reanchoring.Candidate(
                  Records.fact(r), words == null ? "" : words, r.getString("block"));
            })
        .list();
  }
}
