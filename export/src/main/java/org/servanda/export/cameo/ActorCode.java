package org.servanda.export.cameo;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An actor in CAMEO's codes; what is not known is the empty string.
 *
 * @param code all parts together: USAMIL, IGOUNO
 * @param name in upper case, as data sets write it
 * @param country three letters, or CAMEO's region of an organisation
 * @param group known group
 * @param type first role: GOV, MIL, IGO ...
 * @param fips the country in FIPS 10-4
 */
public record ActorCode(
    String code, String name, String country, String group, String type, String fips) {
  /** Nobody. */
  public static final ActorCode NONE = new ActorCode("", "", "", "", "", "");

  static ActorCode of(String country, String group, String type, String name, String fips) {
    boolean organisation = !group.isEmpty();
    String code = organisation ? type + country + group : country + type;
    return new ActorCode(code, name.toUpperCase(Locale.ROOT), country, group, type, fips);
  }

  static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
