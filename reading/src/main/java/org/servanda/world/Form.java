package org.servanda.world;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the columns of a table hold, to say what is wrong with a line. */
final class Form {
  /** Sectors that a line may name: PLOVER's primary and secondary roles, and - for none. */
  private static final Set<String> SECTORS =
      Set.of(
          "GOV", "MIL", "COP", "LEG", "JUD", "PTY", "SPY", "OPP", "REB", "UAF", "PRM", "PRE", "CVL",
          "EDU", "MED", "BUS", "LAB", "AGR", "JRN", "NGO", "IGO", "REL", "CRM", "ELI", "REF", "SOC",
          "UNK", "MOS", "CHR", "JEW", "HIN", "BUD", "SIK", "SHI", "SUN", "CTH", "PRO", "DOX", "-");

  private static final List<String> STRENGTHS = List.of("strong", "weak", "colour", "bare");

  private static final Form BODIES = new Form("sector", "country", "names", "marks?");

  private static final Map<String, Form> BY_TABLE =
      Map.ofEntries(
          Map.entry("states", new Form("state", "names", "any?", "any?", "any?")),
          Map.entry("regions", new Form("state", "any?", "any?", "any?")),
          Map.entry("peoples", new Form("country", "sector", "any?", "any?")),
          Map.entry("organisations", new Form("names", "sector", "country", "names", "any?")),
          Map.entry("cities", new Form("names", "state", "degrees", "degrees")),
          Map.entry("features", new Form("names")),
          Map.entry("persons", new Form("belongs", "names", "sector", "persons")),
          Map.entry("officeholders", new Form("names", "state", "names", "date?", "date?")),
          Map.entry("roles", new Form("sector", "strength", "names", "state?")),
          Map.entry("tints", new Form("sector", "names", "sector?")),
          Map.entry("titles", new Form("sector", "names")),
          Map.entry("bodies", new Form("sector", "names")));

  private final List<String> columns;

  private Form(String... columns) {
    this.columns = List.of(columns);
  }

  /** The form of a table; that of bodies (sector, country, names, marks) where it has none. */
  static Form of(String table) {
    return BY_TABLE.getOrDefault(table.startsWith("persons/") ? "persons" : table, BODIES);
  }

  /** What is wrong with a line, or nothing. */
  String fault(String[] row) {
    for (int i = 0; i < columns.size(); i++) {
      String kind = columns.get(i);
      String said = Tables.column(row, i);
      boolean optional = kind.endsWith("?");
      if (said.isEmpty() && !optional) {
        return "column " + (i + 1) + " is missing";
      }
      String fault = said.isEmpty() ? "" : fault(optional ? kind.replace("?", "") : kind, said);
      if (!fault.isEmpty()) {
        return fault;
      }
    }
    return "";
  }

  private static String fault(String kind, String said) {
    boolean right =
        switch (kind) {
          case "state" -> isCode(said);
          case "country" -> said.equals("-") || isCode(said);
          case "belongs" ->
              said.equals("-") || said.equals(said.toUpperCase(java.util.Locale.ROOT));
          case "sector" -> SECTORS.contains(said);
          case "strength" -> STRENGTHS.contains(said);
          case "degrees" -> isNumber(said);
          case "date" -> isDate(said);
          case "marks" -> areMarks(said);
          default -> true;
        };
    if (right) {
      return "";
    }
    return switch (kind) {
      case "state", "country" -> said + " is no country code of three capitals";
      case "belongs" -> said + " is neither a country code nor an organisation's acronym";
      case "sector" -> "no sector is called " + said;
      case "strength" -> said + " is none of strong, weak, colour, bare";
      case "degrees" -> said + " is no number of degrees";
      case "date" -> said + " is no year, month or day";
      default -> said + " is no mark: bare, state, from=DAY, to=DAY";
    };
  }

  private static boolean isCode(String s) {
    return s.length() == 3 && s.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private static boolean isNumber(String s) {
    try {
      return Double.isFinite(Double.parseDouble(s));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean isDate(String s) {
    return s.length() >= 4
        && s.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-')
        && Character.isDigit(s.charAt(3));
  }

  private static boolean areMarks(String s) {
    for (String mark : Tables.split(s, ' ')) {
      int at = mark.indexOf('=');
      boolean known =
          at < 0
              ? mark.equals("bare") || mark.equals("state")
              : (mark.startsWith("from=") || mark.startsWith("to="))
                  && isDate(mark.substring(at + 1));
      if (!known) {
        return false;
      }
    }
    return true;
  }
}
