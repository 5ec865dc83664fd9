package org.servanda.export.gdelt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servanda.export.document.Source;
import org.servanda.export.table.Table;

/** The 27 columns of GDELT's Global Knowledge Graph 2.1, in their order. */
final class GkgTable {
  private static final String NO_IMAGES = "empty: images are not read";

  private GkgTable() {}

  static final Table<GkgDocument> GKG =
      Table.<GkgDocument>of("gkg", "a document")
          .text("GKGRECORDID", "day of publication and the document's key", d -> id(d.source()))
          .whole("DATE", "published", d -> Stamps.second(d.source().published()))
          .whole(
              "SourceCollectionIdentifier",
              "1 with a URL, 2 without",
              d -> d.source().url() == null ? 2 : 1)
          .text(
              "SourceCommonName",
              "host of the url, else publisher",
              d -> MentionTable.outlet(d.source()))
          .text("DocumentIdentifier", "url, else id", d -> d.source().where())
          .empty("Counts", "empty: all numbers are in Amounts")
          .empty("V2Counts", "empty: all numbers are in Amounts")
          .text(
              "Themes", "spheres, as SERVANDA_TRADE, and contexts of events", d -> d.themes(false))
          .text("V2Themes", "the same, with the passage's begin", d -> d.themes(true))
          .text(
              "Locations",
              "places of events and states named: type#name#FIPS#ADM1#lat#long#id",
              d -> d.locations(false))
          .text("V2Locations", "the same, with ADM2 and begin", d -> d.locations(true))
          .text("Persons", "actors of kind person", d -> d.persons(false))
          .text("V2Persons", "the same, with the begin of each mention", d -> d.persons(true))
          .text("Organizations", "actors of kind organisation", d -> d.organisations(false))
          .text("V2Organizations", "the same, with begin", d -> d.organisations(true))
          .empty("V2Tone", "empty: no tone is measured")
          .text(
              "Dates",
              "dates of events, engagements and agreements: resolution#month#day#year#begin",
              GkgDocument::dates)
          .text("GCAM", "wc: and the number of words; no dictionary is counted", GkgDocument::words)
          .empty("SharingImage", NO_IMAGES)
          .empty("RelatedImages", NO_IMAGES)
          .empty("SocialImageEmbeds", NO_IMAGES)
          .empty("SocialVideoEmbeds", NO_IMAGES)
          .text(
              "Quotations",
              "direct statements: begin|length|cue|words, parted by #",
              GkgDocument::quotations)
          .text("AllNames", "all actors with a name, with begin", GkgDocument::names)
          .text(
              "Amounts",
              "figures: value,\"unit indicator\",begin; the period is in figures.csv",
              GkgDocument::amounts)
          .empty("TranslationInfo", "empty: nothing is translated")
          .text("Extras", "title, as PAGE_TITLE", GkgDocument::extras)
          .end();

  private static @Nullable String id(Source source) {
    LocalDate day = source.published();
    Long stamp = Stamps.second(day);
    return (stamp == null ? "00000000000000" : stamp.toString()) + "-" + source.key();
  }
}
