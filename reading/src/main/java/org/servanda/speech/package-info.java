/**
 * Who says, thinks or shows what, by the words and the parse alone: a source, a cue and what is
 * said. Whom the words name is for {@code discourse}.
 *
 * <p>Cues stand in tables, a line each: sort, manner, frames, lemmas parted by {@code |} (words of
 * one cue joined by underscores: {@code point_out}, {@code make_clear}). Sorts: {@code say} (is
 * uttered), {@code think} (is held: beliefs, wishes, plans), {@code act} (a stance is taken:
 * endorse, condemn), {@code show} (a document or an inquiry makes known). Frames tell where the
 * content stands: {@code that} a clause, {@code quote} a quotation, {@code inf} an infinitive,
 * {@code obj} an object and all after it, {@code tell} an addressee as object, {@code stirs} an
 * object that is moved by the subject ("the ruling angered farmers": the farmers think of the
 * ruling), any other word a preposition that belongs to the cue ({@code for}: "called for").
 */
@NullMarked
package org.servanda.speech;

import org.jspecify.annotations.NullMarked;
