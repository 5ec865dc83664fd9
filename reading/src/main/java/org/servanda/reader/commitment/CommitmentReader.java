package org.servanda.reader.commitment;

import java.util.ArrayList;
import java.util.List;
import org.servanda.discourse.Story;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.lexicon.Lexicon;
import org.servanda.reader.Scene;
import org.servanda.record.Commitment;
import org.servanda.table.Tables;
import org.servanda.topic.Topics;

/** Finds what actors bind themselves to, and what the text says became of it. */
public final class CommitmentReader {
  private final Lexicon lexicon;
  private final Pledges pledges;
  private final Announcements announcements;
  private final Shares shares;

  private CommitmentReader(Lexicon lexicon, Goods goods) {
    this.lexicon = lexicon;
    Acts acts = new Acts(lexicon, goods);
    Bound bound = new Bound(lexicon);
    Standing standing = new Standing(lexicon, bound);
    Terms terms = new Terms(acts, bound);
    this.pledges = new Pledges(lexicon, acts, bound, standing, terms);
    this.shares = new Shares(lexicon, bound, terms);
    this.announcements = new Announcements(lexicon, acts, bound, standing, terms);
  }

  /** Loads the lexicon beside the class. */
  public static CommitmentReader load(Tables tables, Topics topics) {
    return new CommitmentReader(
        Lexicon.load(tables, CommitmentReader.class), Goods.load(tables, topics));
  }

  /** The lexicon, for explaining what fired. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The commitments of a story, in text order. */
  public List<Commitment> read(Story story) {
    List<Commitment> found = new ArrayList<>();
    for (Sentence s : story.sentences()) {
      Scene scene = new Scene(story, s);
      Promised here = new Promised(s);
      pledges.framed(scene, here, false);
      pledges.framed(scene, here, true);
      pledges.reached(scene, here);
      for (Clause c : story.clauses(s)) {
        if (!here.covers(c.predicate())) {
          announcements.announced(scene, c, here);
        }
      }
      announcements.goals(scene, here);
      shares.partly(scene, here);
      here.specific().forEach(c -> add(found, c));
    }
    return List.copyOf(found);
  }

  /** The same target or quantity by the same actors is one commitment, also in another sentence. */
  private static void add(List<Commitment> found, Commitment c) {
    for (Commitment b : found) {
      boolean quantity = c.quantity() != null && c.quantity().equals(b.quantity());
      boolean same = quantity && c.kind() == b.kind() || c.text().equals(b.text());
      if (same && (b.by().equals(c.by()) || b.by().containsAll(c.by()))) {
        return;
      }
    }
    found.add(c);
  }
}
