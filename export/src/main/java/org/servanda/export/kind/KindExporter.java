package org.servanda.export.kind;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.servanda.export.document.Exporter;
import org.servanda.export.document.Passages;
import org.servanda.export.document.Source;
import org.servanda.export.table.Folder;
import org.servanda.export.table.Rows;
import org.servanda.export.table.Table;
import org.servanda.record.Actor;
import org.servanda.record.Agreement;
import org.servanda.record.Commitment;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Engagement;
import org.servanda.record.Event;
import org.servanda.record.Evidence;
import org.servanda.record.Figure;
import org.servanda.record.Sphere;
import org.servanda.record.Statement;

/**
 * Writes the tables of all kinds into a folder; what a ledger adds comes into tables beside them.
 */
public final class KindExporter implements Exporter {
  private final Folder folder;
  private final List<Closeable> open = new ArrayList<>();
  private final Rows<Told<DocumentRecord>> documents;
  private final Rows<Told<Actor>> actors;
  private final Rows<Told<Statement>> statements;
  private final Rows<Told<Event>> events;
  private final Rows<Told<Figure>> figures;
  private final Rows<Told<Commitment>> commitments;
  private final Rows<Told<Agreement>> agreements;
  private final Rows<Told<Engagement>> engagements;
  private final Rows<Told<Sphere>> spheres;

  public KindExporter(Folder folder) throws IOException {
    this.folder = folder;
    open.add(folder);
    documents = begun(folder.begin(Kinds.DOCUMENTS));
    actors = begun(folder.begin(Kinds.ACTORS));
    statements = begun(folder.begin(Kinds.STATEMENTS));
    events = begun(folder.begin(Kinds.EVENTS));
    figures = begun(folder.begin(Kinds.FIGURES));
    commitments = begun(folder.begin(Kinds.COMMITMENTS));
    agreements = begun(folder.begin(Kinds.AGREEMENTS));
    engagements = begun(folder.begin(Kinds.ENGAGEMENTS));
    spheres = begun(folder.begin(Kinds.SPHERES));
  }

  /** A further table in the same folder, ended with the others. */
  public <R> Rows<R> further(Table<R> table) throws IOException {
    return begun(folder.begin(table));
  }

  /** The tables that every export of this kind has, for the manual. */
  public static List<Table<?>> tables() {
    return Kinds.all();
  }

  private <R> Rows<R> begun(Rows<R> rows) {
    open.add(rows);
    return rows;
  }

  @Override
  public void take(DocumentRecord d) throws IOException {
    Source source = Source.of(d);
    Passages passages = new Passages(d);
    documents.write(Kinds.document(source, d));
    Writer w = new Writer(source, passages);
    w.write(actors, d.actors(), Actor::id, KindExporter::mention);
    w.write(statements, d.statements(), Statement::id, Statement::evidence);
    w.write(events, d.events(), Event::id, Event::evidence);
    w.write(figures, d.figures(), Figure::id, Figure::evidence);
    w.write(commitments, d.commitments(), Commitment::id, Commitment::evidence);
    w.write(agreements, d.agreements(), Agreement::id, Agreement::evidence);
    w.write(engagements, d.engagements(), Engagement::id, Engagement::evidence);
    w.write(spheres, d.spheres(), Sphere::id, Sphere::evidence);
  }

  private static @Nullable Evidence mention(Actor a) {
    return a.mentions().isEmpty() ? null : a.mentions().get(0);
  }

  /** Writes records of one document. */
  private record Writer(Source source, Passages passages) {
    <T> void write(Rows<Told<T>> rows, List<T> records, Function<T, String> id, Passage<T> passage)
        throws IOException {
      for (T r : records) {
        rows.write(Told.of(source, passages, id.apply(r), r, passage.of(r)));
      }
    }
  }

  /** The passage of a record. */
  private interface Passage<T> {
    @Nullable Evidence of(T record);
  }

  @Override
  public void close() throws IOException {
    Collections.reverse(open);
    for (Closeable c : open) {
      c.close();
    }
  }
}
