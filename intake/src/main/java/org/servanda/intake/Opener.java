package org.servanda.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.servanda.intake.archive.Archive;
import org.servanda.intake.archive.Packed;
import org.servanda.intake.archive.WebArchive;
import org.servanda.intake.feed.AddressList;
import org.servanda.intake.feed.FeedFile;
import org.servanda.intake.feed.Opml;
import org.servanda.intake.feed.SiteMapFile;
import org.servanda.intake.html.HtmlFile;
import org.servanda.intake.mail.MailFile;
import org.servanda.intake.mail.Mailbox;
import org.servanda.intake.paper.OdtFile;
import org.servanda.intake.paper.PdfFile;
import org.servanda.intake.paper.RtfFile;
import org.servanda.intake.paper.WordFile;
import org.servanda.intake.source.Article;
import org.servanda.intake.source.Bytes;
import org.servanda.intake.source.Hints;
import org.servanda.intake.source.Item;
import org.servanda.intake.source.Reading;
import org.servanda.intake.source.Sink;
import org.servanda.intake.source.Source;
import org.servanda.intake.source.Unreadable;
import org.servanda.intake.text.CsvFile;
import org.servanda.intake.text.JsonFile;
import org.servanda.intake.text.Languages;
import org.servanda.intake.text.TextFile;
import org.servanda.intake.web.Fetched;
import org.servanda.intake.web.Fetcher;
import org.servanda.intake.web.Web;
import org.servanda.record.Problem;
import org.servanda.text.Document;

/**
 * Opens sources as what they are and hands over what they hold, in its order. What holds other
 * sources is streamed; what must be held whole is read within the limits of size and time.
 */
public final class Opener implements Sink, AutoCloseable {
  /** Reads a file that is held whole. */
  private interface Whole {
    Reading read(byte[] bytes) throws IOException;
  }

  private final Options options;
  private final Consumer<Item> to;
  private final TimeLimit time;
  private final Languages languages = new Languages();
  private final HtmlFile pages;
  private @Nullable Web web;

  /**
   * An opener.
   *
   * @param to takes every document and every problem
   */
  public Opener(Options options, Consumer<Item> to) {
    this.options = options;
    this.to = to;
    this.time = new TimeLimit(options.limits().time());
    this.pages = new HtmlFile(options.limits());
  }

  @Override
  public void item(Item item) {
    to.accept(item);
  }

  @Override
  public void part(Source source) {
    if (source.depth() > options.limits().depth()) {
      problem(source.name(), "it lies more than " + options.limits().depth() + " deep in archives");
      return;
    }
    try (InputStream in = new BufferedInputStream(source.opening().open(), 1 << 16)) {
      in.mark(Kind.HEAD + 1);
      byte[] head = in.readNBytes(Kind.HEAD);
      in.reset();
      open(Kind.of(head, source), source, head, in);
    } catch (IOException e) {
      problem(source.name(), Reasons.of(e));
    }
  }

  private void open(Kind kind, Source source, byte[] head, InputStream in) throws IOException {
    switch (kind) {
      case TEXT ->
          whole(
              source,
              in,
              options.limits().text(),
              b -> Reading.of(TextFile.read(b, source.hints().charset())));
      case HTML -> whole(source, in, b -> Reading.of(pages.read(b, source)));
      case PDF -> whole(source, in, b -> Reading.of(new PdfFile(options.limits()).read(b)));
      case WORD -> whole(source, in, b -> Reading.of(WordFile.read(b)));
      case ODT -> whole(source, in, b -> Reading.of(new OdtFile(options.limits()).read(b)));
      case RTF -> whole(source, in, b -> Reading.of(RtfFile.read(b)));
      case MAIL -> whole(source, in, b -> new MailFile(options.limits()).read(b, source));
      case FEED -> whole(source, in, b -> FeedFile.read(b, source, options.fullPages()));
      case FEEDS -> whole(source, in, b -> feeds(b));
      case SITE_MAP -> whole(source, in, b -> SiteMapFile.read(b, source));
      case JSON_LINES -> new JsonFile(options.mapping(), options.limits()).read(source, in, this);
      case CSV -> new CsvFile(options.mapping(), options.limits()).read(source, in, this);
      case ADDRESSES -> AddressList.read(source, in, AddressList.Form.PLAIN, this);
      case GDELT -> AddressList.read(source, in, AddressList.Form.of(head), this);
      case MAILBOX -> new Mailbox(options.limits()).read(source, in, this);
      case ZIP -> new Archive(options.limits()).zip(source, in, this);
      case TAR -> new Archive(options.limits()).tar(source, in, this);
      case GZIP -> gzip(source, in);
      case BZIP2 -> new Packed(options.limits()).read(source, in, false, this);
      case WARC -> new WebArchive(options.limits()).read(source, in, this);
      case OLD_WORD -> throw new Unreadable("an old Office file; save it as .docx");
      case PICTURE -> throw new Unreadable("a picture, a sound or a film: it has no text");
      case PACKED_OTHERWISE ->
          throw new Unreadable("packed in a form that is not read; use ZIP, gzip or tar");
      case EMPTY -> throw new Unreadable("the file is empty");
    }
  }

  /** A web archive is unpacked record by record, by its own reader. */
  private void gzip(Source source, InputStream in) throws IOException {
    String name = source.fileName();
    if (name.endsWith(".warc.gz") || name.endsWith(".warc")) {
      new WebArchive(options.limits()).read(source, in, this);
    } else {
      new Packed(options.limits()).read(source, in, true, this);
    }
  }

  private void whole(Source source, InputStream in, Whole format) throws IOException {
    whole(source, in, options.limits().bytes(), format);
  }

  private void whole(Source source, InputStream in, int most, Whole format) throws IOException {
    if (source.file() != null && Files.size(source.file()) > most) {
      throw new Unreadable(Bytes.tooLarge(Files.size(source.file()), most));
    }
    byte[] bytes = Bytes.read(in, most);
    Reading reading = time.run(() -> format.read(bytes));
    for (Article a : reading.articles()) {
      article(source, a);
    }
    reading.parts().forEach(this::part);
    for (Reading.Address a : reading.addresses()) {
      address(a.url(), a.hints(), source.depth() + 1);
    }
  }

  private static Reading feeds(byte[] bytes) throws IOException {
    return Reading.of(
        Opml.read(bytes).stream().map(f -> new Reading.Address(f.url(), Hints.NONE)).toList());
  }

  @Override
  public void article(Source source, Article found) {
    Article a = found.or(source.hints());
    String id = a.id() == null ? source.name() : a.id();
    if (a.text().isBlank()) {
      problem(id, "it has no text");
      return;
    }
    if (a.text().length() > options.limits().text()) {
      problem(id, Bytes.tooLarge(a.text().length(), options.limits().text()));
      return;
    }
    String language = languages.of(a.text());
    Document d =
        new Document(id, a.text(), a.published(), a.url(), a.title(), a.publisher(), language);
    String note = a.note();
    if (!d.isEnglish()) {
      String kept = "in " + Languages.name(language) + ": kept, not read";
      note = note.isEmpty() ? kept : note + "; " + kept;
    }
    item(new Item(d, a.author(), a.links(), note.isEmpty() ? null : new Problem(id, note)));
  }

  @Override
  public void address(String where, Hints known, int depth) {
    page(known.url() == null ? where : known.url(), known, depth);
  }

  /** Fetches and reads the page of a list; false where it cannot be fetched, for a reason told. */
  public boolean page(Reading.Address page) {
    return page(page.url(), page.hints(), 0);
  }

  private boolean page(String url, Hints known, int depth) {
    try {
      take(web().page(url), known, depth);
      return true;
    } catch (IOException e) {
      problem(url, Reasons.of(e));
      return false;
    }
  }

  /** Fetches an address, if it has changed since the answer that had these marks. */
  public Fetched fetch(String url, @Nullable String etag, @Nullable String lastModified)
      throws IOException {
    return web().named(url, etag, lastModified);
  }

  /** An address that the user named. */
  void named(String url) {
    try {
      take(web().named(url, null, null), Hints.NONE, 0);
    } catch (IOException e) {
      problem(url, Reasons.of(e));
    }
  }

  private void take(Fetched page, Hints known, int depth) throws IOException {
    if (!page.isOk()) {
      throw new Unreadable("the server answers " + page.status());
    }
    Hints hints =
        new Hints(page.type(), page.url(), known.published(), known.title(), known.publisher());
    part(new Source(page.url(), () -> new ByteArrayInputStream(page.body()), null, hints, depth));
  }

  private Web web() {
    Web opened = web;
    if (opened == null) {
      opened = new Web(new Fetcher(options.destinations(), options.manners()), options.rest());
      web = opened;
    }
    return opened;
  }

  @Override
  public void close() throws IOException {
    time.close();
    if (web != null) {
      web.close();
    }
  }
}
