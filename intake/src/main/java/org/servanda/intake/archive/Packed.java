package org.servanda.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.servanda.intake.source.Hints;
import org.servanda.intake.source.Limits;
import org.servanda.intake.source.Sink;
import org.servanda.intake.source.Source;

/** A single packed file: gzip with any number of members, or bzip2. */
public final class Packed {
  private final Limits limits;

  public Packed(Limits limits) {
    this.limits = limits;
  }

  /** Hands over what is packed in it. */
  public void read(Source source, InputStream in, boolean gzip, Sink sink) throws IOException {
    Counting packed = new Counting(in);
    InputStream unpacked =
        gzip ? new GZIPInputStream(packed, 1 << 16) : new BZip2CompressorInputStream(packed, true);
    Hints hints = source.hints().withType(null);
    Source inner =
        source.part(
            inner(source.name()),
            () -> new Kept(new Unpacking(unpacked, packed::count, limits.ratio())),
            hints);
    sink.part(inner);
  }

  private static String inner(String name) {
    for (String ending : new String[] {".gz", ".GZ", ".bz2", ".tgz"}) {
      if (name.endsWith(ending)) {
        String stem = name.substring(0, name.length() - ending.length());
        return ending.equals(".tgz") ? stem + ".tar" : stem;
      }
    }
    return name;
  }
}
