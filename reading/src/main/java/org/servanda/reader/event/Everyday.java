package org.servanda.reader.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.reader.Scene;
import org.servanda.record.ActorRef;
import org.servanda.record.PloverClass;
import org.servanda.table.Row;
import org.servanda.table.Tables;

/**
 * What is told in the words of politics and is none: the attack of a striker, the advice of a
 * doctor, the theft of a purse, an accident on the road.
 */
final class Everyday {
  /** How many different words of sport or the arts make a paragraph one of them. */
  private static final int PLAY = 3;

  /** Sectors that act for a state or against one. */
  private static final Set<String> OFFICIAL =
      Set.of("GOV", "MIL", "COP", "LEG", "JUD", "SPY", "OPP", "REB", "UAF", "IGO", "PTY", "NGO");

  private final Set<String> people = new HashSet<>();
  private final Set<String> advised = new HashSet<>();
  private final Set<String> game = new HashSet<>();
  private final Set<String> politics = new HashSet<>();
  private final Set<String> crime = new HashSet<>();
  private final Set<String> accident = new HashSet<>();
  private final Set<String> force = new HashSet<>();

  /** So many sentences before and after count: an endless paragraph takes no longer. */
  private static final int REACH = 12;

  private Everyday() {}

  static Everyday load(Tables tables) {
    Everyday e = new Everyday();
    for (Row row : tables.rows(Everyday.class, "en/everyday.tsv")) {
      e.of(row.column(0)).addAll(row.words(1));
    }
    return e;
  }

  private Set<String> of(String kind) {
    return switch (kind) {
      case "private" -> people;
      case "advised" -> advised;
      case "game" -> game;
      case "politics" -> politics;
      case "crime" -> crime;
      case "accident" -> accident;
      case "force" -> force;
      default -> new HashSet<>();
    };
  }

  /** Whether an act is no concern of politics. */
  boolean holds(Scene scene, Act act) {
    if (act.sources().stream().anyMatch(this::isOfficial) && act.type() != PloverClass.COERCE) {
      return false;
    }
    return isAmongPeople(act) && count(scene, politics, 1) == 0
        || isMishap(scene, act)
        || isPetty(scene, act)
        || act.type() != PloverClass.PROTEST && isPlay(scene);
  }

  private boolean isOfficial(ActorRef a) {
    return a.sector() != null && OFFICIAL.contains(a.sector()) && !people.contains(noun(a));
  }

  /** Done by private people to nobody or to such as they. */
  private boolean isAmongPeople(Act act) {
    return switch (act.type()) {
      case PROTEST, COERCE, MOBILIZE, CONCEDE -> false;
      case ASSAULT ->
          isAll(act.sources(), people)
              && act.targets().stream().allMatch(a -> a.actor().startsWith("thing:"));
      case SANCTION, ACCUSE -> isAll(act.sources(), people) && isLow(act.targets());
      case REQUEST ->
          isAll(act.targets(), advised) || isAll(act.sources(), people) && isLow(act.targets());
      default ->
          isAll(act.sources(), people) && isLow(act.targets())
              || act.sources().isEmpty() && isAll(act.targets(), people);
    };
  }

  private boolean isLow(List<ActorRef> actors) {
    return actors.stream()
        .allMatch(a -> a.actor().startsWith("thing:") || people.contains(noun(a)));
  }

  private static boolean isAll(List<ActorRef> actors, Set<String> nouns) {
    return !actors.isEmpty() && actors.stream().allMatch(a -> nouns.contains(noun(a)));
  }

  /** What a group is called; a plural that opens a sentence may have been taken for a name. */
  private static String noun(ActorRef a) {
    String last = a.actor().substring(a.actor().lastIndexOf(':') + 1);
    if (a.actor().startsWith("group:") || a.actor().startsWith("role:")) {
      return last;
    }
    boolean plural = a.actor().startsWith("name:") && last.endsWith("s") && last.indexOf(' ') < 0;
    return plural ? last.substring(0, last.length() - 1).toLowerCase(Locale.ROOT) : "";
  }

  private boolean isMishap(Scene scene, Act act) {
    return act.type() == PloverClass.ASSAULT
        && act.sources().isEmpty()
        && count(scene, accident, 1) > 0
        && count(scene, force, 1) == 0;
  }

  /** A private person before the courts for what he did to another. */
  private boolean isPetty(Scene scene, Act act) {
    return (act.type() == PloverClass.COERCE || act.type() == PloverClass.ASSAULT)
        && act.targets().stream().allMatch(this::isUnnamed)
        && isAtHome(act)
        && count(scene, crime, 1) >= 1
        && count(scene, politics, 1) == 0;
  }

  /** One of the people, of a town, or nobody. */
  private boolean isUnnamed(ActorRef a) {
    return people.contains(noun(a))
        || a.actor().startsWith("place:")
        || a.actor().startsWith("thing:");
  }

  private static boolean isAtHome(Act act) {
    Set<String> countries = new HashSet<>();
    act.sources().forEach(a -> countries.add(String.valueOf(a.country())));
    act.targets().forEach(a -> countries.add(String.valueOf(a.country())));
    countries.remove("null");
    return countries.size() < 2;
  }

  private boolean isPlay(Scene scene) {
    return count(scene, game, PLAY) >= PLAY && count(scene, politics, 1) == 0;
  }

  /** How many different words of a kind the paragraph has, up to a number that is enough. */
  private static int count(Scene scene, Set<String> words, int enough) {
    Set<String> found = new HashSet<>();
    List<Sentence> all = scene.story().sentences();
    int here = scene.sentence().index();
    int end = Math.min(all.size(), here + REACH);
    for (int i = Math.max(0, here - REACH); i < end && found.size() < enough; i++) {
      boolean same = all.get(i).paragraph() == scene.sentence().paragraph();
      for (Token t : same ? all.get(i).tokens() : List.<Token>of()) {
        if (words.contains(t.lowerLemma())) {
          found.add(t.lowerLemma());
        }
      }
    }
    return found.size();
  }
}
