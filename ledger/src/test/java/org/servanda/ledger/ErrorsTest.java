package org.servanda.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.Reader;
import org.servanda.ledger.delivery.Delivery;
import org.servanda.ledger.fact.Amount;
import org.servanda.ledger.store.Query;
import org.servanda.record.DocumentRecord;
import org.servanda.record.Period;
import org.servanda.text.Document;

/** What cannot be opened is named with the reason, and left as it is. */
class ErrorsTest {
  @TempDir Path folder = Path.of("");

  private static void refused(Path file, String reason) {
    LedgerException e =
        assertThrows(LedgerException.class, () -> Ledger.create(file.toString()).close());
    String message = String.valueOf(e.getMessage());
    assertTrue(message.startsWith(file + ": ") && message.contains(reason), message);
  }

  private Path ledger(String sql) throws SQLException {
    Path file = folder.resolve("ledger.db");
    Ledger.create(file.toString()).close();
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement s = c.createStatement()) {
      s.executeUpdate(sql);
    }
    return file;
  }

  @Test
  void aFileThatIsNoLedgerIsLeftAlone() throws IOException {
    Path file = folder.resolve("notes.txt");
    String text = "not a database, but somebody's notes\n".repeat(200);
    Files.writeString(file, text);
    refused(file, "not a ledger");
    assertEquals(text, Files.readString(file));
  }

  @Test
  void aFolderThatIsMissingIsNamed() {
    refused(folder.resolve("missing/ledger.db"), "");
  }

  @Test
  void aLedgerOfANewerVersionIsRefused() throws SQLException {
    refused(
        ledger("update flyway_schema_history set version = '99' where version = '1'"),
        "newer version");
  }

  @Test
  void aLockedLedgerIsNamed() throws SQLException {
    Path file = ledger("insert into stale_block (block) values ('x')");
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement s = c.createStatement()) {
      s.execute("begin immediate");
      refused(file, "another program is writing");
      s.execute("rollback");
    }
    Ledger.open(file.toString()).close();
  }

  @Test
  void aDatabaseOfAnotherProgramIsLeftAlone() throws SQLException {
    Path file = folder.resolve("other.db");
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement s = c.createStatement()) {
      s.executeUpdate("create table recipe (name text)");
    }
    refused(file, "a database of another program");
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement s = c.createStatement();
        ResultSet tables = s.executeQuery("select count(*) from sqlite_master")) {
      assertEquals(1, tables.getInt(1));
    }
  }

  private static void keep(Path file) {
    DocumentRecord d =
        Reader.create()
            .read(
                new Document(
                    "1",
                    "Peru pledged to supply 20,000 tonnes of wheat to Chile by September 30, 2022. "
                        + "Peru and Chile signed a treaty on fisheries in Lima on March 1, 2022.",
                    LocalDate.of(2022, 3, 2),
                    null,
                    null,
                    "Harbour News"));
    try (Ledger ledger = Ledger.create(file.toString())) {
      ledger.keep(List.of(ledger.prepare(d)), Instant.EPOCH);
      ledger.settle();
    }
  }

  @Test
  void whatCannotBeUnderstoodIsNamedAsDamaged() throws SQLException {
    Path file = folder.resolve("ledger.db");
    keep(file);
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement s = c.createStatement()) {
      s.executeUpdate("update entry set more = 'not JSON', kind = 'nonsense'");
      s.executeUpdate("update document set records = x'0102'");
    }
    try (Ledger ledger = Ledger.open(file.toString())) {
      LedgerException entries =
          assertThrows(LedgerException.class, () -> ledger.whole(Query.of().rejected(true)));
      assertTrue(
          String.valueOf(entries.getMessage()).startsWith(file + ": what it holds is damaged"));
      String key = ledger.documents().get(0);
      LedgerException document = assertThrows(LedgerException.class, () -> ledger.document(key));
      assertTrue(String.valueOf(document.getMessage()).contains("damaged"));
    }
  }

  /** Whatever is overwritten in the middle of the file, it works or tells that it is damaged. */
  @Test
  void aFileDamagedInItsMiddleNeverFailsOtherwise() throws IOException {
    Path file = folder.resolve("ledger.db");
    keep(file);
    byte[] sound = Files.readAllBytes(file);
    Random random = new Random(5);
    int told = 0;
    for (int i = 0; i < 20; i++) {
      byte[] damaged = sound.clone();
      byte[] noise = new byte[4_096];
      random.nextBytes(noise);
      int page = 1 + random.nextInt(sound.length / noise.length - 1);
      System.arraycopy(noise, 0, damaged, page * noise.length, noise.length);
      Path copy = Files.write(folder.resolve("copy" + i + ".db"), damaged);
      try (Ledger ledger = Ledger.open(copy.toString())) {
        ledger.whole(Query.of().rejected(true));
        ledger.search(List.of("wheat"), 10);
        ledger.documents().forEach(ledger::document);
      } catch (LedgerException e) {
        told++;
      }
    }
    assertTrue(told > 0, "no damage was found");
  }

  @Test
  void aFileThatMayNotBeWrittenIsNamed() throws IOException {
    Path file = folder.resolve("ledger.db");
    Ledger.create(file.toString()).close();
    assertTrue(file.toFile().setWritable(false));
    Assumptions.assumeFalse(Files.isWritable(file), "this user may write anything");
    try (Ledger ledger = Ledger.open(file.toString())) {
      LedgerException e =
          assertThrows(LedgerException.class, () -> ledger.add(List.of(delivery()), Instant.EPOCH));
      assertTrue(String.valueOf(e.getMessage()).contains("may not be written"), e.getMessage());
    } catch (LedgerException e) {
      assertTrue(String.valueOf(e.getMessage()).startsWith(file + ": "), e.getMessage());
    }
  }

  private static Delivery delivery() {
    return new Delivery(
        true, "PER", "CHL", "wheat", new Amount(1, "t"), Period.year(2022), "a test");
  }
}
