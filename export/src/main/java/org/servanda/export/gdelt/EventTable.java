package org.servanda.export.gdelt;

import java.util.function.Function;
import org.servanda.export.cameo.ActorCode;
import org.servanda.export.cameo.Cameo;
import org.servanda.export.table.Table;

/** The 61 columns of GDELT 2.0's event table, in their order. */
final class EventTable {
  private static final String NOT_READ = "empty: not read";

  private EventTable() {}

  static final Table<EventLine> EVENTS = events();

  private static Table<EventLine> events() {
    Table.Builder<EventLine> t =
        Table.<EventLine>of(
                "export", "an act from one actor to another, each ordered pair of sides once")
            .whole(
                "GLOBALEVENTID",
                "hash of the event's id and the pair (48 bits): the same in every run",
                EventLine::number)
            .whole("SQLDATE", "date.from, else published; an intent counts when told", day())
            .whole("MonthYear", "of SQLDATE", l -> Stamps.month(l.day()))
            .whole("Year", "of SQLDATE", l -> Stamps.year(l.day()))
            .text(
                "FractionDate",
                "of SQLDATE: year + (month * 30 + day) / 365, as the codebook has it",
                l -> Stamps.fraction(l.day()));
    actor(t, "Actor1", "sources", EventLine::one);
    actor(t, "Actor2", "targets; the other side of a mutual act", EventLine::two);
    t.whole(
            "IsRootEvent",
            "1 where told in the headline or the first three sentences",
            l -> l.root())
        .text("EventCode", "cameo, three or four digits; text, not a number", l -> code(l))
        .text("EventBaseCode", "cameo, three digits", l -> Cameo.base(l.act().event().cameo()))
        .text("EventRootCode", "cameo, two digits", l -> Cameo.root(l.act().event().cameo()))
        .whole(
            "QuadClass",
            "by the root as GDELT counts: 01-05 1, 06-08 2, 09-13 3, 14-20 4 (PLOVER's quad differs)",
            l -> Cameo.quad(l.act().event().cameo()))
        .number("GoldsteinScale", "goldstein", l -> l.act().event().goldstein())
        .whole("NumMentions", "passages that tell it", l -> l.act().tellings().size())
        .whole("NumSources", "different texts that tell it: reprints count once", l -> l.sources())
        .whole("NumArticles", "documents that tell it", l -> l.articles())
        .empty("AvgTone", "empty: no tone is measured");
    geo(t, "Actor1Geo", "empty: a document does not tell where actors are", l -> Geo.NONE);
    geo(t, "Actor2Geo", "empty: a document does not tell where actors are", l -> Geo.NONE);
    geo(t, "ActionGeo", "place", EventLine::place);
    return t.whole(
            "DATEADDED",
            "first published, as the first second of that day (UTC)",
            l -> Stamps.second(l.act().told()))
        .text(
            "SOURCEURL",
            "url of the first document that tells it, else its id",
            l -> l.act().first().source().where())
        .end();
  }

  private static org.servanda.export.table.Column.Value<EventLine> day() {
    return l -> Stamps.day(l.day());
  }

  private static String code(EventLine l) {
    return Cameo.code(l.act().event().cameo());
  }

  private static void actor(
      Table.Builder<EventLine> t, String a, String from, Function<EventLine, ActorCode> of) {
    t.text(a + "Code", from + ": all codes together, USAGOV, IGOUNO", l -> of.apply(l).code())
        .text(a + "Name", from + ": name, upper case", l -> of.apply(l).name())
        .text(
            a + "CountryCode",
            from + ": country in CAMEO (not ISO: ROM, TMP; of Kosovo XKX), EUR for the EU",
            l -> of.apply(l).country())
        .text(a + "KnownGroupCode", from + ": organisation in CAMEO", l -> of.apply(l).group())
        .empty(a + "EthnicCode", NOT_READ)
        .empty(a + "Religion1Code", NOT_READ)
        .empty(a + "Religion2Code", NOT_READ)
        .text(a + "Type1Code", from + ": sector (JRN as MED)", l -> of.apply(l).type())
        .empty(a + "Type2Code", "empty: one sector is read")
        .empty(a + "Type3Code", "empty: one sector is read");
  }

  private static void geo(
      Table.Builder<EventLine> t, String g, String from, Function<EventLine, Geo> of) {
    boolean place = !from.startsWith("empty");
    String more = place ? from + ": " : from + "; ";
    t.whole(
            g + "_Type",
            more + "0 none" + (place ? ", 1 country, 3 city of the USA, 4 other city" : ""),
            l -> of.apply(l).type())
        .text(g + "_FullName", more + "name, country", l -> of.apply(l).name())
        .text(g + "_CountryCode", more + "country in FIPS 10-4 (not ISO)", l -> of.apply(l).fips())
        .text(g + "_ADM1Code", more + "the country's code alone", l -> of.apply(l).fips())
        .empty(g + "_ADM2Code", NOT_READ)
        .number(g + "_Lat", more + "lat", l -> of.apply(l).lat())
        .number(g + "_Long", more + "lon", l -> of.apply(l).lon())
        .text(
            g + "_FeatureID",
            more + "FIPS 10-4 of a country, else empty",
            l -> feature(of.apply(l)));
  }

  private static @org.jspecify.annotations.Nullable String feature(Geo g) {
    return g.type() == 1 ? g.fips() : null;
  }
}
