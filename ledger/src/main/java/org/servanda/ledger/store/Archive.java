package org.servanda.ledger.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.LedgerException;
import org.servanda.ledger.body.Bodies;
import org.servanda.ledger.fact.Fact;
import org.servanda.ledger.fact.Facts;
import org.servanda.ledger.identity.Clusters;
import org.servanda.ledger.reprint.Signature;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Ids;

/** Keeps documents with what was read from them. */
public final class Archive {
  private final Clusters clusters;
  private final Bodies bodies = new Bodies();

  public Archive(Clusters clusters) {
    this.clusters = clusters;
  }

  /**
   * The key of a document: by its URL where it has one, since a URL outlives corrections; else by
   * its text and who published it, since what two outlets print alike are two documents.
   */
  public static String key(DocumentRecord d) {
    String url = d.url();
    if (url != null) {
      return Ids.of("d", "url", url);
    }
    String publisher = d.publisher();
    return publisher == null
        ? Ids.of("d", "text", d.text())
        : Ids.of("d", "text", d.text(), "publisher", publisher);
  }

  /** A document made ready to be kept, which needs no ledger and so can be done beside reading. */
  public Prepared prepare(DocumentRecord d) {
    String json = bodies.write(d);
    String key = key(d);
    LocalDate published = day(d.published());
    List<Fact> facts = Facts.of(d, key, key, published);
    return new Prepared(
        d,
        key,
        deflated(json),
        Ids.of("v", json),
        Signature.of(d.text()),
        published,
        facts,
        facts.stream().map(clusters::block).toList());
  }

  /**
   * A document ready to be kept.
   *
   * @param records what was read from it, deflated
   * @param version of what it holds
   * @param blocks the block of each fact, in the same order
   */
  public record Prepared(
      DocumentRecord document,
      String key,
      byte[] records,
      String version,
      Signature signature,
      @Nullable LocalDate published,
      List<Fact> facts,
      List<String> blocks) {}

  /** Keeps documents within a transaction; gives what became of each, in the same order. */
  public List<Kept> keep(Handle handle, List<Prepared> documents, Instant now) {
    return new Keeping(handle, now).keep(documents);
  }

  private static @Nullable LocalDate day(@Nullable String published) {
    return published == null || published.length() < 10
        ? null
        : LocalDate.parse(published.substring(0, 10));
  }

  private static byte[] deflated(String json) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(json.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      // Its memory lies outside the heap and would wait for the collector.
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /**
   * The document that {@link #deflated} wrote.
   *
   * @throws LedgerException if it is damaged
   */
  public DocumentRecord document(byte[] records) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(records))) {
      return bodies.document(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException | IllegalArgumentException e) {
      throw new LedgerException(
          "what was read from a document is damaged (%s); ingest the document again"
              .formatted(e.getMessage()),
          e);
    }
  }
}
