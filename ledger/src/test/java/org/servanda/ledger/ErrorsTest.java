package org.servanda.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
