package org.servanda.ledger.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.servanda.ledger.LedgerException;
import org.servanda.table.Tables;

/** Whom a user means: a code, a group of states or a country by its English name. */
public final class Sides {
  private static final int LONGEST_CODE = 8;

  private final Names names = new Names();
  private final Groups groups = new Groups(Tables.builtIn());

  /** Codes of each side; members of a group count for it. */
  public List<Set<String>> of(List<String> names) {
    List<Set<String>> sides = new ArrayList<>();
    names.forEach(n -> sides.add(codes(n)));
    return sides;
  }

  /** Codes of any of some sides, none where none is named. */
  public Set<String> any(List<String> names) {
    return Set.copyOf(names.stream().flatMap(n -> codes(n).stream()).toList());
  }

  /** Codes of a side. */
  public Set<String> codes(String name) {
    String code = name.toUpperCase(Locale.ROOT);
    if (groups.codes().contains(code)) {
      return groups.members(code);
    }
    if (Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains(code)) {
      return Set.of(code);
    }
    return Set.of(
        names
            .code(name)
            .orElseGet(
                () -> {
                  if (name.equals(code) && name.length() <= LONGEST_CODE) {
                    return code;
                  }
                  throw new LedgerException(name + ": no such country or group of states");
                }));
  }
}
