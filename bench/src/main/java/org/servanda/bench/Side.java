package org.servanda.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A state in a varied story; its president is invented, and another one every six years. */
record Side(String name, String adjective, String capital) {
  private static final int TERM = 6;
  private static final List<String> FIRST =
      List.of("Adan", "Benedikt", "Carlos", "Dario", "Emil", "Farid", "Gustav", "Hamza", "Ivan");
  private static final List<String> LAST =
      List.of(
          "Abara",
          "Belmonte",
          "Chanda",
          "Dorji",
          "Eskola",
          "Ferro",
          "Gashi",
          "Halonen",
          "Ilves",
          "Jovan",
          "Katende",
          "Lindqvist",
          "Mbeki",
          "Navarro",
          "Okello",
          "Petrov",
          "Quispe");

  static Side of(String line) {
    String[] parts = line.split("\\|");
    return new Side(parts[0], parts[1], parts[2]);
  }

  String head(LocalDate day) {
    return pick(FIRST, 1, day) + " " + last(day);
  }

  String last(LocalDate day) {
    return pick(LAST, 2, day);
  }

  private String pick(List<String> from, int salt, LocalDate day) {
    int hash = (name + salt + day.getYear() / TERM).hashCode();
    return from.get(Math.floorMod(hash * 31 + (hash >>> 16), from.size()));
  }

  String field(String field, LocalDate day) {
    return switch (field) {
      case "" -> name;
      case "adj" -> adjective;
      case "city" -> capital;
      case "CITY" -> capital.toUpperCase(Locale.ROOT);
      case "head" -> head(day);
      case "last" -> last(day);
      default -> throw new IllegalArgumentException(field);
    };
  }
}
