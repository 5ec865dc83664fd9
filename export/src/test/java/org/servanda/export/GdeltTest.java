package org.servanda.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servanda.record.DocumentRecord;

/** GDELT's files, read as its users read them: by position, with types, without a header. */
class GdeltTest {
  @TempDir Path folder;

  private static List<String[]> rows(Format format) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Samples.written(format, false).split("\n")) {
      rows.add(line.split("\t", -1));
    }
    return rows;
  }

  @Test
  void everyLineHasTheColumnsOfItsTable() throws IOException {
    for (Map.Entry<Format, Integer> f :
        Map.of(Format.GDELT, 61, Format.MENTIONS, 16, Format.GKG, 27).entrySet()) {
      List<String[]> rows = rows(f.getKey());
      assertTrue(rows.size() > 2, f.getKey().label());
      rows.forEach(r -> assertEquals(f.getValue(), r.length, f.getKey().label()));
    }
  }

  @Test
  void theHeaderIsThatOfTheCodebook() throws IOException {
    String header = Samples.written(Format.GDELT, true).lines().findFirst().orElseThrow();
    assertTrue(
        header.startsWith("GLOBALEVENTID\tSQLDATE\tMonthYear\tYear\tFractionDate\tActor1Code\t"));
    assertTrue(
        header.endsWith("ActionGeo_Long\tActionGeo_FeatureID\tDATEADDED\tSOURCEURL"), header);
  }

  @Test
  void columnsHaveTheTypesThatDatabasesGiveThem() throws IOException, SQLException {
    Path file = folder.resolve("20240614.export.CSV");
    Files.writeString(file, Samples.written(Format.GDELT, false));
    StringBuilder types = new StringBuilder();
    Set<Integer> whole = Set.of(0, 1, 2, 3, 25, 29, 31, 32, 33, 35, 43, 51, 59);
    Set<Integer> number = Set.of(4, 30, 34, 40, 41, 48, 49, 56, 57);
    for (int i = 0; i < 61; i++) {
      String type = whole.contains(i) ? "BIGINT" : number.contains(i) ? "DOUBLE" : "VARCHAR";
      types
          .append(i == 0 ? "" : ", ")
          .append("'c")
          .append(i)
          .append("': '")
          .append(type)
          .append("'");
    }
    String from =
        "read_csv('"
            + file
            + "', delim='\t', header=false, quote='', escape='', columns={"
            + types
            + "})";
    assertEquals(
        List.of("057"),
        Duck.column(
            "select distinct c26 from "
                + from
                + " where c7 = 'PER' and c17 = 'CHL' and c28 = '05'"));
    assertEquals(List.of("0"), Duck.column("select count(*) - count(distinct c0) from " + from));
    assertEquals(
        List.of("true"),
        Duck.column("select bool_and(c59 between 19880000000000 and 20240000000000) from " + from));
  }

  private static String[] row(String one, String two) throws IOException {
    return rows(Format.GDELT).stream()
        .filter(r -> r[7].equals(one) && r[17].equals(two))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + one + " -> " + two));
  }

  @Test
  void actorsAreInCameoAndPlacesInFips() throws IOException {
    String[] visit = row("ROM", "KEN");
    assertEquals("042", visit[26]);
    assertEquals("04", visit[28]);
    assertEquals("1", visit[29]);
    assertEquals("20230301", visit[1]);
    assertEquals("2023.2493", visit[4]);
    String[] treaty = row("PER", "CHL");
    assertEquals("PE", treaty[53]);
    assertEquals("4", treaty[51]);
    assertEquals("Lima, Peru", treaty[52]);
    assertEquals("https://www.harbour.example/a?x=1&y={2}", treaty[60]);
    assertEquals("DDR", row("SUN", "DDR")[17]);
    boolean organisation =
        rows(Format.GDELT).stream().anyMatch(r -> r[5].equals("IGOUNO") && r[8].equals("UNO"));
    assertTrue(organisation, "the United Nations are a known group");
  }

  @Test
  void whatIsDeniedIsNoEvent() throws IOException {
    boolean attacked =
        rows(Format.GDELT).stream().anyMatch(r -> r[7].equals("PER") && r[26].startsWith("19"));
    assertTrue(!attacked, "a denied attack is counted");
  }

  @Test
  void mentionsPointAtEventsAndIntoTheText() throws IOException {
    Set<String> events = new HashSet<>();
    rows(Format.GDELT).forEach(r -> events.add(r[0]));
    Set<String> mentioned = new HashSet<>();
    for (String[] r : rows(Format.MENTIONS)) {
      mentioned.add(r[0]);
      assertTrue(Integer.parseInt(r[6]) >= 1 && Integer.parseInt(r[9]) >= 0);
      int confidence = Integer.parseInt(r[11]);
      assertTrue(confidence % 10 == 0 && confidence >= 10 && confidence <= 100);
    }
    assertEquals(events, mentioned);
  }

  @Test
  void offsetsOfTheKnowledgeGraphCountCodePoints() throws IOException {
    List<DocumentRecord> documents = Samples.all();
    List<String[]> rows = rows(Format.GKG);
    for (int d = 0; d < rows.size(); d++) {
      String text = documents.get(d).text();
      String[] r = rows.get(d);
      for (String block : r[22].isEmpty() ? new String[0] : r[22].split("#")) {
        String[] fields = block.split("\\|", -1);
        assertEquals(4, fields.length, block);
        String said = passage(text, Integer.parseInt(fields[0]), Integer.parseInt(fields[1]));
        assertEquals(fields[3], said.replaceAll("[,;#|\\s]+", " ").strip());
      }
      for (String block : r[10].split(";")) {
        assertEquals(9, block.split("#", -1).length, block);
      }
      for (String block : r[12].isEmpty() ? new String[0] : r[12].split(";")) {
        assertEquals(2, block.split(",").length, block);
      }
    }
    assertTrue(rows.stream().anyMatch(r -> r[24].startsWith("20000,t ")), "wheat is an amount");
  }

  private static String passage(String text, int begin, int length) {
    int from = text.offsetByCodePoints(0, begin);
    return text.substring(from, text.offsetByCodePoints(from, length));
  }
}
