package org.servanda.discourse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.servanda.text.Positions;
import org.servanda.text.Span;
import org.servanda.time.When;
import org.servanda.world.Entity;
import org.servanda.world.Mention;

/** A story as the analyst has found it. */
record AnalysedStory(
    Document document,
    Layout layout,
    Optional<Dateline> dateline,
    List<Relay> relays,
    List<Sentence> sentences,
    List<List<Clause>> clausesBySentence,
    List<List<Mention>> mentionsBySentence,
    List<List<When>> timesBySentence,
    List<List<Amount>> amountsBySentence,
    Referents referents,
    List<Utterance> utterances,
    Voices voices,
    Positions positions)
    implements Story {

  @Override
  public List<Clause> clauses(Sentence s) {
    return clausesBySentence.get(s.index());
  }

  @Override
  public List<Mention> mentions(Sentence s) {
    return mentionsBySentence.get(s.index());
  }

  @Override
  public List<When> times(Sentence s) {
    return timesBySentence.get(s.index());
  }

  @Override
  public List<Amount> amounts(Sentence s) {
    return amountsBySentence.get(s.index());
  }

  @Override
  public List<ActorRef> actors(Sentence s, Token head) {
    List<ActorRef> found = new ArrayList<>();
    for (Mention m : mentions(s)) {
      if (m.first() <= head.index()
          && head.index() <= m.last()
          && m.kind() != Mention.Kind.ADJECTIVE) {
        Mention named = bearer(s, m);
        for (Entity e : entities(named)) {
          found.add(ref(e, named.span()));
        }
        if (!found.isEmpty()) {
          addOwners(s, m, found);
          return found;
        }
      }
    }
    for (Mention m : mentions(s)) {
      if (isOwner(s, m, head)) {
        for (Entity e : entities(m)) {
          found.add(ref(e, m.span()));
        }
      }
    }
    return found;
  }

  @Override
  public List<ActorRef> referents(Mention m) {
    return entities(m).stream().map(e -> ref(e, m.span())).toList();
  }

  /** "The presidents of Ghana and Togo", "Thai and Lao ministers": one for each country. */
  private void addOwners(Sentence s, Mention m, List<ActorRef> found) {
    if (m.kind() != Mention.Kind.ROLE || !m.head().xpos().endsWith("S")) {
      return;
    }
    ActorRef first = found.get(0);
    for (Mention n : mentions(s)) {
      Entity e = n.entity();
      if (e == null || e.country() == null || e.kind() == Actor.Kind.PERSON) {
        continue;
      }
      if (!n.equals(m) && n.kind() != Mention.Kind.PLACE && isOwner(s, n, m.head())) {
        String code = e.country();
        if (found.stream().noneMatch(a -> code.equals(a.country()))) {
          String id = "role:" + code + ":" + m.head().lemma();
          found.add(new ActorRef(id, m.text(), code, first.sector(), evidence(n.span())));
        }
      }
    }
  }

  /**
   * "His Egyptian counterpart X", "her Australian counterpart, X": the person named with a role.
   */
  private Mention bearer(Sentence s, Mention m) {
    boolean role = m.kind() == Mention.Kind.ROLE || m.kind() == Mention.Kind.ANAPHOR;
    if (role && !m.head().xpos().endsWith("S")) {
      for (Mention n : mentions(s)) {
        boolean beside =
            n.first() == m.last() + 1
                || n.first() == m.last() + 2 && s.token(m.last() + 1).form().equals(",");
        boolean named = beside && n.kind() == Mention.Kind.NAME && !n.head().is("nsubj");
        if (named && referents.of(n).stream().allMatch(e -> e.kind() == Actor.Kind.PERSON)) {
          return n;
        }
      }
    }
    return m;
  }

  /** "Kenya's exports", "Kazakh-Tajik talks", "the army of Chad": whose the thing is. */
  private static boolean isOwner(Sentence s, Mention m, Token head) {
    Token up = m.head();
    for (int hops = 0; hops < 3; hops++) {
      boolean modifier =
          up.is("nmod:poss")
              || up.is("amod")
              || up.is("compound")
              || (up.is("nmod")
                  && s.child(up, "case").filter(c -> OWNING.contains(c.lemma())).isPresent())
              || up.is("conj");
      if (!modifier) {
        return false;
      }
      up = s.governor(up).orElse(up);
      if (up.equals(head)) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> OWNING = Set.of("of", "between", "from", "among");
  private static final Set<String> SPEAKER = Set.of("we", "us", "our", "i", "my", "me", "ours");
  private static final Set<String> HEARER = Set.of("you", "your", "yours");

  /** Inside a quotation "we" is the speaker's side and "you" the hearer's. */
  private List<Entity> entities(Mention m) {
    String word = m.head().lowerForm();
    boolean ours = SPEAKER.contains(word);
    if (m.kind() != Mention.Kind.PRONOUN || !ours && !HEARER.contains(word)) {
      return referents.of(m);
    }
    Utterance u = voice(m.span().begin()).orElse(null);
    String own = u == null ? null : u.speaker().country();
    if (own == null) {
      return referents.of(m);
    }
    boolean both =
        word.equals("our")
            && m.sentence().governor(m.head()).filter(g -> g.xpos().endsWith("S")).isPresent()
            && referents.pair().contains(own);
    if (both) {
      return referents.of(m);
    }
    String code =
        ours ? own : referents.pair().stream().filter(c -> !c.equals(own)).findFirst().orElse(null);
    return code == null
        ? List.of()
        : List.of(new Entity(code, Actor.Kind.STATE, code, code, null, null));
  }

  private ActorRef ref(Entity e, Span span) {
    return new ActorRef(e.id(), e.name(), e.country(), e.sector(), evidence(span));
  }

  @Override
  public List<String> countries(Sentence s, Token head) {
    Set<String> codes = new LinkedHashSet<>();
    for (ActorRef a : actors(s, head)) {
      if (a.country() != null) {
        codes.add(a.country());
      }
    }
    Span below = s.subtree(head);
    for (Mention m : mentions(s)) {
      if (below.contains(m.span()) && m.kind() != Mention.Kind.PLACE) {
        for (Entity e : entities(m)) {
          if (e.country() != null && !Speech.isPress(e)) {
            codes.add(e.country());
          }
        }
      }
    }
    return List.copyOf(codes);
  }

  @Override
  public List<String> sides(Sentence s) {
    Set<String> codes = new LinkedHashSet<>();
    for (Mention m : mentions(s)) {
      if (m.kind() != Mention.Kind.PLACE) {
        for (Entity e : referents.of(m)) {
          if (e.country() != null && !Speech.isPress(e)) {
            codes.add(e.country());
          }
        }
      }
    }
    return codes.size() == 2 ? List.copyOf(codes) : referents.pair();
  }

  @Override
  public @Nullable Period date(Clause clause) {
    return Dating.of(clause, times(clause.sentence()));
  }

  @Override
  public Optional<Utterance> voice(int position) {
    return voices.at(position);
  }

  @Override
  public Optional<Sentence> sentence(int position) {
    return Optional.ofNullable(Sentences.at(sentences, position));
  }

  @Override
  public Evidence evidence(Span span) {
    return new Evidence(positions.codePoint(span.begin()), positions.codePoint(span.end()));
  }

  @Override
  public List<Actor> actors() {
    Map<String, Entity> entities = new LinkedHashMap<>();
    Map<String, List<Evidence>> where = new LinkedHashMap<>();
    for (Sentence s : sentences) {
      for (Mention m : mentions(s)) {
        for (Entity e : referents.of(m)) {
          entities.putIfAbsent(e.id(), e);
          where.computeIfAbsent(e.id(), k -> new ArrayList<>()).add(evidence(m.span()));
        }
      }
    }
    return entities.values().stream()
        .map(
            e ->
                new Actor(
                    e.id(),
                    e.kind(),
                    e.name(),
                    e.country(),
                    e.sector(),
                    e.role(),
                    where.getOrDefault(e.id(), List.of())))
        .toList();
  }
}
