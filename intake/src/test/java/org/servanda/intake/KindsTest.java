package org.servanda.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.intake.source.Item;
import org.servanda.intake.source.Source;
import org.servanda.intake.text.Mapping;
import org.servanda.text.Document;

/** Every kind of file is read as what it is. */
class KindsTest {
  private static final LocalDate DAY = LocalDate.of(2020, 11, 24);

  @TempDir Path folder;

  private List<Item> read(Options options, Path... files) {
    List<Item> items = new ArrayList<>();
    new Intake(options, java.io.InputStream.nullInputStream())
        .read(java.util.Arrays.stream(files).map(Path::toString).toList(), items::add);
    return items;
  }

  private Document only(Path file) {
    List<Item> items = read(Options.standard(), file);
    assertEquals(1, items.size(), items.toString());
    return Objects.requireNonNull(items.get(0).document(), items.toString());
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Samples.write(folder, name, bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, Samples.bytes(text));
  }

  private static void herring(Document d) {
    assertTrue(d.text().contains("Norway and Iceland signed an agreement on herring"), d.text());
    assertTrue(d.text().contains("share the catch equally"), d.text());
    assertTrue(!d.text().contains("All about fish") && !d.text().contains("Home"), d.text());
  }

  @Test
  void pagesKeepTheirFacts() throws IOException {
    Document page = only(file("page.html", Samples.page(Samples.TEXT)));
    herring(page);
    assertEquals(DAY, page.published());
    assertEquals("Fjord Post", page.publisher());
    assertEquals("Herring shared", page.title());
    Document saved = only(file("page.mhtml", Samples.mhtml()));
    herring(saved);
    assertEquals("https://fjordpost.example/herring", saved.url());
    assertEquals(DAY, saved.published());
  }

  @Test
  void columnsOfAPdfAreReadOneAfterTheOtherWithoutHeadersAndHyphens() throws IOException {
    Document pdf = only(file("bulletin.pdf", Samples.pdf(false, false)));
    assertTrue(
        pdf.text()
            .contains(
                "on Tuesday, the Norwegian fisheries ministry said. The two countries will share"),
        pdf.text());
    assertTrue(
        pdf.text().contains("invited his Norwegian colleague to Reykjavik in the spring"),
        pdf.text());
    assertTrue(!pdf.text().contains("Bulletin 14") && !pdf.text().contains("Page 2"), pdf.text());
  }

  @Test
  void papersKeepTheirFacts() throws IOException {
    Document word = only(file("a.docx", Samples.docx()));
    herring(word);
    assertEquals("Herring shared", word.title());
    Document odt = only(file("a.odt", Samples.odt(Samples.odtContent(Samples.TEXT))));
    herring(odt);
    assertEquals(DAY, odt.published());
    Document rtf =
        only(
            file(
                "a.rtf",
                "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times New Roman;}}{\\info{\\title Herring shared}{\\author Press office}}\\f0\\fs24 "
                    + Samples.TEXT
                    + "\\par Caf\\'e9 talks followed.\\par}"));
    herring(rtf);
    assertTrue(
        rtf.text().contains("Café talks followed") && !rtf.text().contains("Times"), rtf.text());
    assertEquals("Herring shared", rtf.title());
  }

  @Test
  void messagesAndBoxesOfThem() throws IOException {
    Document mail =
        only(file("a.eml", Samples.mail("text/plain", Samples.TEXT + "\r\n-- \r\nPress office")));
    herring(mail);
    assertEquals("Herring shared", mail.title());
    assertEquals(DAY, mail.published());
    assertEquals("ministry.example", mail.publisher());
    assertTrue(!mail.text().contains("Press office"));
    herring(
        only(
            file(
                "b.eml",
                Samples.mail(
                    "text/html", "<html><body><p>" + Samples.TEXT + "</p></body></html>"))));
    String box =
        ("From press Tue Nov 24 09:30:00 2020\n"
                + Samples.mail("text/plain", Samples.TEXT + "\n>From now on it holds.")
                + "\n")
            .repeat(3);
    List<Item> items = read(Options.standard(), file("box.mbox", box));
    assertEquals(3, items.size(), items.toString());
    items.forEach(i -> herring(Objects.requireNonNull(i.document())));
    assertTrue(Objects.requireNonNull(items.get(0).document()).text().contains("From now on"));
  }

  @Test
  void feedsKeepLinksDaysAndOutlets() throws IOException {
    for (Path f :
        List.of(
            file("a.rss", Samples.rss("https://fjordpost.example/1")),
            file("a.xml", Samples.atom()))) {
      Document d = only(f);
      herring(d);
      assertEquals("https://fjordpost.example/1", d.url());
      assertEquals(DAY, d.published());
      assertEquals("Fjord Post", d.publisher());
    }
  }

  @Test
  void tablesByTheirColumns() throws IOException {
    String csv =
        "id,headline,body,date,source\r\n1,Herring,\""
            + Samples.TEXT
            + "\nAnd a second line.\",24 November 2020,Fjord Post\r\n2,Empty,,2020-11-24,Fjord Post\r\n";
    List<Item> items = read(Options.standard(), file("a.csv", csv));
    assertEquals(2, items.size());
    Document d = Objects.requireNonNull(items.get(0).document());
    herring(d);
    assertEquals(
        List.of("1", "Herring", "Fjord Post"),
        List.of(d.id(), String.valueOf(d.title()), String.valueOf(d.publisher())));
    assertEquals(DAY, d.published());
    assertTrue(items.get(1).problem() != null);
    Options mapped = Options.standard().withMapping(Mapping.parse("text=inhalt,published=tag"));
    List<Item> german =
        read(mapped, file("b.csv", "tag;inhalt\n24.11.2020;" + Samples.TEXT + "\n"));
    assertEquals(DAY, Objects.requireNonNull(german.get(0).document()).published());
    List<Item> json =
        read(
            mapped,
            file("c.jsonl", "{\"inhalt\":\"" + Samples.TEXT + "\",\"tag\":\"2020-11-24\"}\n"));
    assertEquals(DAY, Objects.requireNonNull(json.get(0).document()).published());
  }

  @Test
  void archivesOfAnythingInEachOther() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("a.txt", Samples.bytes(Samples.TEXT));
    entries.put("b/page.html.gz", Samples.gzip(Samples.bytes(Samples.page(Samples.TEXT))));
    entries.put("c.tar", Samples.tar(Map.of("d.docx", Samples.docx())));
    entries.put("e.jsonl", Samples.bytes("{\"id\":\"x\",\"text\":\"" + Samples.TEXT + "\"}\n"));
    byte[] zip = Samples.zip(entries);
    for (Path f :
        List.of(
            file("all.zip", zip),
            file("all.zip.gz", Samples.gzip(zip)),
            file("all.tar.gz", Samples.gzip(Samples.tar(entries))))) {
      List<Item> items = read(Options.standard(), f);
      assertEquals(4, items.size(), items.toString());
      items.forEach(i -> herring(Objects.requireNonNull(i.document(), i.toString())));
    }
  }

  @Test
  void webArchivesPlainAndPacked() throws IOException {
    java.io.ByteArrayOutputStream members = new java.io.ByteArrayOutputStream();
    for (int i = 0; i < 3; i++) {
      members.writeBytes(
          Samples.gzip(
              Samples.warcRecord(
                  "https://fjordpost.example/" + i, Samples.bytes(Samples.page(Samples.TEXT)), 0)));
    }
    for (Path f :
        List.of(file("a.warc", Samples.warc(3)), file("b.warc.gz", members.toByteArray()))) {
      List<Item> items = read(Options.standard(), f);
      assertEquals(3, items.size(), items.toString());
      items.forEach(i -> herring(Objects.requireNonNull(i.document())));
      assertEquals(
          "https://fjordpost.example/2", Objects.requireNonNull(items.get(2).document()).url());
    }
  }

  @Test
  void encodingsAreFound() throws IOException {
    for (String charset : List.of("UTF-8", "UTF-16", "UTF-16LE", "windows-1252")) {
      Document d =
          only(
              file(
                  charset + ".txt",
                  (Samples.TEXT + " They drank café au lait in the hôtel.")
                      .getBytes(Charset.forName(charset))));
      assertTrue(d.text().contains("café au lait in the hôtel"), charset + d.text());
    }
    byte[] declared =
        Samples.page(Samples.TEXT + " Łódź")
            .replace("<head>", "<head><meta charset=\"iso-8859-2\">")
            .getBytes(Charset.forName("ISO-8859-2"));
    assertTrue(only(file("p.html", declared)).text().contains("Łódź"));
  }

  @Test
  void otherLanguagesAreKeptAndNotRead() throws IOException {
    List<Item> items =
        read(
            Options.standard(),
            file(
                "no.txt",
                "Norge og Island undertegnet en avtale om sild i Bergen på tirsdag, sa fiskeridepartementet. De to landene skal dele fangsten likt fra nyttår av."),
            file(
                "ru.txt",
                "Норвегия и Исландия подписали соглашение о сельди в Бергене во вторник."));
    for (Item i : items) {
      assertTrue(!Objects.requireNonNull(i.document()).isEnglish(), i.toString());
      assertTrue(Objects.requireNonNull(i.problem()).what().endsWith(": kept, not read"));
    }
    assertTrue(Objects.requireNonNull(items.get(1).problem()).what().contains("Russian"));
  }

  @Test
  void aStreamIsReadAsWhatItIs() throws IOException {
    List<Item> items = new ArrayList<>();
    byte[] line = Samples.bytes("{\"text\":\"" + Samples.TEXT + "\"}\n");
    new Intake(Options.standard(), new java.io.ByteArrayInputStream(Samples.gzip(line)))
        .read(List.of("-"), items::add);
    assertEquals(1, items.size());
    new Intake(Options.standard(), java.io.InputStream.nullInputStream())
        .read(
            Source.of("upload.pdf", new java.io.ByteArrayInputStream(Samples.pdf(false, false))),
            items::add);
    assertEquals(2, items.size());
    assertTrue(new String(line, StandardCharsets.UTF_8).contains("herring"));
  }
}
