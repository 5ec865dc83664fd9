package org.servanda.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import org.servanda.record.Dateline;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Evidence;
import org.servanda.record.Notation;
import org.servanda.record.Relay;

/** Prints a document's records for a person, by heading. */
final class Table implements Output {
  private final PrintWriter out;
  private final boolean evidence;

  Table(PrintWriter out, boolean evidence) {
    this.out = out;
    this.evidence = evidence;
  }

  @Override
  public void close() {
    out.flush();
  }

  @Override
  public void write(DocumentRecord d) {
    out.println(d.id() + (d.published() == null ? "" : "  " + d.published()));
    Dateline line = d.dateline();
    if (line != null) {
      out.println(
          "  "
              + String.join(
                  ", ",
                  java.util.stream.Stream.of(line.place(), line.country(), line.agency())
                      .filter(java.util.Objects::nonNull)
                      .toList()));
    }
    for (Relay r : d.relayed()) {
      out.println("  " + r.by() + " cites " + r.cites());
    }
    section(d, "Statements", d.statements(), s -> Notation.of(s, d.text()), s -> s.evidence());
    section(d, "Agreements", d.agreements(), Notation::of, a -> a.evidence());
    section(d, "Commitments", d.commitments(), Notation::of, c -> c.evidence());
    section(d, "Figures", d.figures(), Notation::of, f -> f.evidence());
    section(d, "Engagements", d.engagements(), Notation::of, e -> e.evidence());
    section(d, "Events", d.events(), Notation::of, e -> e.evidence());
    section(d, "Spheres", d.spheres(), Notation::of, s -> s.evidence());
    out.println();
  }

  private <T> void section(
      DocumentRecord d,
      String heading,
      List<T> records,
      Function<T, String> line,
      Function<T, Evidence> where) {
    if (records.isEmpty()) {
      return;
    }
    out.println();
    out.println(heading);
    for (T r : records) {
      String s = line.apply(r);
      out.println("  " + s.substring(s.indexOf(' ') + 1));
      if (evidence) {
        out.println("      «" + passage(d, where.apply(r)) + "»");
      }
    }
  }

  private static String passage(DocumentRecord d, Evidence e) {
    int begin = d.text().offsetByCodePoints(0, e.begin());
    int end = d.text().offsetByCodePoints(begin, e.end() - e.begin());
    return d.text().substring(begin, end).replaceAll("\\s+", " ");
  }
}
