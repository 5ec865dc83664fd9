package org.servanda.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The styles in which agencies say where and by whom a story was filed. */
final class Datelines {
  private static final String PLACE =
      "(?<place>\\p{Lu}[\\p{L}.'’-]*(?:[ /-]\\p{Lu}[\\p{L}.'’-]*){0,3}?(?:, \\p{Lu}[\\p{L}. ]{2,20}?)?)";
  private static final String CAPS =
      "(?<place>\\p{Lu}{2}[\\p{Lu}.'’ -]{0,30}?(?:, \\p{Lu}[\\p{L}.]{2,15}(?: \\p{Lu}[\\p{L}.]{2,15})?)?)";
  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\\p{L}*\\.?";
  private static final String DATE =
      "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?<date>"
          + MONTH
          + " \\d{1,2}(?:, \\d{4})?|\\d{1,2} "
          + MONTH
          + "(?: \\d{4})?|\\d{1,2}\\.\\d{1,2}\\.\\d{4})";
  private static final String AGENCY = "(?<agency>\\p{Lu}[\\p{L}\\d./'& -]{1,30})";
  private static final String DASH = "\\s*(?:\\.?--|\\.?[-–—]|:)\\s*";

  private static final List<Pattern> STYLES =
      List.of(
          // DUSHANBE, 4 May (Asia-Plus) –   ASTANA (AKIpress) -   BEIJING, Aug. 22 (Xinhua) --
          Pattern.compile(
              PLACE + "(?:[,.]? " + DATE + ")?,? ?\\(" + AGENCY + "\\)(?:" + DASH + "|\\s+)"),
          // MOSCOW, June 6. /TASS/.
          Pattern.compile(
              PLACE + "(?:[,.]? " + DATE + ")?[.,]? /" + AGENCY + "/[.,]?(?:" + DASH + "|\\s+)"),
          // ASTANA. KAZINFORM –   TASHKENT. 3 May. KUN.UZ –
          Pattern.compile(
              CAPS
                  + "\\.(?: "
                  + DATE
                  + "\\.)? (?<agency>\\p{Lu}[\\p{L}\\d.]{2,20}(?: \\p{Lu}[\\p{L}\\d.]{2,20})?)"
                  + DASH),
          // Baku, May 12, AZERTAC
          Pattern.compile(
              PLACE
                  + ", "
                  + DATE
                  + ", (?<agency>\\p{Lu}{2}[\\p{L}\\d.]{1,20})[.]?(?:"
                  + DASH
                  + "|\\s+)"),
          // NAIROBI, 12 March 2024 –   LONDON —
          Pattern.compile(CAPS + "(?:[,.]? " + DATE + ")?\\.?\\s*(?:--|[–—]|-(?=\\s))\\s*"),
          Pattern.compile(PLACE + "[,.]? " + DATE + "\\.?\\s*(?:--|[–—]|-(?=\\s))\\s*"),
          // BAKU, Azerbaijan, May 5.
          Pattern.compile(CAPS + ", " + DATE + "\\. "),
          // Belgrade - Serbia will not ...
          Pattern.compile(
              "(?<place>\\p{Lu}\\p{Ll}{2,}(?: \\p{Lu}\\p{Ll}{2,})?) [-–—] (?=\\p{Lu}\\p{Ll}|[\"“«])"),
          // WASHINGTON:
          Pattern.compile("(?<place>\\p{Lu}{3}[\\p{Lu} ]{0,20}): "),
          // (Reuters) -
          Pattern.compile("\\(" + AGENCY + "\\)" + DASH),
          // KAZINFORM –
          Pattern.compile("(?<agency>\\p{Lu}{3}[\\p{Lu}.]{1,15})\\s*(?:--|[–—])\\s*"));

  private Datelines() {}

  static Layout.@Nullable DatelineText find(String text, Span paragraph, int limit) {
    int end = Math.min(paragraph.end(), paragraph.begin() + limit);
    for (Pattern style : STYLES) {
      Matcher m = style.matcher(text).region(paragraph.begin(), end);
      if (m.lookingAt() && m.end() < paragraph.end() && !isLabel(text, m)) {
        return new Layout.DatelineText(
            new Span(paragraph.begin(), m.end()),
            group(style, m, "place"),
            group(style, m, "agency"),
            day(group(style, m, "date")));
      }
    }
    return null;
  }

  /** "MS. REED:" opens one turn of many; a dateline stands but once. */
  private static boolean isLabel(String text, Matcher m) {
    int end = m.end();
    while (end > m.start() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    boolean colon = end > m.start() && text.charAt(end - 1) == ':';
    return colon && text.indexOf('\n' + text.substring(m.start(), end), end) >= 0;
  }

  private static final Pattern PART = Pattern.compile("\\p{L}{3}|\\d{4}|\\d{1,2}");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  /** The day of "14 June 2024" or "Aug. 22, 2023"; null without a year. */
  private static @Nullable LocalDate day(@Nullable String date) {
    int day = 0;
    int month = 0;
    int year = 0;
    Matcher m = PART.matcher(date == null ? "" : date);
    while (m.find()) {
      String part = m.group();
      if (Character.isLetter(part.charAt(0))) {
        int at = MONTHS.indexOf(part.toLowerCase(Locale.ROOT));
        month = month == 0 && at >= 0 && at % 3 == 0 ? at / 3 + 1 : month;
      } else if (part.length() == 4) {
        year = Integer.parseInt(part);
      } else if (day == 0) {
        day = Integer.parseInt(part);
      } else {
        month = Integer.parseInt(part);
      }
    }
    boolean valid = year > 0 && month >= 1 && month <= 12 && day >= 1;
    return valid && day <= YearMonth.of(year, month).lengthOfMonth()
        ? LocalDate.of(year, month, day)
        : null;
  }

  private static @Nullable String group(Pattern style, Matcher m, String name) {
    return style.pattern().contains("?<" + name + ">") && m.group(name) != null
        ? m.group(name).strip()
        : null;
  }
}
