/**
 * Frames: lines of data that say which word, with which arguments, means what. A frames file has
 * three columns parted by tabs, and {@code #} comments:
 *
 * <pre>
 * predicate          roles                                             meaning
 * sign|ink           nsubj=source obj=agreement:$instrument obl:with=target?   SUPPORT 057
 * pay                nsubj=source obj:visit obl:to=target              CONSULT 042 visit
 * visit.n            nsubj=source obl:to|obj=target                    CONSULT 042 visit
 * ready.a            nsubj=by xcomp=act                                pledged
 * </pre>
 *
 * <p>Predicate: lemmas parted by {@code |}, with {@code .n} (nominal) or {@code .a} (adjective);
 * without a suffix a verb; a particle joins by underscore ({@code carry_out}). Roles, parted by
 * spaces: {@code role=name} binds the filler, a {@code ?} after it makes it optional; several roles
 * parted by {@code |}; {@code :word|word} or {@code :$set} after it restricts the filler's lemma
 * ({@code $set} names a line of {@code sets.tsv}: name, tab, words parted by {@code |}); {@code
 * !role} must be absent. A role may restrict without binding ({@code obj:visit}). Meaning: words
 * that the reader of that lexicon understands.
 *
 * <p>Further forms: a path {@code obj.nmod:poss}, {@code ccomp.nsubj}, {@code obj.amod:verbal} goes
 * one step below a filler; a word {@code state+emergency} asks for a modifier below the filler
 * ({@code +joint}: any filler with it); {@code @name}, {@code @pronoun}, {@code @plural}, {@code
 * @verb}, {@code @actor}, {@code @state}, {@code @person}, {@code @org}, {@code @place} ask for a
 * kind of filler; {@code negated}, {@code passive}, {@code future}, {@code necessary} (must,
 * should), {@code infinitive} ask for a feature of the clause ({@code !negated} forbids it); {@code
 * advmod} and {@code aux} are roles; {@code voice} is the subject of the verb of saying above. The
 * predicate {@code *} is tried where no other frame of a verb fits.
 */
@NullMarked
package org.servanda.lexicon;

import org.jspecify.annotations.NullMarked;
