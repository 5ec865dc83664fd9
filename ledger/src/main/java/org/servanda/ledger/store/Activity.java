package org.servanda.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.fact.Kind;

/** How much is told of whom, and in which tone: counts over the entries of a query. */
public final class Activity {
  /** Acts of conflict have values from -10, of cooperation to 10, on the scale of Goldstein. */
  private static final String TONE = "avg(cast(e.more ->> 'goldstein' as double precision))";

  private static final String MONTH = "substr(coalesce(e.date_from, e.first_told), 1, 7)";

  private final Handle handle;

  public Activity(Handle handle) {
    this.handle = handle;
  }

  /**
   * A count.
   *
   * @param what a code of a state, a month, a speaker
   * @param beside the other state of a pair, the class of events, the country of a speaker
   * @param tone mean value of its events, or null where it has none
   */
  public record Count(String what, String beside, int number, @Nullable Double tone) {
    private static Count of(ResultSet r) throws SQLException {
      double tone = r.getDouble("tone");
      return new Count(
          r.getString("what"), r.getString("beside"), r.getInt("n"), r.wasNull() ? null : tone);
    }
  }

  /** Of each state or organisation that has a code how much is told, the most first. */
  public List<Count> states(Query q) {
    Finder.Where where = Finder.where(q).and("s.code = upper(s.code)");
    return list(
        where,
        "select s.code as what, '' as beside, count(distinct e.number) as n, "
            + TONE
            + " as tone from entry e join entry_side s on s.entry = e.number"
            + where
            + " group by s.code order by n desc, s.code limit "
            + q.limit());
  }

  /** Of each two states how much is told between them, the most first. */
  public List<Count> pairs(Query q) {
    Finder.Where where =
        Finder.where(q).and("a.code = upper(a.code)").and("b.code = upper(b.code)");
    return list(
        where,
        "select a.code as what, b.code as beside, count(distinct e.number) as n, "
            + TONE
            + " as tone from entry e join entry_side a on a.entry = e.number"
            + " join entry_side b on b.entry = e.number and b.code > a.code"
            + where
            + " group by a.code, b.code order by n desc, a.code, b.code limit "
            + q.limit());
  }

  /** Events of each month, by their class of four: verbal or material, cooperation or conflict. */
  public List<Count> months(Query q) {
    Finder.Where where = Finder.where(q).and("e.kind = 'event'").and(MONTH + " is not null");
    return list(
        where,
        "select "
            + MONTH
            + " as what, coalesce(e.more ->> 'quad', '') as beside, count(*) as n, "
            + TONE
            + " as tone from entry e"
            + where
            + " group by 1, 2 order by 1, 2");
  }

  /** Statements of each month, by the stance of the speaker. */
  public List<Count> stances(Query q) {
    Finder.Where where = Finder.where(q).and("e.kind = 'statement'").and(MONTH + " is not null");
    return list(
        where,
        "select "
            + MONTH
            + " as what, e.status as beside, count(*) as n, null as tone from entry e"
            + where
            + " group by 1, 2 order by 1, 2");
  }

  /** Who speaks how often, with the side that is spoken for. */
  public List<Count> speakers(Query q) {
    Finder.Where where = Finder.where(q).and("e.kind = 'statement'").and("e.people <> ''");
    return list(
        where,
        "select e.people as what, e.by_whom as beside, count(*) as n, null as tone from entry e"
            + where
            + " group by e.people, e.by_whom order by n desc, e.people limit "
            + q.limit());
  }

  /** Kinds of entries and how many there are, the most first. */
  public List<Count> kinds(Query q) {
    Finder.Where where = Finder.where(q);
    return list(
        where,
        "select e.kind as what, '' as beside, count(*) as n, null as tone from entry e"
            + where
            + " group by e.kind order by n desc, e.kind");
  }

  private List<Count> list(Finder.Where where, String sql) {
    return where.bound(handle.createQuery(sql)).map((r, c) -> Count.of(r)).list();
  }

  /** Kinds that are things that happened or are to happen, not names of persons or fields. */
  public static Kind[] matters() {
    return new Kind[] {
      Kind.AGREEMENT, Kind.COMMITMENT, Kind.ENGAGEMENT, Kind.EVENT, Kind.FIGURE, Kind.STATEMENT
    };
  }
}
