package org.servanda.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.intake.source.Item;
import org.servanda.intake.source.Limits;
import org.servanda.record.Problem;

/** A folder of hostile files among good ones: each is named with its reason, the rest is read. */
class HostileTest {
  @TempDir Path folder;

  private final Map<String, String> expected = new LinkedHashMap<>();

  private void bad(String name, String reason, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
    expected.put(name, reason);
  }

  private void bad(String name, String reason, String text) throws IOException {
    bad(name, reason, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file that seems large and takes no room on the disk. */
  private static void sparse(Path file, String begin, long size) throws IOException {
    try (java.io.RandomAccessFile f = new java.io.RandomAccessFile(file.toFile(), "rw")) {
      f.write(begin.getBytes(StandardCharsets.UTF_8));
      f.setLength(size);
    }
  }

  private void archives() throws IOException {
    bad("01-bomb.zip", "decompression bomb", Samples.zipBomb(200L << 20));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      Samples.zeros(gzip, 200L << 20);
    }
    Files.write(folder.resolve("02-bomb.jsonl.gz"), packed.toByteArray());
    expected.put("02-bomb.jsonl", "decompression bomb");
    byte[] whole = Samples.gzip(Samples.bytes((Samples.TEXT + "\n").repeat(2000)));
    bad("03-cut.txt.gz", "cut off", Arrays.copyOf(whole, whole.length / 2));
    byte[] nested = Samples.bytes(Samples.TEXT);
    for (int i = 0; i < 9; i++) {
      nested = Samples.zip(Map.of(i == 0 ? "a.txt" : "a.zip", nested));
    }
    bad("04-deep.zip", "deep in archives", nested);
    byte[] zip = Samples.zip(Map.of("a.txt", Samples.bytes(Samples.TEXT)));
    bad("05-cut.zip", "", Arrays.copyOf(zip, zip.length - 30));
    byte[] warc = Samples.warc(2);
    ByteArrayOutputStream wrong = new ByteArrayOutputStream();
    wrong.writeBytes(warc);
    wrong.writeBytes(
        Samples.warcRecord(
            "https://fjordpost.example/w", Samples.bytes(Samples.page(Samples.TEXT)), 77));
    wrong.writeBytes(warc);
    bad("06-length.warc", "not as long as it says", wrong.toByteArray());
    bad("07-cut.warc", "", Arrays.copyOf(warc, warc.length - 200));
  }

  private void markup() throws IOException {
    StringBuilder entities = new StringBuilder("<!ENTITY a \"ha ha ha ha\">");
    for (char c = 'b'; c < 'l'; c++) {
      entities
          .append("<!ENTITY ")
          .append(c)
          .append(" \"")
          .append(("&" + (char) (c - 1) + ";").repeat(10))
          .append("\">");
    }
    String doctype = "<!DOCTYPE x [" + entities + "]>";
    bad(
        "10-entities.xml",
        "not a whole feed",
        "<?xml version=\"1.0\"?>"
            + doctype
            + "<rss version=\"2.0\"><channel><title>&k;</title></channel></rss>");
    bad(
        "11-entities.odt",
        "",
        Samples.odt("<?xml version=\"1.0\"?>" + doctype + Samples.odtContent("&k;").substring(21)));
    bad(
        "12-sitemap.xml",
        "",
        "<?xml version=\"1.0\"?>"
            + doctype
            + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>&k;</loc></url></urlset>");
    bad("13-divs.html", "tags", "<html><body>" + "<div>".repeat(1_000_000) + Samples.TEXT);
    bad("14-script.html", "no text", "<html><body><script>var x=1</script></body></html>");
    bad(
        "15-deep.rtf",
        "deep in each other",
        "{\\rtf1 " + "{".repeat(100_000) + "x" + "}".repeat(100_000) + "}");
    bad("16-feed.rss", "not a whole feed", "<rss version=\"2.0\"><channel><item><title>x");
  }

  private void papers() throws IOException {
    bad("20-locked.pdf", "encrypted", Samples.pdf(true, false));
    bad("21-scan.pdf", "no text", Samples.pdf(false, true));
    bad("22-cut.pdf", "", Arrays.copyOf(Samples.pdf(false, false), 900));
    Map<String, byte[]> word = new LinkedHashMap<>();
    word.put("[Content_Types].xml", Samples.bytes("<Types/>"));
    word.put("word/document.xml", new byte[30 << 20]);
    bad("23-bomb.docx", "", Samples.zip(word));
    bad("24-cut.docx", "", Arrays.copyOf(Samples.docx(), 2000));
  }

  private void tables() throws IOException {
    bad("30-quote.csv", "", "id,text\n1,\"" + (Samples.TEXT + "\n").repeat(60_000));
    bad("31-columns.csv", "no column \"text\"", "a,b\n1,2\n");
    bad("32-picture.png", "picture", "\u0089PNG".getBytes(StandardCharsets.ISO_8859_1));
    bad("33-empty.txt", "empty", "");
    bad("34-line\nbreak.txt", "binary", new byte[500]);
    sparse(Files.createFile(folder.resolve("35-line.txt")), "x", 1L << 30);
    expected.put("35-line.txt", "more than the memory");
    sparse(Files.createFile(folder.resolve("36-line.jsonl")), "{\"text\": \"", 300L << 20);
    expected.put("36-line.jsonl", "too long");
    Files.createSymbolicLink(folder.resolve("37-loop"), folder);
    expected.put("37-loop", "leads back");
    Files.createSymbolicLink(folder.resolve("38-nowhere"), Path.of("nowhere"));
    expected.put("38-nowhere", "leads nowhere");
    bad("39-parts.eml", "", mail());
  }

  private static String mail() {
    StringBuilder mail = new StringBuilder("From: a@b.example\nSubject: deep\nMIME-Version: 1.0\n");
    for (int i = 0; i < 3000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }
    return mail.append("Content-Type: text/plain\n\nx\n").toString();
  }

  @Test
  @Timeout(240)
  void eachIsNamedAndTheRestIsRead() throws IOException {
    Files.write(folder.resolve("00-good.txt"), Samples.bytes(Samples.TEXT));
    archives();
    markup();
    papers();
    tables();
    Files.write(folder.resolve("99-good.html"), Samples.bytes(Samples.page(Samples.TEXT)));
    Limits limits = Limits.of(256L << 20, Duration.ofSeconds(20));
    List<Item> items = new ArrayList<>();
    long begin = System.nanoTime();
    new Intake(Options.standard().withLimits(limits), java.io.InputStream.nullInputStream())
        .read(List.of(folder.toString()), items::add);
    long seconds = (System.nanoTime() - begin) / 1_000_000_000;
    List<Problem> problems = items.stream().map(Item::problem).filter(p -> p != null).toList();
    List<String> missing = new ArrayList<>();
    expected.forEach(
        (name, reason) -> {
          String shown = name.replace("\n", "\\n");
          boolean named =
              problems.stream()
                  .anyMatch(
                      p ->
                          p.where().contains(shown) && p.what().contains(reason)
                              || p.where().contains("fjordpost")
                                  && p.what().contains(reason)
                                  && !reason.isEmpty());
          if (!named) {
            missing.add(name + " (" + reason + ")");
          }
        });
    problems.forEach(
        p -> System.out.println(p.where().replace(folder.toString(), "") + ": " + p.what()));
    assertEquals(List.of(), missing);
    assertTrue(expected.size() >= 20);
    assertTrue(
        problems.stream().noneMatch(p -> p.what().contains("Exception") || p.what().contains("\n")),
        problems.toString());
    List<String> read =
        items.stream()
            .filter(i -> i.document() != null && i.problem() == null)
            .map(i -> String.valueOf(java.util.Objects.requireNonNull(i.document()).id()))
            .toList();
    assertTrue(
        read.get(0).endsWith("00-good.txt") && read.get(read.size() - 1).endsWith("99-good.html"),
        read.toString());
    assertTrue(seconds < 120, seconds + " seconds");
  }

  @Test
  void whatTakesTooLongIsGivenUp() throws IOException {
    try (TimeLimit limit = new TimeLimit(Duration.ofMillis(200))) {
      org.junit.jupiter.api.Assertions.assertThrows(
          IOException.class,
          () ->
              limit.run(
                  () -> {
                    Thread.sleep(60_000);
                    return 1;
                  }));
      assertEquals(2, limit.run(() -> 2));
    }
  }
}
