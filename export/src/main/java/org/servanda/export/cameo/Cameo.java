package org.servanda.export.cameo;

import java.util.HashMap;
import java.util.Map;
import org.servanda.reader.event.EventReader;
import org.servanda.table.Row;
import org.servanda.table.Tables;

/** Codes of acts. They are text: a leading zero counts. */
public final class Cameo {
  private static final int CODE = 3;

  private final Map<String, String> words = new HashMap<>();

  public Cameo() {
    for (Row r : Tables.builtIn().rows(EventReader.class, "cameo.tsv")) {
      words.put(r.column(0), r.column(1));
    }
  }

  /**
   * The code with at least three digits: a root alone (04) is its code of no further kind (040).
   */
  public static String code(String cameo) {
    return cameo.length() < CODE ? cameo + "0" : cameo;
  }

  /** Three digits. */
  public static String base(String cameo) {
    return code(cameo).substring(0, CODE);
  }

  /** Two digits. */
  public static String root(String cameo) {
    return cameo.substring(0, 2);
  }

  /**
   * The quad class by the root, as GDELT counts it: 1 verbal cooperation (01 to 05), 2 material
   * cooperation (06 to 08), 3 verbal conflict (09 to 13), 4 material conflict (14 to 20).
   */
  public static int quad(String cameo) {
    int root = Integer.parseInt(root(cameo));
    return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
  }

  /** What a code says, in a few words; the code itself where it is not known. */
  public String words(String cameo) {
    String said = words.get(cameo);
    return said != null ? said : words.getOrDefault(code(cameo), cameo);
  }
}
