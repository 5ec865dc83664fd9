package org.servanda.export.gdelt;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servanda.export.act.Telling;
import org.servanda.export.document.Source;
import org.servanda.export.table.Table;

/** The 16 columns of GDELT 2.0's mentions table, in their order. */
final class MentionTable {
  private static final long UNKNOWN = -1;

  private MentionTable() {}

  /** A passage that tells an event. */
  record MentionLine(long number, @Nullable LocalDate day, boolean hosted, Telling telling) {
    Source source() {
      return telling.source();
    }

    @Nullable Integer one() {
      return hosted ? telling.two() : telling.one();
    }

    @Nullable Integer two() {
      return hosted ? telling.one() : telling.two();
    }
  }

  static final Table<MentionLine> MENTIONS =
      Table.<MentionLine>of("mentions", "a passage that tells an event")
          .whole("GLOBALEVENTID", "as in the event table", MentionLine::number)
          .whole("EventTimeDate", "DATEADDED of the event", l -> Stamps.second(l.day()))
          .whole(
              "MentionTimeDate",
              "published, as the first second of that day (UTC)",
              l -> Stamps.second(l.source().published()))
          .whole("MentionType", "1 with a URL, 2 without", l -> l.source().url() == null ? 2 : 1)
          .text("MentionSourceName", "host of the url, else publisher", l -> outlet(l.source()))
          .text("MentionIdentifier", "url, else id", l -> l.source().where())
          .whole("SentenceID", "number of the sentence, from 1", l -> l.telling().sentence())
          .whole(
              "Actor1CharOffset",
              "begin of the first source's words; -1 where inferred",
              l -> offset(l.one()))
          .whole(
              "Actor2CharOffset",
              "begin of the first target's words; -1 where inferred or none",
              l -> offset(l.two()))
          .whole(
              "ActionCharOffset",
              "evidence.begin, in code points of the document's text",
              l -> l.telling().quote().begin())
          .whole("InRawText", "1: no other text is read", l -> 1)
          .whole(
              "Confidence",
              "confidence in percent, in steps of ten",
              l -> Math.max(10, Math.round(l.telling().confidence() * 10) * 10))
          .whole("MentionDocLen", "code points of the text", l -> l.source().length())
          .empty("MentionDocTone", "empty: no tone is measured")
          .empty("MentionDocTranslationInfo", "empty: nothing is translated")
          .empty("Extras", "empty, as in GDELT")
          .end();

  private static long offset(@Nullable Integer at) {
    return at == null ? UNKNOWN : at;
  }

  /** The host of a document's URL without www, else who published it. */
  static @Nullable String outlet(Source source) {
    String url = source.url();
    if (url != null) {
      try {
        String host = URI.create(url).getHost();
        if (host != null) {
          return host.startsWith("www.") ? host.substring(4) : host;
        }
      } catch (IllegalArgumentException e) {
        return source.publisher();
      }
    }
    return source.publisher();
  }
}
