package org.servanda.export.gdelt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.export.country.Countries;
import org.servanda.export.country.Country;
import org.servanda.export.document.Passages;
import org.servanda.export.document.Source;
import org.servanda.export.table.Cells;
import org.servanda.record.Actor;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Event;
import org.servanda.record.Evidence;
import org.servanda.record.Figure;
import org.servanda.record.Period;
import org.servanda.record.Sphere;
import org.servanda.record.Statement;

/**
 * A document in the nested notations of the Global Knowledge Graph. Blocks are parted by semicolons
 * (quotations by #), fields by commas, # or |; such signs within a name become blanks.
 */
record GkgDocument(DocumentRecord document, Source source, Passages passages, Countries countries) {
  private static final String PREFIX = "SERVANDA_";

  static GkgDocument of(DocumentRecord d, Countries countries) {
    return new GkgDocument(d, Source.of(d), new Passages(d), countries);
  }

  String themes(boolean offsets) {
    Set<String> themes = new LinkedHashSet<>();
    for (Sphere s : document.spheres()) {
      themes.add(theme(s.sphere(), s.evidence(), offsets));
    }
    for (Event e : document.events()) {
      e.contexts().forEach(c -> themes.add(theme(c, e.evidence(), offsets)));
    }
    return joined(themes);
  }

  private static String theme(String name, Evidence at, boolean offset) {
    String theme = PREFIX + name.toUpperCase(Locale.ROOT).replace(' ', '_');
    return offset ? theme + "," + at.begin() : theme;
  }

  String locations(boolean offsets) {
    Set<String> blocks = new LinkedHashSet<>();
    for (Event e : document.events()) {
      if (e.place() != null) {
        blocks.add(location(Geo.of(e.place(), countries), e.evidence(), offsets));
      }
    }
    for (Actor a : document.actors()) {
      Country country = countries.of(a.country(), null).orElse(null);
      if (a.kind() == Actor.Kind.STATE && country != null) {
        Geo state = new Geo(1, country.name(), country.fips(), null, null);
        a.mentions().forEach(m -> blocks.add(location(state, m, offsets)));
      }
    }
    return joined(blocks);
  }

  private static String location(Geo geo, Evidence at, boolean offset) {
    String fips = orEmpty(geo.fips());
    List<String> fields = new ArrayList<>();
    fields.add(Integer.toString(geo.type()));
    fields.add(clean(orEmpty(geo.name())));
    fields.add(fips);
    fields.add(fips);
    if (offset) {
      fields.add("");
    }
    fields.add(geo.lat() == null ? "" : Cells.number(geo.lat()));
    fields.add(geo.lon() == null ? "" : Cells.number(geo.lon()));
    fields.add(geo.type() == 1 ? fips : "");
    if (offset) {
      fields.add(Integer.toString(at.begin()));
    }
    return String.join("#", fields);
  }

  String persons(boolean offsets) {
    return actors(offsets, Actor.Kind.PERSON);
  }

  String organisations(boolean offsets) {
    return actors(offsets, Actor.Kind.ORGANISATION);
  }

  String names() {
    return actors(true, Actor.Kind.PERSON, Actor.Kind.ORGANISATION, Actor.Kind.STATE);
  }

  private String actors(boolean offsets, Actor.Kind... kinds) {
    Set<String> blocks = new LinkedHashSet<>();
    for (Actor a : document.actors()) {
      if (!List.of(kinds).contains(a.kind())) {
        continue;
      }
      String name = clean(a.name());
      if (offsets) {
        a.mentions().forEach(m -> blocks.add(name + "," + m.begin()));
      } else {
        blocks.add(name);
      }
    }
    return joined(blocks);
  }

  String dates() {
    Set<String> blocks = new LinkedHashSet<>();
    document.events().forEach(e -> date(e.date(), e.evidence(), blocks));
    document.engagements().forEach(e -> date(e.date(), e.evidence(), blocks));
    document.agreements().forEach(a -> date(a.date(), a.evidence(), blocks));
    return joined(blocks);
  }

  /** Resolution 1 is a year, 2 a month of a year, 3 a day. */
  private static void date(@Nullable Period p, Evidence at, Set<String> blocks) {
    if (p == null) {
      return;
    }
    String shortest = p.toString();
    int year = p.from().getYear();
    int month = p.from().getMonthValue();
    int day = p.from().getDayOfMonth();
    String block =
        switch (shortest.length()) {
          case 4 -> "1#0#0#" + year;
          case 7 -> "2#" + month + "#0#" + year;
          default -> "3#" + month + "#" + day + "#" + year;
        };
    blocks.add(block + "#" + at.begin());
  }

  String words() {
    return "wc:" + document.text().strip().split("\\s+").length;
  }

  String quotations() {
    List<String> blocks = new ArrayList<>();
    for (Statement s : document.statements()) {
      if (s.direct()) {
        Statement.Cue cue = s.cue();
        for (Evidence e : s.content()) {
          blocks.add(
              e.begin()
                  + "|"
                  + (e.end() - e.begin())
                  + "|"
                  + (cue == null ? "" : clean(cue.text()))
                  + "|"
                  + clean(passages.text(e)));
        }
      }
    }
    return String.join("#", blocks);
  }

  String amounts() {
    List<String> blocks = new ArrayList<>();
    for (Figure f : document.figures()) {
      blocks.add(
          Cells.number(f.value())
              + ","
              + clean(f.unit() + " " + f.indicator())
              + ","
              + f.evidence().begin());
    }
    return String.join(";", blocks);
  }

  String extras() {
    String title = document.title();
    return title == null
        ? ""
        : "<PAGE_TITLE>"
            + title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
            + "</PAGE_TITLE>";
  }

  private static String joined(Collection<String> blocks) {
    return String.join(";", blocks);
  }

  private static String orEmpty(@Nullable String s) {
    return s == null ? "" : s;
  }

  /** Without the signs that part fields and blocks; runs of blanks are one. */
  private static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean parts = ",;#|".indexOf(c) >= 0 || Character.isWhitespace(c);
      if (!parts) {
        out.append(c);
      } else if (!blank) {
        out.append(' ');
      }
      blank = parts;
    }
    return out.toString().strip();
  }
}
