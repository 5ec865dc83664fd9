package org.servanda.intake.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.servanda.intake.source.Hints;
import org.servanda.intake.source.Limits;
import org.servanda.intake.source.Sink;
import org.servanda.intake.source.Source;
import org.servanda.intake.source.Unreadable;

/** ZIP and tar: entries in the order of the archive, each read as what it is. */
public final class Archive {
  private final Limits limits;

  public Archive(Limits limits) {
    this.limits = limits;
  }

  /** A ZIP; where it is a file of its own, by its directory, which says more than the stream. */
  public void zip(Source source, InputStream in, Sink sink) throws IOException {
    Path file = source.file();
    if (file == null) {
      Counting packed = new Counting(in);
      stream(source, new ZipArchiveInputStream(new BufferedInputStream(packed)), packed, sink);
      return;
    }
    long size = Files.size(file);
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      long left = Math.max(1L << 30, size * limits.ratio());
      Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        if (passed(entry)) {
          continue;
        }
        left -= Math.max(0, entry.getSize());
        if (left < 0) {
          throw new Unreadable(
              "it unpacks to more than "
                  + limits.ratio()
                  + " times its size: a decompression bomb, the rest is not read");
        }
        entry(source, zip, entry, sink);
      }
    }
  }

  private void entry(Source source, ZipFile zip, ZipArchiveEntry entry, Sink sink) {
    String name = name(source, entry);
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      sink.problem(name, "it is encrypted");
    } else if (!zip.canReadEntryData(entry)) {
      sink.problem(name, "packed in a way that is not known here");
    } else {
      sink.part(
          source.part(
              name,
              () ->
                  new Unpacking(
                      zip.getInputStream(entry), entry::getCompressedSize, limits.ratio()),
              Hints.NONE));
    }
  }

  /** A tar, in the order of its entries. */
  public void tar(Source source, InputStream in, Sink sink) throws IOException {
    Counting packed = new Counting(in);
    stream(source, new TarArchiveInputStream(packed), packed, sink);
  }

  private void stream(
      Source source, ArchiveInputStream<? extends ArchiveEntry> archive, Counting packed, Sink sink)
      throws IOException {
    while (true) {
      ArchiveEntry entry = archive.getNextEntry();
      if (entry == null) {
        return;
      }
      if (passed(entry)) {
        continue;
      }
      String name = name(source, entry);
      if (archive.canReadEntryData(entry)) {
        long before = packed.count();
        InputStream bytes =
            new Kept(new Unpacking(archive, () -> packed.count() - before + 8192, limits.ratio()));
        sink.part(source.part(name, () -> bytes, Hints.NONE));
      } else {
        sink.problem(name, "it is encrypted, or packed in a way that is not known here");
      }
    }
  }

  /** Folders, links, devices and hidden files are passed over. */
  private static boolean passed(ArchiveEntry entry) {
    String name = entry.getName();
    String last = name.substring(name.lastIndexOf('/') + 1);
    return entry.isDirectory()
        || entry instanceof TarArchiveEntry t && !t.isFile()
        || entry instanceof ZipArchiveEntry z && z.isUnixSymlink()
        || last.isEmpty()
        || last.startsWith(".")
        || name.startsWith("__MACOSX/");
  }

  private static String name(Source source, ArchiveEntry entry) {
    return source.name() + "!" + entry.getName();
  }
}
