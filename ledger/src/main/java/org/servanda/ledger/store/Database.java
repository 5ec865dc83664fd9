package org.servanda.ledger.store;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.NoSuchElementException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.servanda.ledger.LedgerException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteException;

/** One open ledger. Not for use by several threads at a time. */
public final class Database implements AutoCloseable {
  /** The newest migration that this program has. */
  private static final int VERSION = 5;

  private static final int PATIENCE_MS = 5_000;
  private static final int CACHE_KB = 64_000;

  /** Pages of the log before they are written to the file: a page that changes often is so once. */
  private static final int LOG_PAGES = 8_000;

  private final String where;
  private final Dialect dialect;
  private final DataSource source;
  private final Handle handle;

  private Database(String where, Dialect dialect, DataSource source) {
    this.where = where;
    this.dialect = dialect;
    this.source = source;
    this.handle = Jdbi.create(source).open();
    if (dialect == Dialect.SQLITE) {
      handle.execute("pragma wal_autocheckpoint = " + LOG_PAGES);
    }
  }

  /**
   * Opens a ledger, and brings one of an older version up to date.
   *
   * @param where a file, or {@code jdbc:postgresql://...}
   * @param create whether to begin one where there is none
   * @throws LedgerException if it cannot be opened
   */
  public static Database open(String where, boolean create) {
    boolean postgres = where.startsWith("jdbc:postgresql:");
    if (!postgres && !create && !Files.exists(Path.of(where))) {
      throw new LedgerException(where + ": no such ledger; servanda ingest begins one");
    }
    try {
      Database database =
          postgres
              ? new Database(where, Dialect.POSTGRESQL, postgres(where))
              : new Database(where, Dialect.SQLITE, sqlite(where));
      try {
        database.migrate();
      } catch (RuntimeException e) {
        database.close();
        throw e;
      }
      return database;
    } catch (JdbiException | FlywayException e) {
      throw failure(where, e);
    }
  }

  private static DataSource sqlite(String file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(PATIENCE_MS);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setCacheSize(-CACHE_KB);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  private static DataSource postgres(String url) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    // Text goes into columns of JSON as it is.
    source.setStringType("unspecified");
    source.setReWriteBatchedInserts(true);
    return source;
  }

  private void migrate() {
    int found = version();
    if (found > VERSION) {
      throw new LedgerException(
          "%s: a ledger of a newer version of Servanda (%d; this one knows %d): use that version"
              .formatted(where, found, VERSION));
    }
    if (found == 0 && dialect == Dialect.SQLITE && tables() > 0) {
      throw new LedgerException(
          where + ": not a ledger, but a database of another program; name another file");
    }
    if (found < VERSION) {
      Flyway.configure()
          .loggers("slf4j")
          .dataSource(source)
          .locations(dialect.locations())
          .placeholders(dialect.placeholders())
          .load()
          .migrate();
    }
  }

  private int tables() {
    return handle.createQuery("select count(*) from sqlite_master").mapTo(Integer.class).one();
  }

  /** Asked without Flyway, whose start takes longer than most commands. */
  private int version() {
    String tables =
        dialect == Dialect.SQLITE
            ? "select count(*) from sqlite_master where name = 'flyway_schema_history'"
            : "select count(*) from information_schema.tables where table_name ="
                + " 'flyway_schema_history' and table_schema = current_schema()";
    if (handle.createQuery(tables).mapTo(Integer.class).one() == 0) {
      return 0;
    }
    return handle
        .createQuery(
            "select coalesce(max(cast(version as integer)), 0) from flyway_schema_history where"
                + " success"
                + (dialect == Dialect.SQLITE ? " = 1" : ""))
        .mapTo(Integer.class)
        .one();
  }

  /** Reads. */
  public <T> T read(Function<Handle, T> query) {
    try {
      return query.apply(handle);
    } catch (JdbiException e) {
      throw failure(where, e);
    } catch (IllegalArgumentException
        | DateTimeException
        | NoSuchElementException
        | UncheckedIOException e) {
      throw damaged(e);
    }
  }

  /** Writes all or nothing; gives what the change gives. */
  public <T> T write(Function<Handle, T> change) {
    try {
      return handle.inTransaction(change::apply);
    } catch (JdbiException e) {
      throw failure(where, e);
    } catch (IllegalArgumentException
        | DateTimeException
        | NoSuchElementException
        | UncheckedIOException e) {
      throw damaged(e);
    }
  }

  /** What is kept cannot be understood, though the database itself finds no fault. */
  private LedgerException damaged(RuntimeException e) {
    String reason = "what it holds is damaged (%s); copy it, then ingest the documents anew";
    return new LedgerException(where + ": " + reason.formatted(e.getMessage()), e);
  }

  /** Whether it is a file of SQLite. */
  public boolean sqlite() {
    return dialect == Dialect.SQLITE;
  }

  /** What went wrong, in words for the user. */
  private static LedgerException failure(String where, Exception e) {
    SQLException sql = cause(e);
    String reason = sql == null ? String.valueOf(e.getMessage()) : String.valueOf(sql.getMessage());
    if (sql instanceof SQLiteException sqlite) {
      reason = Reasons.of(sqlite.getResultCode(), reason);
    }
    return new LedgerException(where + ": " + reason, e);
  }

  private static @Nullable SQLException cause(Throwable e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }

  @Override
  public void close() {
    handle.close();
  }
}
