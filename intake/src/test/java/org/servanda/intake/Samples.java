package org.servanda.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files of every kind, made when they are needed. */
final class Samples {
  static final String TEXT =
      "Norway and Iceland signed an agreement on herring in Bergen on Tuesday, the Norwegian fisheries ministry said. "
          + "The two countries will share the catch equally from the first of January.";

  private Samples() {}

  static byte[] bytes(String s) {
    return s.getBytes(StandardCharsets.UTF_8);
  }

  static String page(String text) {
    return "<!DOCTYPE html><html lang=\"en\"><head><title>Herring shared | Fjord Post</title>"
        + "<meta property=\"article:published_time\" content=\"2020-11-24T08:00:00Z\">"
        + "<meta property=\"og:site_name\" content=\"Fjord Post\"></head><body><nav><a href=\"/\">Home</a></nav>"
        + "<article><h1>Herring shared</h1><p>"
        + text
        + "</p></article><footer>All about fish</footer></body></html>";
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> e : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(e.getKey()));
        zip.write(e.getValue());
      }
    }
    return out.toByteArray();
  }

  static byte[] tar(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      for (Map.Entry<String, byte[]> e : entries.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(e.getKey());
        entry.setSize(e.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(e.getValue());
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  /** A gigabyte of zeros and more, packed small. */
  static byte[] zipBomb(long size) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("bomb.jsonl"));
      zeros(zip, size);
    }
    return out.toByteArray();
  }

  static void zeros(OutputStream out, long size) throws IOException {
    byte[] zeros = new byte[1 << 16];
    for (long left = size; left > 0; left -= zeros.length) {
      out.write(zeros, 0, (int) Math.min(left, zeros.length));
    }
  }

  static byte[] warcRecord(String url, byte[] body, int declaredMore) {
    byte[] http =
        bytes(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                + body.length
                + "\r\n\r\n");
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
            + java.util.UUID.nameUUIDFromBytes(bytes(url))
            + ">\r\nWARC-Date: 2020-11-24T10:00:00Z\r\nWARC-Target-URI: "
            + url
            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + (http.length + body.length + declaredMore)
            + "\r\n\r\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(bytes(head));
    out.writeBytes(http);
    out.writeBytes(body);
    out.writeBytes(bytes("\r\n\r\n"));
    return out.toByteArray();
  }

  static byte[] warc(int pages) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < pages; i++) {
      out.writeBytes(warcRecord("https://fjordpost.example/" + i, bytes(page(TEXT)), 0));
    }
    return out.toByteArray();
  }

  /** A paper of two columns with a running header and page numbers. */
  static byte[] pdf(boolean encrypted, boolean empty) throws IOException {
    List<String> left =
        List.of(
            "Norway and Iceland signed an",
            "agreement on herring in Bergen",
            "on Tuesday, the Norwegian fish-",
            "eries ministry said. The two",
            "countries will share the catch",
            "equally from the first of January",
            "and will inspect each other's",
            "boats at sea, the ministry said.");
    List<String> right =
        List.of(
            "The minister of Iceland praised",
            "the talks and invited his Nor-",
            "wegian colleague to Reykjavik in",
            "the spring. Both sides said that",
            "they would ask the Faroe Islands",
            "to join the agreement before the",
            "summer, when the fleets of all",
            "three usually sail to the north.");
    try (PDDocument pdf = new PDDocument()) {
      for (int p = 1; p <= 3; p++) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream s = new PDPageContentStream(pdf, page)) {
          if (!empty) {
            show(s, 60, 760, 9, "Ministry of Fisheries - Bulletin 14");
            show(s, 60, 40, 9, "Page " + p + " of 3");
            for (int i = 0; i < left.size(); i++) {
              show(s, 60, 700 - 14 * i, 11, left.get(i));
              show(s, 320, 700 - 14 * i, 11, right.get(i));
            }
          } else {
            s.addRect(50, 50, 300, 300);
            s.fill();
          }
        }
      }
      if (encrypted) {
        StandardProtectionPolicy policy =
            new StandardProtectionPolicy("o", "secret", new AccessPermission());
        policy.setEncryptionKeyLength(128);
        pdf.protect(policy);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static void show(PDPageContentStream s, float x, float y, float size, String text)
      throws IOException {
    s.beginText();
    s.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
    s.newLineAtOffset(x, y);
    s.showText(text);
    s.endText();
  }

  static byte[] docx() throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      word.getProperties().getCoreProperties().setTitle("Herring shared");
      word.getProperties().getCoreProperties().setCreator("Press office");
      word.createParagraph().createRun().setText(TEXT);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      word.write(out);
      return out.toByteArray();
    }
  }

  static byte[] odt(String content) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
    entries.put("content.xml", bytes(content));
    entries.put(
        "meta.xml",
        bytes(
            "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\"><office:meta><dc:title>Herring shared</dc:title><meta:creation-date>2020-11-24T09:00:00</meta:creation-date></office:meta></office:document-meta>"));
    return zip(entries);
  }

  static String odtContent(String text) {
    return "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>"
        + text
        + "</text:p></office:text></office:body></office:document-content>";
  }

  static String rss(String link) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>Fjord Post</title><link>https://fjordpost.example</link><description>News</description><language>en</language>"
        + "<item><title>Herring shared</title><link>"
        + link
        + "</link><guid>fjord-1</guid><pubDate>Tue, 24 Nov 2020 08:00:00 GMT</pubDate><description>&lt;p&gt;"
        + TEXT
        + "&lt;/p&gt;</description></item></channel></rss>";
  }

  static String atom() {
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Fjord Post</title><id>urn:f</id><updated>2020-11-24T08:00:00Z</updated>"
        + "<entry><title>Herring shared</title><id>urn:f:1</id><link href=\"https://fjordpost.example/1\"/><updated>2020-11-24T08:00:00Z</updated><content type=\"html\">&lt;p&gt;"
        + TEXT
        + "&lt;/p&gt;</content></entry></feed>";
  }

  static String mail(String type, String body) {
    return "From: Press Office <press@ministry.example>\r\nTo: desk@post.example\r\nSubject: Herring shared\r\nDate: Tue, 24 Nov 2020 09:30:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: "
        + type
        + "; charset=utf-8\r\n\r\n"
        + body
        + "\r\n";
  }

  static String mhtml() {
    return "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://fjordpost.example/herring\r\nSubject: Herring\r\nDate: Wed, 25 Nov 2020 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"XX\"\r\n\r\n--XX\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://fjordpost.example/herring\r\n\r\n"
        + page(TEXT).replace("=", "=3D")
        + "\r\n--XX\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://fjordpost.example/a.png\r\n\r\niVBORw0KGgo=\r\n--XX--\r\n";
  }

  static Path write(Path folder, String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
