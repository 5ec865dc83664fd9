package org.servanda.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.servanda.intake.source.Source;
import org.servanda.intake.text.Charsets;

/** What a source is, by its first bytes, its name and its declared type, in this order. */
enum Kind {
  TEXT,
  HTML,
  JSON_LINES,
  CSV,
  ADDRESSES,
  GDELT,
  FEED,
  FEEDS,
  SITE_MAP,
  MAIL,
  MAILBOX,
  PDF,
  WORD,
  ODT,
  RTF,
  ZIP,
  TAR,
  GZIP,
  BZIP2,
  WARC,
  OLD_WORD,
  PICTURE,
  PACKED_OTHERWISE,
  EMPTY;

  /** So many bytes are looked at. */
  static final int HEAD = 8192;

  private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?([A-Za-z]+)[\\s>/]");
  private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{1,40}:(?: .*|$)");
  private static final Pattern MAIL_HEADER =
      Pattern.compile(
          "(?i)(?:from|to|subject|date|received|return-path|message-id|mime-version|delivered-to|content-type|x-mailer|snapshot-content-location):.*");

  private static final List<String> PAGES =
      List.of(".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".jsp");

  /** The kind of a source that begins so. */
  static Kind of(byte[] head, Source source) {
    if (head.length == 0) {
      return EMPTY;
    }
    Kind binary = byMark(head, source);
    if (binary != null) {
      return binary;
    }
    String name = source.fileName();
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return JSON_LINES;
    }
    String text = Charsets.decode(cut(head)).map(Charsets.Decoded::text).orElse("").stripLeading();
    return text.isEmpty() ? TEXT : byText(text, source);
  }

  /** Without the last bytes, among which a character may be cut. */
  private static byte[] cut(byte[] head) {
    int end = head.length;
    if (end == HEAD) {
      while (end > HEAD - 8 && (head[end - 1] & 0x80) != 0) {
        end--;
      }
    }
    return end == head.length ? head : java.util.Arrays.copyOf(head, end);
  }

  private static @org.jspecify.annotations.Nullable Kind byMark(byte[] head, Source source) {
    String s = new String(head, 0, Math.min(head.length, 1100), StandardCharsets.ISO_8859_1);
    if (s.startsWith("PK\u0003\u0004") || s.startsWith("PK\u0005\u0006")) {
      return zipped(head, source.fileName());
    }
    if (s.startsWith("\u001f\u008b")) {
      return GZIP;
    }
    if (s.startsWith("BZh")) {
      return BZIP2;
    }
    if (s.startsWith("WARC/")) {
      return WARC;
    }
    if (s.startsWith("{\\rtf")) {
      return RTF;
    }
    if (s.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return OLD_WORD;
    }
    if (head.length > 262
        && new String(head, 257, 5, StandardCharsets.ISO_8859_1).equals("ustar")) {
      return TAR;
    }
    if (s.startsWith("\u0089PNG")
        || s.startsWith("\u00ff\u00d8\u00ff")
        || s.startsWith("GIF8")
        || s.startsWith("II*\0")
        || s.startsWith("RIFF")) {
      return PICTURE;
    }
    if (s.startsWith("7z\u00bc\u00af")
        || s.startsWith("Rar!")
        || s.startsWith("\u00fd7zXZ")
        || s.startsWith("(\u00b5/\u00fd")) {
      return PACKED_OTHERWISE;
    }
    int pdf = s.indexOf("%PDF-");
    return pdf >= 0
            && (pdf < 8 || s.substring(0, pdf).isBlank() || source.fileName().endsWith(".pdf"))
        ? PDF
        : null;
  }

  private static Kind zipped(byte[] head, String name) {
    String s = new String(head, StandardCharsets.ISO_8859_1);
    if (name.endsWith(".docx") || s.contains("word/document.xml")) {
      return WORD;
    }
    if (name.endsWith(".odt") || s.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
      return ODT;
    }
    boolean office = s.startsWith("[Content_Types].xml", 30) && !name.endsWith(".zip");
    return office && !name.matches(".*\\.(?:xlsx|pptx|vsdx)") ? WORD : ZIP;
  }

  private static Kind byText(String text, Source source) {
    String name = source.fileName();
    String mime = source.hints().mime();
    if (text.startsWith("{") && (name.equals("-") || name.endsWith(".json"))) {
      return JSON_LINES;
    }
    if (mime.equals("message/rfc822")) {
      return MAIL;
    }
    if (text.startsWith("<")) {
      Kind marked = marked(text);
      if (marked != null) {
        return marked;
      }
    }
    if (PAGES.stream().anyMatch(name::endsWith)
        || mime.equals("text/html")
        || mime.equals("application/xhtml+xml")) {
      return HTML;
    }
    if (text.startsWith("From ") && headers(text.substring(text.indexOf('\n') + 1))) {
      return MAILBOX;
    }
    if (headers(text)
        || name.endsWith(".eml")
        || name.endsWith(".mht")
        || name.endsWith(".mhtml")) {
      return MAIL;
    }
    int columns = columns(text);
    if (columns == 61 || columns == 27 || columns == 16) {
      return GDELT;
    }
    if (name.endsWith(".csv") || name.endsWith(".tsv") || mime.equals("text/csv")) {
      return CSV;
    }
    return addresses(text) ? ADDRESSES : TEXT;
  }

  /** The kind of a text with markup, by its first element. */
  private static @org.jspecify.annotations.Nullable Kind marked(String text) {
    String small = text.substring(0, Math.min(4000, text.length())).toLowerCase(Locale.ROOT);
    Matcher m = ROOT.matcher(small.replaceAll("(?s)<!--.*?-->", " "));
    while (m.find()) {
      switch (m.group(1)) {
        case "rss", "feed", "rdf" -> {
          return FEED;
        }
        case "opml" -> {
          return FEEDS;
        }
        case "urlset", "sitemapindex" -> {
          return SITE_MAP;
        }
        case "html",
            "head",
            "body",
            "meta",
            "title",
            "div",
            "article",
            "p",
            "table",
            "script",
            "link",
            "font",
            "center",
            "section",
            "main",
            "h" -> {
          return HTML;
        }
        default -> {
          if (small.startsWith("<?xml")) {
            return TEXT;
          }
        }
      }
    }
    return small.contains("<!doctype html") ? HTML : null;
  }

  /** Whether a text begins with the headers of a message. */
  private static boolean headers(String text) {
    int known = 0;
    int lines = 0;
    for (String line : text.split("\r?\n", 40)) {
      if (line.isEmpty()) {
        break;
      }
      lines++;
      boolean folded = lines > 1 && (line.startsWith(" ") || line.startsWith("\t"));
      if (!folded && !HEADER.matcher(line).matches()) {
        return lines > 8 && known >= 3;
      }
      known += MAIL_HEADER.matcher(line).matches() ? 1 : 0;
    }
    return known >= 2;
  }

  private static int columns(String text) {
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    return (int) line.chars().filter(c -> c == '\t').count() + 1;
  }

  /** Whether every line is an address or a remark. */
  private static boolean addresses(String text) {
    String[] lines = text.split("\r?\n", -1);
    int found = 0;
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      boolean address = line.startsWith("http://") || line.startsWith("https://");
      if (address && line.indexOf(' ') < 0) {
        found++;
      } else if (!line.isEmpty() && !line.startsWith("#") && i < lines.length - 1) {
        return false;
      }
    }
    return found > 0;
  }
}
