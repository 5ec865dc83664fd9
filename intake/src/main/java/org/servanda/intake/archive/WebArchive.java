package org.servanda.intake.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.servanda.intake.source.Hints;
import org.servanda.intake.source.Limits;
import org.servanda.intake.source.Sink;
import org.servanda.intake.source.Source;
import org.servanda.intake.source.Unreadable;

/**
 * A WARC file, plain or gzipped, one record after the other. Pages and papers that were fetched are
 * read; requests, redirections, images and the like are passed over.
 */
public final class WebArchive {
  private static final Set<String> READ =
      Set.of(
          "text/html",
          "application/xhtml+xml",
          "text/plain",
          "application/pdf",
          "application/rtf",
          "text/rtf",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.oasis.opendocument.text");

  private final Limits limits;

  public WebArchive(Limits limits) {
    this.limits = limits;
  }

  /** Hands over what the records hold. */
  public void read(Source source, InputStream in, Sink sink) throws IOException {
    Counting packed = new Counting(in);
    try (WarcReader reader = new WarcReader(packed)) {
      reader.setLenient(true);
      Optional<WarcRecord> record = reader.next();
      while (record.isPresent()) {
        take(source, record.get(), packed, sink);
        record = reader.next();
      }
    } catch (ParsingException e) {
      throw new Unreadable(
          "the archive is broken after "
              + packed.count()
              + " bytes: a record is not as long as it says");
    } catch (EOFException e) {
      throw new Unreadable("the archive ends in the middle of a record");
    }
  }

  private void take(Source source, WarcRecord record, Counting packed, Sink sink)
      throws IOException {
    long before = packed.count();
    if (record instanceof WarcResponse response) {
      String url = response.target();
      HttpResponse http;
      try {
        http = response.http();
      } catch (ParsingException e) {
        sink.problem(url, "the answer in the archive has broken headers");
        return;
      }
      String type = http.headers().first("Content-Type").orElse(null);
      if (http.status() == 200 && READ.contains(mime(type))) {
        part(source, url, type, () -> http.bodyDecoded().stream(), packed, before, sink);
      }
    } else if (record instanceof WarcResource resource) {
      String type = resource.contentType().toString();
      if (READ.contains(mime(type))) {
        part(source, resource.target(), type, () -> resource.body().stream(), packed, before, sink);
      }
    }
  }

  private void part(
      Source source,
      String url,
      @Nullable String type,
      Source.Opening body,
      Counting packed,
      long before,
      Sink sink) {
    Hints hints = Hints.of(url, type);
    sink.part(
        source.part(
            url,
            () ->
                new Kept(
                    new Unpacking(
                        body.open(), () -> packed.count() - before + (1 << 16), limits.ratio())),
            hints));
  }

  private static String mime(@Nullable String type) {
    return Hints.NONE.withType(type).mime();
  }
}
