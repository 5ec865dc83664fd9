package org.servanda.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.record.Evidence;
import org.servanda.record.Relay;
import org.servanda.text.Layout;
import org.servanda.text.Positions;
import org.servanda.text.Span;
import org.servanda.world.Entity;
import org.servanda.world.Mention;

/**
 * The chain through which each statement reached the reader: the agency of the dateline, whom the
 * story cites, and the press that the speaker spoke to or is cited by.
 */
final class Chains {
  private static final Set<String> CITING =
      Set.of(
          "tell",
          "report",
          "cite",
          "quote",
          "interview",
          "accord",
          "according",
          "inform",
          "say",
          "write",
          "announce",
          "learn");

  /** One who passes on, and the words that tell it. */
  private record Link(String name, Evidence evidence) {}

  private final String text;
  private final List<Sentence> sentences;
  private final List<List<Mention>> mentions;
  private final Referents referents;
  private final Positions positions;
  private final List<Link> outer = new ArrayList<>();
  private final List<Relay> relays;
  private final @Nullable String cited;

  Chains(
      String text,
      List<Sentence> sentences,
      List<List<Mention>> mentions,
      Referents referents,
      Positions positions,
      List<Relay> relays,
      Layout layout) {
    this.text = text;
    this.sentences = sentences;
    this.mentions = mentions;
    this.referents = referents;
    this.positions = positions;
    Layout.DatelineText dateline = layout.dateline();
    if (dateline != null && dateline.agency() != null) {
      add(outer, dateline.agency(), evidence(dateline.span()));
    }
    this.relays = relays;
    cited = relays.isEmpty() ? null : relays.get(0).cites();
  }

  /** The utterance with its chain. */
  Utterance relayed(Utterance u) {
    List<Link> links = new ArrayList<>(outer);
    Relay story = before(evidence(u.passage()).end());
    if (story != null) {
      add(links, story.by(), story.evidence());
      add(links, story.cites(), story.evidence());
    }
    Span cue = u.cue();
    Sentence s = Sentences.at(sentences, cue == null ? u.passage().begin() : cue.begin());
    if (s != null) {
      press(s, u, links);
    }
    List<Relay> chain = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      boolean last = i + 1 == links.size();
      String next = last ? u.speaker().name() : links.get(i + 1).name();
      if (!links.get(i).name().equalsIgnoreCase(next)) {
        chain.add(new Relay(links.get(i).name(), next, links.get(i).evidence()));
      }
    }
    return new Utterance(
        u.id(),
        u.speaker(),
        u.speakerSpan(),
        cue,
        u.direct(),
        u.content(),
        u.manner(),
        u.addressee(),
        cited,
        chain,
        u.together(),
        u.passage());
  }

  /** The last relay that the story has told of by a place. */
  private @Nullable Relay before(int place) {
    int lo = 0;
    int hi = relays.size();
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (relays.get(mid).evidence().begin() < place) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo == 0 ? null : relays.get(lo - 1);
  }

  /** "Told Reuters", "TASS quoted him", "in an interview with the BBC". */
  private void press(Sentence s, Utterance u, List<Link> links) {
    for (Mention m : mentions.get(s.index())) {
      List<Entity> who = referents.of(m);
      boolean press =
          who.size() == 1
              && Speech.isPress(who.get(0))
              && !who.get(0).id().equals(u.speaker().id());
      Token by = press && !isSaid(u, m.span()) ? citing(s, m) : null;
      if (by != null) {
        add(links, who.get(0).name(), evidence(by.span().cover(m.span())));
      }
    }
  }

  private static boolean isSaid(Utterance u, Span words) {
    for (Span c : u.content()) {
      if (c.contains(words)) {
        return true;
      }
    }
    return false;
  }

  /** The word that makes a name one who passes on, near it in the parse. */
  private static @Nullable Token citing(Sentence s, Mention m) {
    Token up = m.head();
    for (int hops = 0; hops < 4; hops++) {
      if (CITING.contains(up.lowerLemma())) {
        return up;
      }
      Token marker = s.child(up, "case").orElse(up);
      if (CITING.contains(marker.lowerLemma())) {
        return marker;
      }
      up = s.governor(up).orElse(up);
    }
    return null;
  }

  private void add(List<Link> links, @Nullable String name, Evidence evidence) {
    boolean known = name == null || links.stream().anyMatch(l -> l.name().equalsIgnoreCase(name));
    if (!known && name != null) {
      links.add(new Link(name, evidence));
    }
  }

  private Evidence evidence(Span span) {
    int end = Math.min(span.end(), text.length());
    return new Evidence(positions.codePoint(span.begin()), positions.codePoint(end));
  }
}
