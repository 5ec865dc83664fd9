package org.servanda.discourse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.quantity.Amount;
import org.servanda.record.Actor;
import org.servanda.record.ActorRef;
import org.servanda.record.Dateline;
import org.servanda.record.Evidence;
import org.servanda.record.Period;
import org.servanda.record.Relay;
import org.servanda.text.Document;
import org.servanda.text.Layout;
import org.servanda.text.Span;
import org.servanda.time.When;
import org.servanda.world.Mention;

/** A document wholly analysed: what the readers read. */
public interface Story {
  Document document();

  Layout layout();

  /** Place resolved to its country. */
  Optional<Dateline> dateline();

  List<Relay> relays();

  List<Sentence> sentences();

  /** The sentence that covers this char, else the next one. */
  Optional<Sentence> sentence(int position);

  /** Clauses of one sentence, in order of their predicates. */
  List<Clause> clauses(Sentence sentence);

  /** Mentions of one sentence, in text order. */
  List<Mention> mentions(Sentence sentence);

  List<When> times(Sentence sentence);

  List<Amount> amounts(Sentence sentence);

  /**
   * The actors that a noun phrase stands for, by its head: coordination spread out, pronouns and
   * anaphors resolved ("the sides" gives both), "our country" in a quotation the speaker's. Empty
   * where none is known.
   */
  List<ActorRef> actors(Sentence sentence, Token head);

  /** Whom a mention stands for. */
  List<ActorRef> referents(Mention mention);

  /**
   * The states a noun phrase stands for or belongs to: country codes and organisation acronyms, in
   * order, without repeats. "Kazakh-Tajik trade" by its head gives KAZ and TJK.
   */
  List<String> countries(Sentence sentence, Token head);

  /**
   * The two or more states that the text is about at this sentence: those of "the two countries",
   * "bilateral", "mutual trade", where nothing nearer names them. Empty where unclear.
   */
  List<String> sides(Sentence sentence);

  /** When the clause takes place: its own time expression, else one that governs it, else null. */
  @Nullable Period date(Clause clause);

  /** All that is said by someone, in text order. */
  List<Utterance> utterances();

  /** The innermost utterance whose content covers this char. */
  Optional<Utterance> voice(int position);

  /** Code points of a span, as records carry them. */
  Evidence evidence(Span span);

  /** All actors with their mentions. */
  List<Actor> actors();
}
