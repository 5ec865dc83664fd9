package org.servanda.intake.html;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.servanda.intake.text.Days;

/** Title, day, outlet, author and address of a page, each from the surest place that tells it. */
final class Facts {
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "article.published",
          "publish-date",
          "publish_date",
          "pubdate",
          "publication_date",
          "publicationdate",
          "citation_publication_date",
          "citation_online_date",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date.created",
          "dc.date",
          "dcterms.date",
          "dc.created",
          "article_date_original",
          "cxenseparse:recs:publishtime",
          "cxenseparse:publishtime",
          "originalpublicationdate",
          "displaydate",
          "releasedate",
          "published-date",
          "date",
          "mediator_published_time",
          "vr:published_time",
          "article:published",
          "pub_date");

  private static final List<String> AUTHORS =
      List.of(
          "author",
          "article:author",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "citation_author",
          "byl",
          "mediator_author",
          "article.author");

  private static final Pattern PATH_DAY =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\\d|3[01])(?!\\d)");

  private final Document page;
  private final LinkedData data;
  private final Map<String, String> metas;
  private final @Nullable Map<?, ?> article;

  Facts(Document page, LinkedData data) {
    this.page = page;
    this.data = data;
    this.metas = metas(page);
    this.article = data.article();
  }

  /** The address that the page names as its own, else the one it came from. */
  @Nullable String url(@Nullable String from) {
    String own = attribute("link[rel~=(?i)canonical]", "href");
    own = own == null ? meta("og:url") : own;
    own = own == null ? LinkedData.text(article, "url") : own;
    if (own == null || !own.startsWith("http") || isRoot(own)) {
      return from == null && own != null && own.startsWith("http") ? own : from;
    }
    return own;
  }

  private static boolean isRoot(String url) {
    return url.indexOf('/', 8) < 0 || url.indexOf('/', 8) == url.length() - 1;
  }

  /**
   * The title, without the outlet's name.
   *
   * @param outlet as {@link #publisher} found it
   */
  @Nullable String title(@Nullable String outlet) {
    String h1 = heading();
    String told = headline();
    String tag = page.title().isBlank() ? null : page.title().strip();
    if (told == null) {
      told = h1 != null && (tag == null || MainText.alike(tag, h1)) ? h1 : tag;
    }
    return told == null ? h1 : Titles.withoutOutlet(told, h1, outlet);
  }

  /** The title as the page tells it to others. */
  private @Nullable String headline() {
    String told = LinkedData.text(article, "headline");
    told = told == null ? meta("og:title") : told;
    return told == null ? meta("twitter:title") : told;
  }

  private @Nullable String heading() {
    Element named =
        page.selectFirst("h1[itemprop=headline], [itemprop=headline] h1, article h1, main h1");
    Element h1 = named == null ? page.selectFirst("h1") : named;
    return h1 == null || h1.text().isBlank() ? null : h1.text();
  }

  @Nullable LocalDate published(@Nullable String url) {
    LocalDate day = Days.parse(LinkedData.text(article, "datePublished"));
    for (String name : DATES) {
      day = day == null ? Days.parse(meta(name)) : day;
    }
    day = day == null ? Days.parse(attribute("[itemprop=datePublished][content]", "content")) : day;
    day =
        day == null ? Days.parse(attribute("[itemprop=datePublished][datetime]", "datetime")) : day;
    day = day == null ? Days.parse(attribute("time[pubdate]", "datetime")) : day;
    day = day == null ? timed() : day;
    day = day == null ? inPath(url) : day;
    day = day == null ? PrintedDay.find(page) : day;
    day = day == null ? Days.parse(LinkedData.text(article, "dateModified")) : day;
    return day == null ? Days.parse(meta("article:modified_time")) : day;
  }

  /** The first time element that stands in the article, or near its heading. */
  private @Nullable LocalDate timed() {
    for (String where :
        List.of(
            "article time[datetime]",
            "main time[datetime]",
            "header time[datetime]",
            "time[datetime]")) {
      for (Element e : page.select(where)) {
        LocalDate day =
            e.closest("aside, nav, footer, [class*=related], [class*=comment], [class*=sidebar]")
                    == null
                ? Days.parse(e.attr("datetime"))
                : null;
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }

  private static @Nullable LocalDate inPath(@Nullable String url) {
    if (url == null) {
      return null;
    }
    Matcher m = PATH_DAY.matcher(url);
    return m.find() ? Days.parse(m.group(1) + "-" + m.group(2) + "-" + m.group(3)) : null;
  }

  @Nullable String publisher(@Nullable String url) {
    String told = outletTold();
    if (told != null) {
      return told;
    }
    String named = data.outlet();
    String headline = headline();
    named =
        named == null
            ? Titles.outlet(page.title(), headline == null ? heading() : headline)
            : named;
    named = named == null ? Titles.copyright(page) : named;
    return named == null ? host(url) : named;
  }

  private @Nullable String outletTold() {
    String told = data.names(article, "publisher");
    told = told == null ? meta("og:site_name") : told;
    told = told == null ? text("[itemprop=publisher] [itemprop=name]") : told;
    told = told == null ? attribute("[itemprop=publisher] meta[itemprop=name]", "content") : told;
    for (String name :
        List.of(
            "citation_publisher",
            "dc.publisher",
            "dcterms.publisher",
            "publisher",
            "application-name",
            "apple-mobile-web-app-title",
            "source",
            "copyright")) {
      String value = told == null ? meta(name) : null;
      told = value == null || value.contains("://") ? told : Titles.withoutRights(value);
    }
    return told;
  }

  private static @Nullable String host(@Nullable String url) {
    try {
      String host = url == null ? null : URI.create(url).getHost();
      return host == null ? null : host.replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  @Nullable String author() {
    String told = data.names(article, "author");
    for (String name : AUTHORS) {
      String value = told == null ? meta(name) : null;
      told = value == null || value.contains("://") ? told : value;
    }
    told = told == null ? text("[itemprop=author] [itemprop=name]") : told;
    told = told == null ? text("[itemprop=author], [rel=author], a[href*='/author/']") : told;
    told = told == null ? text(".byline, .author, .author-name, .article-author") : told;
    if (told == null || told.length() > 120) {
      return null;
    }
    String name = told.replaceFirst("(?i)^(written |story |posted )?by:?\\s+", "").strip();
    return name.isEmpty() ? null : name;
  }

  @Nullable String language() {
    String lang = page.select("html").attr("lang");
    lang = lang.isBlank() ? page.select("html").attr("xml:lang") : lang;
    return lang.isBlank()
        ? null
        : lang.substring(0, Math.min(2, lang.length())).toLowerCase(Locale.ROOT);
  }

  private @Nullable String meta(String name) {
    return metas.get(name);
  }

  /** What the page's meta elements say, by their names in small letters; the first one counts. */
  private static Map<String, String> metas(Document page) {
    Map<String, String> metas = new HashMap<>();
    for (String attribute : List.of("name", "property", "itemprop")) {
      for (Element e : page.select("meta[content][" + attribute + "]")) {
        String content = e.attr("content").strip();
        if (!content.isEmpty()) {
          metas.putIfAbsent(e.attr(attribute).toLowerCase(Locale.ROOT), content);
        }
      }
    }
    return metas;
  }

  private @Nullable String attribute(String query, String name) {
    Element e = page.selectFirst(query);
    return e == null || e.attr(name).isBlank() ? null : e.attr(name).strip();
  }

  private @Nullable String text(String query) {
    Element e = page.selectFirst(query);
    return e == null || e.text().isBlank() ? null : e.text();
  }
}
