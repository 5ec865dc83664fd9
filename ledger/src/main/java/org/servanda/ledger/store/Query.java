package org.servanda.ledger.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.ledger.fact.Kind;

/**
 * Which entries are asked for. Entries that a person rejected are left out unless asked for.
 *
 * @param kinds any of these; all where empty
 * @param between sides: one, for what concerns it; two, for what is between them. Each is a set of
 *     codes, so that groups of states can be asked for
 * @param by codes of whom it must be by, any of them; anyone where empty
 * @param to codes of whom it must be to
 * @param statuses any of these; all where empty
 * @param dueFrom only what is due on this day or later
 * @param dueBefore only what is due before this day
 * @param toldSince only what was told of on this day or later
 * @param toldUntil only what was told of first on this day or earlier
 * @param person only what concerns a person of this name
 * @param contested only what sources contradict each other on
 * @param order how they are ordered
 * @param offset how many of the first are passed over
 * @param limit at most so many
 * @param asOf only what was published by this day counts; all where null
 */
public record Query(
    Set<Kind> kinds,
    List<Set<String>> between,
    Set<String> by,
    Set<String> to,
    @Nullable String sphere,
    Set<String> statuses,
    @Nullable LocalDate dueFrom,
    @Nullable LocalDate dueBefore,
    @Nullable LocalDate toldSince,
    @Nullable LocalDate toldUntil,
    @Nullable String person,
    boolean contested,
    boolean rejected,
    Order order,
    int offset,
    int limit,
    @Nullable LocalDate asOf) {
  /** Orders of entries; ties are broken by id. */
  public enum Order {
    /** What was told of last comes first. */
    NEWS("last_told desc"),
    /** What happened last comes first; what has no date counts by its first telling. */
    DATE("coalesce(date_from, first_told) desc"),
    /** What is due first comes first. */
    DUE("coalesce(due_to, '9999') asc"),
    /** What is or was due last comes first. */
    DUE_LAST("coalesce(due_to, '') desc"),
    /** What was told of first comes first. */
    FIRST("first_told asc");

    private final String sql;

    Order(String sql) {
      this.sql = sql;
    }

    String sql() {
      return sql;
    }
  }

  /** All entries of a kind, the latest first. */
  public static Query of(Kind... kinds) {
    return new Query(
        Set.of(kinds),
        List.of(),
        Set.of(),
        Set.of(),
        null,
        Set.of(),
        null,
        null,
        null,
        null,
        null,
        false,
        false,
        Order.NEWS,
        0,
        Integer.MAX_VALUE,
        null);
  }

  public Query between(List<Set<String>> sides) {
    return new Query(
        kinds, sides, by, to, sphere, statuses, dueFrom, dueBefore, toldSince, toldUntil, person,
        contested, rejected, order, offset, limit, asOf);
  }

  public Query by(Set<String> codes) {
    return new Query(
        kinds, between, codes, to, sphere, statuses, dueFrom, dueBefore, toldSince, toldUntil,
        person, contested, rejected, order, offset, limit, asOf);
  }

  public Query to(Set<String> codes) {
    return new Query(
        kinds, between, by, codes, sphere, statuses, dueFrom, dueBefore, toldSince, toldUntil,
        person, contested, rejected, order, offset, limit, asOf);
  }

  public Query sphere(@Nullable String name) {
    return new Query(
        kinds, between, by, to, name, statuses, dueFrom, dueBefore, toldSince, toldUntil, person,
        contested, rejected, order, offset, limit, asOf);
  }

  public Query statuses(Set<String> any) {
    return new Query(
        kinds, between, by, to, sphere, any, dueFrom, dueBefore, toldSince, toldUntil, person,
        contested, rejected, order, offset, limit, asOf);
  }

  public Query dueFrom(@Nullable LocalDate day) {
    return new Query(
        kinds, between, by, to, sphere, statuses, day, dueBefore, toldSince, toldUntil, person,
        contested, rejected, order, offset, limit, asOf);
  }

  public Query dueBefore(@Nullable LocalDate day) {
    return new Query(
        kinds, between, by, to, sphere, statuses, dueFrom, day, toldSince, toldUntil, person,
        contested, rejected, order, offset, limit, asOf);
  }

  public Query toldSince(@Nullable LocalDate day) {
    return new Query(
        kinds, between, by, to, sphere, statuses, dueFrom, dueBefore, day, toldUntil, person,
        contested, rejected, order, offset, limit, asOf);
  }

  public Query toldUntil(@Nullable LocalDate day) {
    return new Query(
        kinds, between, by, to, sphere, statuses, dueFrom, dueBefore, toldSince, day, person,
        contested, rejected, order, offset, limit, asOf);
  }

  public Query person(@Nullable String name) {
    return new Query(
        kinds, between, by, to, sphere, statuses, dueFrom, dueBefore, toldSince, toldUntil, name,
        contested, rejected, order, offset, limit, asOf);
  }

  public Query contested(boolean only) {
    return new Query(
        kinds, between, by, to, sphere, statuses, dueFrom, dueBefore, toldSince, toldUntil, person,
        only, rejected, order, offset, limit, asOf);
  }

  public Query rejected(boolean too) {
    return new Query(
        kinds, between, by, to, sphere, statuses, dueFrom, dueBefore, toldSince, toldUntil, person,
        contested, too, order, offset, limit, asOf);
  }

  public Query order(Order other) {
    return new Query(
        kinds, between, by, to, sphere, statuses, dueFrom, dueBefore, toldSince, toldUntil, person,
        contested, rejected, other, offset, limit, asOf);
  }

  public Query offset(int first) {
    return new Query(
        kinds, between, by, to, sphere, statuses, dueFrom, dueBefore, toldSince, toldUntil, person,
        contested, rejected, order, first, limit, asOf);
  }

  public Query limit(int most) {
    return new Query(
        kinds, between, by, to, sphere, statuses, dueFrom, dueBefore, toldSince, toldUntil, person,
        contested, rejected, order, offset, most, asOf);
  }

  public Query kinds(Set<Kind> any) {
    return new Query(
        any, between, by, to, sphere, statuses, dueFrom, dueBefore, toldSince, toldUntil, person,
        contested, rejected, order, offset, limit, asOf);
  }

  /** As known on a day: of each entry only what was published by then. */
  public Query asOf(@Nullable LocalDate day) {
    return new Query(
        kinds, between, by, to, sphere, statuses, dueFrom, dueBefore, toldSince, toldUntil, person,
        contested, rejected, order, offset, limit, day);
  }
}
