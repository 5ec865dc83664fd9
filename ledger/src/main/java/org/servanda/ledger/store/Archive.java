package org.servanda.ledger.store;

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

  /** The key of a document: by its URL where it has one, since a URL outlives corrections. */
  public static String key(DocumentRecord d) {
    String url = d.url();
    return url == null ? Ids.of("d", "text", d.text()) : Ids.of("d", "url", url);
  }

  /** A document made ready to be kept, which needs no ledger and so can be done beside reading. */
  public Prepared prepare(DocumentRecord d) {
    String json = bodies.write(d);
    return new Prepared(
        d, key(d), deflated(json), Ids.of("v", json), Signature.of(d.text()), day(d.published()));
  }

  /**
   * A document ready to be kept.
   *
   * @param records what was read from it, deflated
   * @param version of what it holds
   */
  public record Prepared(
      DocumentRecord document,
      String key,
      byte[] records,
      String version,
      Signature signature,
      @Nullable LocalDate published) {}

  /** Keeps a document within a transaction. */
  public Kept keep(Handle handle, Prepared p, Instant now) {
    Documents documents = new Documents(handle);
    Documents.Known known = documents.known(p.key()).orElse(null);
    if (known != null) {
      if (known.fingerprint().equals(p.version())) {
        return Kept.UNCHANGED;
      }
      if (before(p.published(), known.published())) {
        return Kept.OUTDATED;
      }
      new Records(handle).staleOf(known.number());
      documents.remove(known.number());
      documents.regroup(known.source());
    }
    add(handle, documents, p, now);
    return known == null ? Kept.ADDED : Kept.REPLACED;
  }

  private void add(Handle handle, Documents documents, Prepared p, Instant now) {
    Documents.Stored stored = new Documents.Stored(p.records(), p.version(), now.toString());
    long number = documents.add(p.key(), p.document(), stored, p.signature());
    List<Fact> facts = Facts.of(p.document(), p.key(), p.key(), p.published());
    List<String> blocks = facts.stream().map(clusters::block).toList();
    new Records(handle).add(number, p.document().text(), facts, blocks);
    documents.group(new Documents.Copy(number, p.key(), p.key(), p.published(), p.signature()));
  }

  private static boolean before(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a != null && b != null && a.isBefore(b);
  }

  private static @Nullable LocalDate day(@Nullable String published) {
    return published == null || published.length() < 10
        ? null
        : LocalDate.parse(published.substring(0, 10));
  }

  private static byte[] deflated(String json) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
      out.write(json.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The document that {@link #deflated} wrote. */
  public DocumentRecord document(byte[] records) {
    try (InflaterInputStream in =
        new InflaterInputStream(new java.io.ByteArrayInputStream(records))) {
      return bodies.document(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
