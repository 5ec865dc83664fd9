package org.servanda.intake.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Titles such as "Leaders meet in Lima | The Andean Post", and names in lines of copyright. */
final class Titles {
  private static final List<String> PARTS =
      List.of(" | ", " – ", " — ", " :: ", " » ", " • ", " · ", " - ", " / ", ": ");

  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?:©|\\(c\\)|&copy;|copyright)[\\s,©]*(?:\\(c\\)\\s*)?(?:(?:19|20)\\d\\d(?:\\s*[-–—]\\s*(?:(?:19|20)\\d\\d|present))?)?[\\s,.]*(?:by )?"
              + "([\\p{Lu}\\d«\"“][^|•·©\\n]{1,80}?)\\s*(?:(?:19|20)\\d\\d.*|all rights.*|\\.\\s.*|\\||$)",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_NAME = 60;

  private Titles() {}

  /** A title without the name of the outlet before or after it. */
  static String withoutOutlet(String title, @Nullable String heading, @Nullable String outlet) {
    if (heading != null && title.length() > heading.length() && title.startsWith(heading)) {
      return heading;
    }
    for (String part : PARTS) {
      int last = title.lastIndexOf(part);
      int first = title.indexOf(part);
      if (last > 0 && outlet != null && same(title.substring(last + part.length()), outlet)) {
        return title.substring(0, last).strip();
      }
      if (first > 0 && outlet != null && same(title.substring(0, first), outlet)) {
        return title.substring(first + part.length()).strip();
      }
    }
    if (heading != null && title.endsWith(heading)) {
      return heading;
    }
    return title;
  }

  private static boolean same(String part, String outlet) {
    return MainText.alike(part, outlet);
  }

  /** The outlet that the page's title names beside its heading, or null. */
  static @Nullable String outlet(String title, @Nullable String heading) {
    for (String part : PARTS) {
      int last = title.lastIndexOf(part);
      int first = title.indexOf(part);
      if (last < 0) {
        continue;
      }
      String end = title.substring(last + part.length()).strip();
      String begin = title.substring(0, first).strip();
      if (heading != null
          && MainText.alike(title.substring(0, last), heading)
          && isName(end)
          && !part.equals(": ")) {
        return end;
      }
      if (heading != null
          && MainText.alike(title.substring(first + part.length()), heading)
          && isName(begin)) {
        return begin;
      }
      if (heading == null && isName(end) && end.length() < begin.length() && !part.equals(": ")) {
        return end;
      }
    }
    return null;
  }

  private static boolean isName(String s) {
    return !s.isEmpty() && s.length() <= LONGEST_NAME && !s.endsWith(".");
  }

  /** Who holds the rights in the last lines of the page, or null. */
  static @Nullable String copyright(Document page) {
    String found = null;
    for (Element e :
        page.select(
            "footer, [class*=footer], [id*=footer], [class*=copyright], [id*=copyright], address, p, td, div, center, font, small")) {
      String own = e.ownText().length() > 3 ? e.ownText() : e.text().length() < 200 ? e.text() : "";
      String name = own.length() < 400 ? rights(own) : null;
      found = name == null ? found : name;
    }
    return found;
  }

  private static @Nullable String rights(String line) {
    if (line.indexOf('©') < 0
        && !line.toLowerCase(java.util.Locale.ROOT).contains("copyright")
        && !line.contains("(c)")) {
      return null;
    }
    Matcher m = RIGHTS.matcher(line);
    if (!m.find()) {
      return null;
    }
    String name = m.group(1).strip().replaceFirst("[,.]$", "").strip();
    return name.length() < 2 || name.length() > LONGEST_NAME ? null : name;
  }

  /** "Copyright 2021 The Post" and "© The Post" as the name alone. */
  static String withoutRights(String value) {
    String name = rights(value);
    return name == null ? value : name;
  }
}
