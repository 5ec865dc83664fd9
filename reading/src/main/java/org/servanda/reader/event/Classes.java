package org.servanda.reader.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servanda.lexicon.Frame;
import org.servanda.record.PloverClass;
import org.servanda.record.Problem;
import org.servanda.table.Row;
import org.servanda.table.Tables;

/**
 * The classes that frames may name: PLOVER's sixteen, and those of a user's own ontology from
 * {@code en/classes.tsv} (name, the PLOVER class whose sides and merging it follows).
 */
final class Classes {
  private final Map<String, PloverClass> byName = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private Classes() {
    for (PloverClass c : PloverClass.values()) {
      byName.put(c.name(), c);
    }
  }

  static Classes load(Tables tables) {
    Classes classes = new Classes();
    for (Row row : tables.rows(Classes.class, "en/classes.tsv")) {
      classes.add(row);
    }
    return classes;
  }

  private void add(Row row) {
    PloverClass like = byName.get(row.column(1));
    if (row.column(0).isEmpty() || like == null) {
      problems.add(
          new Problem(row.where(), "a class needs a name, a tab and the PLOVER class it is like"));
    } else {
      byName.put(row.column(0), like);
    }
  }

  /** Files of frames that ship with the reader, one for each PLOVER class. */
  static List<String> files() {
    List<String> files = new ArrayList<>();
    for (PloverClass c : PloverClass.values()) {
      files.add("en/frames/" + c.name().toLowerCase(Locale.ROOT) + ".tsv");
    }
    return files;
  }

  /** Lines that name no class. */
  List<Problem> problems() {
    return problems;
  }

  /** The PLOVER class of a frame's class; frames of unknown classes are not loaded. */
  PloverClass plover(String name) {
    PloverClass c = byName.get(name);
    if (c == null) {
      throw new IllegalArgumentException("no class is called " + name);
    }
    return c;
  }

  /** The name of a class of the user's own, or null for one of PLOVER's. */
  @Nullable String own(String name) {
    return plover(name).name().equals(name) ? null : name;
  }

  /** What is wrong with the meaning of a frame, or null. */
  @Nullable String fault(Frame f, Scale scale) {
    String name = f.meaning().get(0);
    if (!byName.containsKey(name)) {
      return "no class is called " + name;
    }
    if (f.meaning().size() < 2 || !scale.knows(f.meaning().get(1))) {
      return "after the class a CAMEO code is needed";
    }
    return null;
  }
}
