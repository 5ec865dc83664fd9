package org.servanda.discourse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Sentence;
import org.servanda.language.Token;
import org.servanda.record.Actor;
import org.servanda.record.ActorRef;
import org.servanda.record.Ids;
import org.servanda.text.Layout;
import org.servanda.text.Span;
import org.servanda.world.Entity;
import org.servanda.world.Mention;

/** Finds what is said by whom: cues first, then quotations without one. */
final class Speech {
  /** Who stands at a word, and the words that name them. */
  record Voice(Entity entity, Span span) {}

  private final List<Sentence> sentences;
  private final Function<Sentence, List<Clause>> clauses;
  private final Function<Sentence, List<Mention>> mentions;
  private final Referents referents;
  private final List<Layout.Quotation> quotations;
  private final Cues cues;
  private final String text;
  private final boolean[] claimed;
  private final List<Utterance> found = new ArrayList<>();

  Speech(
      String text,
      List<Sentence> sentences,
      Function<Sentence, List<Clause>> clauses,
      Function<Sentence, List<Mention>> mentions,
      Referents referents,
      List<Layout.Quotation> quotations,
      Cues cues) {
    this.text = text;
    this.sentences = sentences;
    this.clauses = clauses;
    this.mentions = mentions;
    this.referents = referents;
    this.quotations =
        quotations.stream()
            .filter(q -> q.depth() == 0 && words(q.content().of(text)) >= 3)
            .toList();
    this.cues = cues;
    this.claimed = new boolean[this.quotations.size()];
  }

  private static int words(String s) {
    int n = 0;
    for (int i = 1; i < s.length() && n < 5; i++) {
      n += s.charAt(i) == ' ' ? 1 : 0;
    }
    return n + 1;
  }

  List<Utterance> find() {
    for (Sentence s : sentences) {
      for (Clause c : clauses.apply(s)) {
        cues.of(c.lemma())
            .filter(x -> c.kind() == Clause.Kind.VERB)
            .ifPresent(cue -> cued(s, c, cue));
      }
      sourced(s);
    }
    orphans();
    found.sort((a, b) -> Integer.compare(a.content().get(0).begin(), b.content().get(0).begin()));
    return found;
  }

  private void cued(Sentence s, Clause c, Cues.Cue cue) {
    Voice speaker = speaker(s, c);
    if (speaker == null) {
      return;
    }
    int quote = quotation(s, c);
    List<Span> content = new ArrayList<>();
    boolean direct = false;
    if (quote >= 0) {
      direct = true;
      claimed[quote] = true;
      content.add(quotations.get(quote).content());
    } else {
      Span said = said(s, c, cue);
      if (said == null) {
        return;
      }
      if (isPress(speaker.entity()) && said.begin() < c.predicate().begin()) {
        return; // "..., Kazinform reports": who passes it on, not who says it
      }
      content.add(said);
    }
    found.add(
        utterance(
            speaker, c.predicate().span(), direct, content, cue.manner(), addressee(s, c), s));
  }

  private @Nullable Voice speaker(Sentence s, Clause c) {
    Voice first = null;
    List<Token> subjects = c.all("nsubj");
    for (Token t : subjects) {
      Voice v = named(s, t);
      v = v != null ? v : voice(s, t);
      if (v != null && (first == null || isPerson(v) && !isPerson(first))) {
        first = v;
      }
    }
    return first != null || !subjects.isEmpty() ? first : beside(s, c.predicate());
  }

  private static boolean isPerson(Voice v) {
    return v.entity().kind() == Actor.Kind.PERSON;
  }

  /** "State Department spokesperson Ned Price": the name at the end of the phrase. */
  private @Nullable Voice named(Sentence s, Token head) {
    for (Mention m : mentions.apply(s)) {
      boolean person =
          m.kind() == Mention.Kind.NAME
              && m.first() > head.index()
              && m.first() <= head.index() + 3
              && referents.of(m).size() == 1
              && referents.of(m).get(0).kind() == Actor.Kind.PERSON;
      if (person
          && s.tokens().subList(head.index(), m.first()).stream().allMatch(Speech::isNominal)) {
        return new Voice(referents.of(m).get(0), phrase(s, m));
      }
    }
    return null;
  }

  private static boolean isNominal(Token t) {
    return t.upos().equals("NOUN") || t.upos().equals("PROPN") || t.upos().equals("ADJ");
  }

  /** Where the parse gives no subject: the actor right before the cue, or right after it. */
  private @Nullable Voice beside(Sentence s, Token cue) {
    Voice found = null;
    for (Mention m : mentions.apply(s)) {
      boolean before =
          m.last() == cue.index() - 1
              || m.last() == cue.index() - 2 && s.token(cue.index() - 1).upos().equals("ADV");
      boolean after = m.first() == cue.index() + 1;
      if ((before || after && found == null)
          && m.kind() != Mention.Kind.PLACE
          && m.kind() != Mention.Kind.ADJECTIVE
          && referents.of(m).size() == 1) {
        found = new Voice(referents.of(m).get(0), phrase(s, m));
      }
    }
    return found;
  }

  /** Who a noun phrase names, persons before the states that own them. */
  private @Nullable Voice voice(Sentence s, Token head) {
    for (Mention m : mentions.apply(s)) {
      if (m.first() <= head.index() && head.index() <= m.last()) {
        List<Entity> who = referents.of(m);
        if (who.size() == 1) {
          return new Voice(who.get(0), phrase(s, m));
        }
        return null;
      }
    }
    return null;
  }

  private static Span phrase(Sentence s, Mention m) {
    Token first = s.token(m.first());
    for (Token c : s.children(m.head())) {
      if ((c.is("det") || c.is("nmod:poss") || c.is("amod") || c.is("compound"))
          && c.index() < first.index()) {
        first = c;
      }
    }
    return new Span(first.begin(), s.token(m.last()).end());
  }

  /**
   * The quotation that a cue introduces or closes: one that touches its sentence, or, where nothing
   * else is said, ends right before it in the same paragraph.
   */
  private int quotation(Sentence s, Clause c) {
    int at = c.predicate().begin();
    boolean open = c.all("ccomp").isEmpty() && c.all("obj").isEmpty();
    int best = -1;
    int nearest = Integer.MAX_VALUE;
    for (int i = firstEndingAfter(s.span().begin() - 4); i < quotations.size(); i++) {
      Span q = quotations.get(i).span();
      if (q.begin() >= s.span().end()) {
        break;
      }
      if (q.contains(at) || claimed[i]) {
        continue;
      }
      boolean before = q.end() <= s.span().begin();
      boolean touches =
          before ? open && isOneLine(q.end(), s.span().begin()) : q.overlaps(s.span());
      int distance = q.end() <= at ? at - q.end() : q.begin() - at;
      if (touches && distance < nearest && distance < 250) {
        nearest = distance;
        best = i;
      }
    }
    return best;
  }

  private boolean isOneLine(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        return false;
      }
    }
    return true;
  }

  /** Outer quotations do not overlap: found by halving. */
  private int firstEndingAfter(int position) {
    int lo = 0;
    int hi = quotations.size();
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (quotations.get(mid).span().end() < position) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }

  private @Nullable Span said(Sentence s, Clause c, Cues.Cue cue) {
    for (Token t : c.all("ccomp")) {
      if (cue.takesClause()) {
        return trim(s.subtree(t), c);
      }
    }
    Token verb = c.predicate();
    if (verb.is("parataxis") && c.all("obj").isEmpty()) {
      Token main = s.governor(verb).orElse(verb);
      Span cuePhrase = s.subtree(verb);
      Span whole = s.span();
      boolean last = cuePhrase.begin() > main.begin();
      return last
          ? new Span(whole.begin(), Math.max(whole.begin(), cuePhrase.begin()))
          : new Span(Math.min(cuePhrase.end(), whole.end()), whole.end());
    }
    Span within = inStatement(s, c);
    if (within != null) {
      return within;
    }
    if (!cue.takesPhrase()) {
      return null;
    }
    Optional<Token> object =
        c.first("obj")
            .or(() -> c.first("xcomp"))
            .or(() -> c.first("obl:for"))
            .or(() -> c.first("obl:about"))
            .or(() -> c.first("obl:of"))
            .or(() -> c.first("obl:on"));
    if (object.isEmpty() || object.get().index() < verb.index()) {
      return null;
    }
    int end = Math.min(s.subtree(verb).end(), s.span().end());
    Span o = s.subtree(object.get());
    return new Span(Math.min(o.begin(), end), Math.max(end, o.end()));
  }

  /** "Said in a statement that ...": the clause may hang on the noun. */
  private static @Nullable Span inStatement(Sentence s, Clause c) {
    for (Token t : s.children(c.predicate())) {
      if (t.is("obl") && MEDIA.contains(t.lemma())) {
        for (Token below : s.children(t)) {
          if ((below.is("acl") || below.is("ccomp")) && below.index() > t.index()) {
            return s.subtree(below);
          }
        }
      }
    }
    return null;
  }

  private static final Set<String> MEDIA =
      Set.of(
          "statement", "interview", "speech", "letter", "message", "address", "report", "comment");

  private Span trim(Span content, Clause c) {
    int begin = content.begin();
    int cue = c.predicate().begin();
    if (begin < cue && cue < content.end()) {
      return new Span(Math.min(c.predicate().end(), content.end()), content.end());
    }
    return content;
  }

  private @Nullable ActorRef addressee(Sentence s, Clause c) {
    for (String role : List.of("obj", "iobj", "obl:to")) {
      for (Token t : c.all(role)) {
        for (Mention m : mentions.apply(s)) {
          if (m.head().equals(t) && !referents.of(m).isEmpty()) {
            Entity e = referents.of(m).get(0);
            return new ActorRef(e.id(), e.name(), e.country(), e.sector(), null);
          }
        }
      }
    }
    return null;
  }

  /** "According to X, ...", "in X's words", "in his view". */
  private void sourced(Sentence s) {
    for (Token t : s.tokens()) {
      String w = t.form().toLowerCase(Locale.ROOT);
      int i = t.index();
      boolean more = i + 2 < s.tokens().size();
      if (more && w.equals("according") && s.token(i + 1).form().equals("to")) {
        if (sourced(s, t, s.token(i + 1), i + 2, i + 4)) {
          return;
        }
      } else if (SOURCES.contains(t.lemma().toLowerCase(Locale.ROOT)) && introduces(s, t)) {
        if (sourced(s, t, t, Math.max(0, i - 6), i)) {
          return;
        }
      }
    }
  }

  private static final Set<String> SOURCES =
      Set.of("word", "account", "view", "opinion", "assessment", "estimate", "description");

  private static boolean introduces(Sentence s, Token t) {
    return s.child(t, "case")
            .filter(c -> Set.of("in", "by").contains(c.lemma().toLowerCase(Locale.ROOT)))
            .isPresent()
        && s.children(t).stream().anyMatch(c -> c.deprel().equals("nmod:poss") || c.is("nmod"));
  }

  /** A source named between two words; the rest of the sentence is what it says. */
  private boolean sourced(Sentence s, Token first, Token last, int from, int to) {
    for (Mention m : mentions.apply(s)) {
      if (m.first() < from
          || m.first() > to
          || m.kind() == Mention.Kind.ADJECTIVE
          || referents.of(m).size() != 1) {
        continue;
      }
      Entity e = referents.of(m).get(0);
      Token end = m.last() > last.index() ? s.token(m.last()) : last;
      Token begin = m.first() < first.index() ? s.token(Math.max(0, m.first() - 1)) : first;
      boolean leads = begin.index() < s.tokens().size() / 3;
      Span content =
          leads
              ? after(s, end.index())
              : new Span(s.span().begin(), Math.max(s.span().begin(), begin.begin()));
      if (content.length() > 10 && !isPress(e)) {
        found.add(
            utterance(
                new Voice(e, phrase(s, m)),
                first.span().cover(last.span()),
                false,
                List.of(content),
                "say",
                null,
                s));
        return true;
      }
    }
    return false;
  }

  private static Span after(Sentence s, int last) {
    for (int i = last + 1; i < s.tokens().size() && i < last + 4; i++) {
      if (s.token(i).form().equals(",")) {
        Token next = s.token(Math.min(i + 1, s.tokens().size() - 1));
        return new Span(Math.min(next.begin(), s.span().end()), s.span().end());
      }
    }
    Token next = s.token(Math.min(last + 1, s.tokens().size() - 1));
    return new Span(next.begin(), s.span().end());
  }

  /** A quotation without a cue goes to whoever spoke last. */
  private void orphans() {
    List<Utterance> cued = new ArrayList<>(found);
    cued.sort(Comparator.comparingInt(u -> u.passage().begin()));
    Coverage said = new Coverage(cued);
    int next = 0;
    Utterance last = null;
    for (int i = 0; i < quotations.size(); i++) {
      Layout.Quotation q = quotations.get(i);
      while (next < cued.size() && cued.get(next).passage().begin() <= q.span().begin()) {
        last = cued.get(next++);
      }
      if (claimed[i] || last == null || words(q.content().of(text)) < 5 || said.covers(q.span())) {
        continue;
      }
      Sentence s = Sentences.at(sentences, q.span().begin());
      if (s != null) {
        Voice same = new Voice(last.speaker(), q.span());
        found.add(utterance(same, null, true, List.of(q.content()), "say", null, s));
      }
    }
  }

  /** Which spans lie wholly within what is already known to be said. */
  private static final class Coverage {
    private final int[] begins;
    private final int[] furthest;

    Coverage(List<Utterance> utterances) {
      List<Span> all = new ArrayList<>();
      utterances.forEach(u -> all.addAll(u.content()));
      all.sort(Comparator.naturalOrder());
      begins = new int[all.size()];
      furthest = new int[all.size()];
      for (int i = 0; i < begins.length; i++) {
        begins[i] = all.get(i).begin();
        furthest[i] = Math.max(all.get(i).end(), i == 0 ? 0 : furthest[i - 1]);
      }
    }

    boolean covers(Span q) {
      int at = Arrays.binarySearch(begins, q.begin() + 1);
      int before = (at >= 0 ? at : -at - 1) - 1;
      return before >= 0 && furthest[before] >= q.end();
    }
  }

  private Utterance utterance(
      Voice speaker,
      @Nullable Span cue,
      boolean direct,
      List<Span> content,
      String manner,
      @Nullable ActorRef addressee,
      Sentence s) {
    Span passage = s.span();
    for (Span c : content) {
      passage = passage.cover(c);
    }
    Span named = cue == null ? null : speaker.span();
    return new Utterance(
        Ids.of("s", speaker.entity().id(), content.get(0).begin(), content.get(0).of(text)),
        speaker.entity(),
        named,
        cue,
        direct,
        content,
        manner,
        addressee,
        null,
        passage);
  }

  static boolean isPress(Entity e) {
    return "JRN".equals(e.sector())
        || e.kind() == Actor.Kind.ORGANISATION
            && (e.name().toLowerCase(Locale.ROOT).contains("press")
                || e.name().equals("Akorda")
                || e.name().toLowerCase(Locale.ROOT).contains("portal"));
  }
}
