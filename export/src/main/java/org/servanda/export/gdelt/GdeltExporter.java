package org.servanda.export.gdelt;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.servanda.export.act.Act;
import org.servanda.export.act.ActExporter;
import org.servanda.export.act.Dyad;
import org.servanda.export.act.Telling;
import org.servanda.export.cameo.Actors;
import org.servanda.export.country.Countries;
import org.servanda.export.document.Exporter;
import org.servanda.export.table.Lines;
import org.servanda.export.table.Rows;
import org.servanda.export.table.Table;
import org.servanda.record.DocumentRecord;

/** GDELT's files: lines parted by tabs, without a header unless one is asked for. */
public final class GdeltExporter {
  private GdeltExporter() {}

  /** The event table: 61 columns. */
  public static ActExporter events(Writer out, boolean header, Countries countries)
      throws IOException {
    Rows<EventLine> rows = new Lines<>(EventTable.EVENTS, out, header);
    Actors actors = new Actors(countries);
    return new ActExporter() {
      @Override
      public void take(Act act) throws IOException {
        if (act.counts()) {
          for (Dyad d : Dyad.of(act)) {
            rows.write(EventLine.of(d, actors, countries));
          }
        }
      }

      @Override
      public void close() throws IOException {
        rows.close();
      }
    };
  }

  /** The mentions table: 16 columns, a line for each passage that tells an event. */
  public static ActExporter mentions(Writer out, boolean header) throws IOException {
    Rows<MentionTable.MentionLine> rows = new Lines<>(MentionTable.MENTIONS, out, header);
    return new ActExporter() {
      @Override
      public void take(Act act) throws IOException {
        if (act.counts()) {
          LocalDate day = act.told();
          for (Dyad d : Dyad.of(act)) {
            long number = d.number();
            for (Telling t : act.tellings()) {
              rows.write(new MentionTable.MentionLine(number, day, act.hosted(), t));
            }
          }
        }
      }

      @Override
      public void close() throws IOException {
        rows.close();
      }
    };
  }

  /** The Global Knowledge Graph: 27 columns. */
  public static Exporter gkg(Writer out, boolean header, Countries countries) throws IOException {
    Rows<GkgDocument> rows = new Lines<>(GkgTable.GKG, out, header);
    return new Exporter() {
      @Override
      public void take(DocumentRecord document) throws IOException {
        rows.write(GkgDocument.of(document, countries));
      }

      @Override
      public void close() throws IOException {
        rows.close();
      }
    };
  }

  /** The tables, for the manual. */
  public static List<Table<?>> tables() {
    return List.of(EventTable.EVENTS, MentionTable.MENTIONS, GkgTable.GKG);
  }
}
