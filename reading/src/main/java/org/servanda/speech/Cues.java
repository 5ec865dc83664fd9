package org.servanda.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.record.Problem;
import org.servanda.table.Row;
import org.servanda.table.Tables;

/** The tables of cues: verbs, nouns, adjectives. */
final class Cues {
  private static final int LONGEST = 4;
  private static final Set<String> NEUTER =
      Set.of("it", "that", "this", "which", "what", "rate", "price", "cost", "economy", "fact");
  private static final List<String> ABSTRACT =
      List.of("tion", "ment", "ness", "ity", "ing", "ance", "ence", "ship", "ism", "ure", "age");
  private static final Set<String> BODIES =
      Set.of(
          "administration",
          "government",
          "parliament",
          "delegation",
          "opposition",
          "commission",
          "organization",
          "organisation",
          "corporation",
          "coalition",
          "leadership",
          "association",
          "federation",
          "institution",
          "foundation",
          "nation",
          "department",
          "management",
          "population",
          "community",
          "majority",
          "minority",
          "university",
          "authority",
          "city",
          "legislature",
          "partnership",
          "mission",
          "faction",
          "section",
          "congregation",
          "audience",
          "electorate",
          "regiment",
          "establishment",
          "king",
          "generation",
          "conference",
          "alliance",
          "intelligence",
          "resistance",
          "municipality",
          "charity",
          "convention",
          "village",
          "entourage",
          "hostage",
          "fraternity");

  /** Cues found in a sentence, one for each line of the table, with the index of the last word. */
  record Found(List<Cue> cues, int last) {
    /** A document shows rather than thinks: "the report finds". */
    List<Cue> shownFirst() {
      List<Cue> sorted = new ArrayList<>(cues);
      sorted.sort((a, b) -> Boolean.compare(a.sort() == Sort.THINK, b.sort() == Sort.THINK));
      return sorted;
    }
  }

  private final Map<String, List<Cue>> verbs;
  private final Map<String, List<Cue>> pasts;
  private final Map<String, List<Cue>> nouns;
  private final Map<String, List<Cue>> adjectives;
  private final Set<String> labels;
  private final Set<String> documents;
  private final List<Problem> problems;

  private Cues(
      Map<String, List<Cue>> verbs,
      Map<String, List<Cue>> nouns,
      Map<String, List<Cue>> adjectives,
      Set<String> labels,
      Set<String> documents,
      List<Problem> problems) {
    this.verbs = verbs;
    this.pasts = pasts(verbs);
    this.nouns = nouns;
    this.adjectives = adjectives;
    this.labels = labels;
    this.documents = documents;
    this.problems = List.copyOf(problems);
  }

  static Cues load(Tables tables) {
    List<Problem> problems = new ArrayList<>();
    return new Cues(
        read(tables, "en/verbs.tsv", problems),
        read(tables, "en/nouns.tsv", problems),
        read(tables, "en/adjectives.tsv", problems),
        words(tables, "en/labels.txt"),
        words(tables, "en/documents.txt"),
        problems);
  }

  /** Lines that could not be read, each with file, line and reason. */
  List<Problem> problems() {
    return problems;
  }

  private static Map<String, List<Cue>> read(Tables tables, String file, List<Problem> problems) {
    Map<String, List<Cue>> cues = new HashMap<>();
    for (Row row : tables.rows(Cues.class, file)) {
      List<String> c = row.columns().stream().filter(x -> !x.isEmpty()).toList();
      Optional<Sort> sort = sort(c.get(0));
      if (c.size() != 4 || sort.isEmpty()) {
        problems.add(new Problem(row.where(), fault(c)));
        continue;
      }
      Cue cue = new Cue(sort.get(), c.get(1), Set.of(c.get(2).split(" +")));
      for (String lemma : Row.split(c.get(3), '|')) {
        cues.computeIfAbsent(lemma, k -> new ArrayList<>(2)).add(cue);
      }
    }
    return cues;
  }

  private static Optional<Sort> sort(String word) {
    return Arrays.stream(Sort.values()).filter(s -> s.name().equalsIgnoreCase(word)).findFirst();
  }

  private static String fault(List<String> columns) {
    return columns.size() == 4
        ? "no sort of cue is called " + columns.get(0) + ": say, think, act, show"
        : "a cue needs sort, manner, frames and lemmas, parted by tabs";
  }

  private static Set<String> words(Tables tables, String file) {
    Set<String> words = new HashSet<>();
    tables.rows(Cues.class, file).forEach(r -> words.add(r.column(0)));
    return Set.copyOf(words);
  }

  /** Words before a colon that are no speakers: "Breaking", "Photo". */
  Set<String> labels() {
    return labels;
  }

  /** Whether a word stands for something that makes known: a poll, a letter, a video. */
  boolean isDocument(Token t) {
    return documents.contains(t.lowerLemma());
  }

  /** Whether a verb only carries a noun that is the cue: "voiced concern", "made the claim". */
  boolean carries(Sentence s, Clause verb) {
    if (!Nouns.LIGHT.contains(verb.lemma())) {
      return false;
    }
    for (Token t : s.children(verb.predicate())) {
      if (t.is("obj") && t.index() > verb.predicate().index() && !noun(t).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a source can do this: people think and judge, documents show things. */
  boolean mayBe(Cue cue, Token source, Complements.Start start) {
    return cue.sort() == Sort.SHOW ? start.clause() || isDocument(source) : mayHold(cue, source);
  }

  /** Whether a source can say, think or do this. */
  boolean mayHold(Cue cue, Token source) {
    String word = source.lowerLemma();
    boolean it = word.equals("it") && source.xpos().equals("PRP");
    if ((isDocument(source) || it) && cue.sort() == Sort.ACT) {
      return true; // "the declaration condemns"
    }
    return cue.sort() == Sort.SAY || !NEUTER.contains(word) && !isAbstract(source, word);
  }

  private static boolean isAbstract(Token source, String word) {
    if (!source.upos().equals("NOUN") || BODIES.contains(word)) {
      return false;
    }
    for (String end : ABSTRACT) {
      if (word.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb, alone or with the words behind it, is a cue of speech. */
  boolean isSpeech(Sentence s, Token t) {
    Found found = verb(s, t);
    return found != null && found.cues().get(0).sort() == Sort.SAY;
  }

  /** The longest cue that begins with this verb: "point out", "make clear". */
  @Nullable Found verb(Sentence s, Token t) {
    return longest(verbs, s, t);
  }

  private static final Map<String, String> IRREGULAR =
      Map.of("say", "said", "tell", "told", "write", "wrote", "speak", "spoke", "swear", "swore");

  /** The past forms of verbs that take a quotation. */
  private static Map<String, List<Cue>> pasts(Map<String, List<Cue>> verbs) {
    Map<String, List<Cue>> pasts = new HashMap<>();
    verbs.forEach(
        (lemma, cues) -> {
          if (lemma.indexOf('_') < 0 && cues.stream().anyMatch(c -> c.takes("quote"))) {
            String regular =
                lemma.endsWith("e")
                    ? lemma + "d"
                    : lemma.endsWith("y") && !lemma.endsWith("ay") && !lemma.endsWith("ey")
                        ? lemma.substring(0, lemma.length() - 1) + "ied"
                        : lemma + "ed";
            pasts.put(IRREGULAR.getOrDefault(lemma, regular), cues);
          }
        });
    return pasts;
  }

  /** The cue that a past form is, whatever the tagger takes it for. */
  @Nullable Found past(Token t) {
    List<Cue> cues = pasts.get(t.lowerForm());
    return cues == null ? null : new Found(cues, t.index());
  }

  @Nullable Found adjective(Sentence s, Token t) {
    return longest(adjectives, s, t);
  }

  List<Cue> noun(Token t) {
    return nouns.getOrDefault(t.lowerLemma(), List.of());
  }

  private @Nullable Found longest(Map<String, List<Cue>> cues, Sentence s, Token t) {
    Found found = null;
    StringBuilder words = new StringBuilder();
    int end = Math.min(s.tokens().size(), t.index() + LONGEST);
    for (int i = t.index(); i < end; i++) {
      String word =
          s.token(i).xpos().equals("VBN") && cues != verbs ? s.token(i).form() : s.token(i).lemma();
      words.append(i > t.index() ? "_" : "").append(word.toLowerCase(Locale.ROOT));
      List<Cue> cue = cues.get(words.toString());
      if (cue != null) {
        found = new Found(cue, i);
      }
    }
    return found;
  }
}
