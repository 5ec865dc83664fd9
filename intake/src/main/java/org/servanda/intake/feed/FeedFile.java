package org.servanda.intake.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.servanda.intake.html.HtmlFile;
import org.servanda.intake.source.Article;
import org.servanda.intake.source.Hints;
import org.servanda.intake.source.Reading;
import org.servanda.intake.source.Source;
import org.servanda.intake.source.Unreadable;
import org.servanda.intake.text.Charsets;

/** A feed, RSS or Atom: its entries, newest first as it has them. */
public final class FeedFile {
  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)");
  private static final int HEAD = 200;

  private FeedFile() {}

  /** An entry of a feed, as an article and as an address. */
  public record Entry(Article article, Reading.@Nullable Address page) {}

  /**
   * What a feed gives.
   *
   * @param full whether the pages are to be fetched where the entries name one
   */
  public static Reading read(byte[] bytes, Source source, boolean full) throws Unreadable {
    List<Article> articles = new ArrayList<>();
    List<Reading.Address> addresses = new ArrayList<>();
    for (Entry e : entries(bytes, source)) {
      if (full && e.page() != null) {
        addresses.add(e.page());
      } else {
        articles.add(e.article());
      }
    }
    return new Reading(articles, List.of(), addresses);
  }

  /** The entries of a feed. */
  public static List<Entry> entries(byte[] bytes, Source source) throws Unreadable {
    String head =
        new String(
            bytes, 0, Math.min(HEAD, bytes.length), java.nio.charset.StandardCharsets.ISO_8859_1);
    Matcher m = ENCODING.matcher(head);
    String charset = m.find() ? m.group(1) : source.hints().charset();
    String xml =
        Charsets.decode(bytes, charset)
            .orElseThrow(() -> new Unreadable("not a feed: binary data"))
            .text();
    SyndFeed feed;
    try {
      SyndFeedInput input = new SyndFeedInput(false, Locale.ENGLISH);
      feed = input.build(new StringReader(xml.strip()));
    } catch (FeedException | IllegalArgumentException e) {
      throw new Unreadable("not a whole feed: " + reason(e));
    }
    List<Entry> entries = new ArrayList<>();
    for (SyndEntry e : feed.getEntries()) {
      entries.add(entry(e, feed));
    }
    if (entries.isEmpty()) {
      throw new Unreadable("the feed has no entries");
    }
    return entries;
  }

  private static String reason(Exception e) {
    String said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return said.contains("DOCTYPE") ? "it declares entities, which is not allowed" : said;
  }

  private static Entry entry(SyndEntry e, SyndFeed feed) {
    String link = link(e);
    String title = e.getTitle() == null ? null : blank(HtmlFile.text(e.getTitle()));
    LocalDate day = day(e.getPublishedDate() == null ? e.getUpdatedDate() : e.getPublishedDate());
    String outlet =
        e.getSource() != null && e.getSource().getTitle() != null
            ? e.getSource().getTitle()
            : feed.getTitle();
    String text = text(e);
    String id = e.getUri() == null || e.getUri().isBlank() ? link : e.getUri();
    Article article =
        new Article(
            blank(id),
            text.isBlank() ? title == null ? "" : title : text,
            title,
            day,
            blank(outlet),
            blank(e.getAuthor()),
            link,
            blank(feed.getLanguage()),
            List.of(),
            "");
    Reading.Address page =
        link == null
            ? null
            : new Reading.Address(link, new Hints(null, link, day, title, blank(outlet)));
    return new Entry(article, page);
  }

  private static @Nullable String link(SyndEntry e) {
    String link = e.getLink();
    if (link == null && e.getLinks() != null) {
      for (SyndLink l : e.getLinks()) {
        link = l.getHref();
      }
    }
    if (link == null && e.getUri() != null && e.getUri().startsWith("http")) {
      link = e.getUri();
    }
    return link == null || !link.strip().startsWith("http") ? null : link.strip();
  }

  /** The longest of its contents. */
  private static String text(SyndEntry e) {
    String best =
        e.getDescription() == null
            ? ""
            : HtmlFile.text(String.valueOf(e.getDescription().getValue()));
    for (SyndContent c : e.getContents()) {
      String text = c.getValue() == null ? "" : HtmlFile.text(c.getValue());
      best = text.length() > best.length() ? text : best;
    }
    return best;
  }

  private static @Nullable LocalDate day(@Nullable Date date) {
    return date == null ? null : LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
  }

  private static @Nullable String blank(@Nullable String s) {
    return s == null || s.isBlank() ? null : s.strip();
  }
}
