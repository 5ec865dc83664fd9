package org.servanda.reader.event;

import java.util.List;
import org.servanda.language.Clause;
import org.servanda.lexicon.FrameMatch;
import org.servanda.record.ActorRef;
import org.servanda.record.PloverClass;

/** What a frame says of a clause: what is done, by whom, to whom. */
record Act(FrameMatch match, List<ActorRef> sources, List<ActorRef> targets, Outlook outlook) {
  Act {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  Clause clause() {
    return match.clause();
  }

  PloverClass type() {
    return outlook.type();
  }

  /** The same act with further targets. */
  Act reaching(List<ActorRef> more) {
    return new Act(match, sources, Doers.join(targets, more), outlook);
  }
}
