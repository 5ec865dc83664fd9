package org.servanda.ledger.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what is to come out; {@code -Dgolden.write} writes them anew, to be reviewed. */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/org/servanda/ledger/golden");

  private Golden() {}

  /** The text is that of the file of this name. */
  public static void same(String name, String text) throws IOException {
    Path file = FOLDER.resolve(name);
    if (System.getProperty("golden.write") != null) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text);
    }
    assertEquals(Files.readString(file), text);
  }
}
