package org.servanda.intake.feed;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servanda.intake.source.Hints;
import org.servanda.intake.source.Reading;
import org.servanda.intake.source.Source;
import org.servanda.intake.source.Unreadable;

/**
 * A site map, or an index of site maps: addresses of pages, for news with title, outlet and day.
 */
public final class SiteMapFile {
  private static final String NOWHERE = "https://localhost/sitemap.xml";

  private SiteMapFile() {}

  /** The addresses that it lists. */
  public static Reading read(byte[] bytes, Source source) throws IOException {
    SiteMapParser parser = new SiteMapParser(false);
    parser.setStrictNamespace(false);
    parser.enableExtension(Extension.NEWS);
    String url = source.hints().url();
    List<Reading.Address> addresses = new ArrayList<>();
    AbstractSiteMap map;
    try {
      URL at = URI.create(url == null ? NOWHERE : url).toURL();
      map = parser.parseSiteMap("text/xml", bytes, new SiteMap(at));
    } catch (UnknownFormatException | IllegalArgumentException e) {
      throw new Unreadable("not a whole site map: " + e.getMessage());
    }
    if (map instanceof SiteMapIndex index) {
      for (AbstractSiteMap inner : index.getSitemaps()) {
        addresses.add(new Reading.Address(inner.getUrl().toString(), Hints.NONE));
      }
    } else if (map instanceof SiteMap pages) {
      for (SiteMapURL page : pages.getSiteMapUrls()) {
        addresses.add(address(page));
      }
    }
    if (addresses.isEmpty()) {
      throw new Unreadable("the site map lists no pages");
    }
    return Reading.of(addresses);
  }

  private static Reading.Address address(SiteMapURL page) {
    String url = page.getUrl().toString();
    ExtensionMetadata[] news = page.getAttributesForExtension(Extension.NEWS);
    if (news != null && news.length > 0 && news[0] instanceof NewsAttributes n) {
      LocalDate day =
          n.getPublicationDateTime() == null ? null : n.getPublicationDateTime().toLocalDate();
      return new Reading.Address(
          url, new Hints(null, url, day, blank(n.getTitle()), blank(n.getName())));
    }
    return new Reading.Address(url, Hints.of(url, null));
  }

  private static @Nullable String blank(@Nullable String s) {
    return s == null || s.isBlank() ? null : s.strip();
  }
}
