package org.servanda.server.http;

/**
 * A file that came with a form.
 *
 * @param name as the sender calls it, without folders
 */
public record Upload(String name, byte[] bytes) {
  /** A file by the name that a browser gave, of which only the last part counts. */
  static Upload of(String name, byte[] bytes) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("\\p{Cntrl}", "");
    return new Upload(clean.isBlank() ? "upload" : clean, bytes);
  }
}
