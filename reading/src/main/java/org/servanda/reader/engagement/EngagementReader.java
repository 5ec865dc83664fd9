package org.servanda.reader.engagement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.discourse.Story;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.lexicon.FrameMatch;
import org.servanda.lexicon.Lexicon;
import org.servanda.reader.Scene;
import org.servanda.record.Engagement;
import org.servanda.table.Tables;

/** Finds occasions on which states or their people come together, each once. */
public final class EngagementReader {
  private final Lexicon lexicon;
  private final VerbalOccasions verbal;
  private final NominalOccasions nominal;

  private EngagementReader(Lexicon lexicon, Occasions occasions) {
    this.lexicon = lexicon;
    Assembly assembly = new Assembly(lexicon);
    this.verbal = new VerbalOccasions(lexicon, assembly);
    this.nominal = new NominalOccasions(lexicon, occasions, assembly);
  }

  /** Loads the lexicon beside the class. */
  public static EngagementReader load(Tables tables) {
    return new EngagementReader(
        Lexicon.load(tables, EngagementReader.class), Occasions.load(tables));
  }

  /** The lexicon, for explaining what fired. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The engagements of a story, in text order. */
  public List<Engagement> read(Story story) {
    List<Occasion> found = new ArrayList<>();
    for (Sentence s : story.sentences()) {
      Scene scene = new Scene(story, s);
      Set<Token> told = new HashSet<>();
      for (Clause c : story.clauses(s)) {
        byVerb(scene, c, told, found);
      }
      for (Token t : s.tokens()) {
        if (!told.contains(t)) {
          merge(found, nominal.read(scene, t));
        }
      }
    }
    return found.stream().map(Occasion::engagement).toList();
  }

  private void byVerb(Scene scene, Clause c, Set<Token> told, List<Occasion> found) {
    for (FrameMatch m : lexicon.match(c)) {
      Occasion o = verbal.read(scene, m);
      if (o != null) {
        told.addAll(m.fillers("event"));
        merge(found, o);
        break;
      }
    }
    merge(found, verbal.stay(scene, c));
  }

  /** The same occasion told again adds what was not known of it. */
  private static void merge(List<Occasion> found, @Nullable Occasion o) {
    if (o == null) {
      return;
    }
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).isSame(o)) {
        found.set(i, found.get(i).with(o));
        return;
      }
    }
    found.add(o);
  }
}
