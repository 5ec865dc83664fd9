package org.servanda.export.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A table.
 *
 * @param name of its file, without an ending
 * @param about what a row is, for the manual
 */
public record Table<R>(String name, String about, List<Column<R>> columns) {
  public Table {
    columns = List.copyOf(columns);
  }

  /** Begins a table; columns are added in order. */
  public static <R> Builder<R> of(String name, String about) {
    return new Builder<>(name, about);
  }

  /** Names of its columns, in order. */
  public List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /** A table while its columns are told. */
  public static final class Builder<R> {
    private final String name;
    private final String about;
    private final List<Column<R>> columns = new ArrayList<>();

    private Builder(String name, String about) {
      this.name = name;
      this.about = about;
    }

    public Builder<R> text(String column, String from, Column.Value<R> value) {
      return add(column, Type.TEXT, from, value);
    }

    public Builder<R> list(String column, String from, Column.Value<R> value) {
      return add(column, Type.LIST, from, value);
    }

    public Builder<R> whole(String column, String from, Column.Value<R> value) {
      return add(column, Type.WHOLE, from, value);
    }

    public Builder<R> number(String column, String from, Column.Value<R> value) {
      return add(column, Type.NUMBER, from, value);
    }

    public Builder<R> day(String column, String from, Column.Value<R> value) {
      return add(column, Type.DAY, from, value);
    }

    public Builder<R> flag(String column, String from, Column.Value<R> value) {
      return add(column, Type.FLAG, from, value);
    }

    /** A column that a format has and that is always empty, with the reason. */
    public Builder<R> empty(String column, String why) {
      return add(column, Type.TEXT, why, r -> null);
    }

    private Builder<R> add(String column, Type type, String from, Column.Value<R> value) {
      columns.add(new Column<>(column, type, from, value));
      return this;
    }

    public Table<R> end() {
      return new Table<>(name, about, columns);
    }
  }
}
