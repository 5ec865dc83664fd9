package org.servanda.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.servanda.export.bibtex.BibtexExporter;
import org.servanda.export.calendar.CalendarExporter;
import org.servanda.export.country.Countries;
import org.servanda.export.document.Exporter;
import org.servanda.export.ftm.FtmExporter;
import org.servanda.export.gdelt.GdeltExporter;
import org.servanda.export.graph.GraphExporter;
import org.servanda.export.icews.IcewsExporter;
import org.servanda.export.kind.KindExporter;
import org.servanda.export.linked.LinkedExporter;
import org.servanda.export.parquet.ParquetFolder;
import org.servanda.export.plover.PloverExporter;
import org.servanda.export.series.SeriesExporter;
import org.servanda.export.table.CsvFolder;

/** The formats. */
public enum Format {
  CSV("a CSV file for each kind of record", true),
  PARQUET("a Parquet file for each kind of record", true),
  GDELT("events in the 61 columns of GDELT 2.0", false),
  MENTIONS("mentions of events in the 16 columns of GDELT 2.0", false),
  GKG("documents in the 27 columns of GDELT's Global Knowledge Graph 2.1", false),
  PLOVER("events as PLOVER's JSON Lines", false),
  ICEWS("events in the columns of ICEWS", false),
  FTM("entities of FollowTheMoney, JSON Lines", false),
  JSONLD("linked data: schema.org, W3C Web Annotation, PROV", false),
  GRAPHML("a graph of relations, dyads weighted by quad class", false),
  ICAL("deadlines and occasions as a calendar", false),
  BIBTEX("documents as BibTeX", false),
  COUNTRY_DAY("counts of events by state and day, CSV", false),
  DYAD_MONTH("counts of events by dyad and month, CSV", false);

  private final String about;
  private final boolean folder;

  Format(String about, boolean folder) {
    this.about = about;
    this.folder = folder;
  }

  /** The name as users write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it is, in a line. */
  public String about() {
    return about;
  }

  /** Whether it is a folder of files; else it is one stream of text. */
  public boolean folder() {
    return folder;
  }

  /** The format of a name, in any case. */
  public static Optional<Format> of(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    return Stream.of(values()).filter(f -> f.label().equals(name)).findFirst();
  }

  /** An export into a folder, which is made where there is none. */
  public Exporter into(Path target) throws IOException {
    return switch (this) {
      case CSV -> new KindExporter(new CsvFolder(target));
      case PARQUET -> new KindExporter(new ParquetFolder(target));
      default -> throw new IllegalArgumentException(label() + " is no folder of files");
    };
  }

  /**
   * An export onto a writer, which is flushed at the end and not closed.
   *
   * @param header whether GDELT's files, which have none, get a header
   * @param now the moment that a calendar says it was written at
   */
  public Exporter onto(Writer out, boolean header, Instant now) throws IOException {
    Countries countries = new Countries();
    return switch (this) {
      case GDELT -> GdeltExporter.events(out, header, countries);
      case MENTIONS -> GdeltExporter.mentions(out, header);
      case GKG -> GdeltExporter.gkg(out, header, countries);
      case PLOVER -> new PloverExporter(out, countries);
      case ICEWS -> new IcewsExporter(out, countries);
      case FTM -> new FtmExporter(out, countries);
      case JSONLD -> new LinkedExporter(out);
      case GRAPHML -> new GraphExporter(out, countries);
      case ICAL -> new CalendarExporter(out, now);
      case BIBTEX -> new BibtexExporter(out);
      case COUNTRY_DAY -> SeriesExporter.countryDays(out, countries);
      case DYAD_MONTH -> SeriesExporter.dyadMonths(out, countries);
      case CSV, PARQUET -> throw new IllegalArgumentException(label() + " needs a folder");
    };
  }
}
