package org.servanda.discourse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servanda.language.Clause;
import org.servanda.language.Clauses;
import org.servanda.language.Language;
import org.servanda.language.Sentence;
import org.servanda.quantity.Amount;
import org.servanda.quantity.QuantityReader;
import org.servanda.record.Dateline;
import org.servanda.record.Problem;
import org.servanda.record.Relay;
import org.servanda.speech.Attributions;
import org.servanda.table.Tables;
import org.servanda.text.Document;
import org.servanda.text.Layout;
import org.servanda.text.LayoutReader;
import org.servanda.text.Positions;
import org.servanda.time.TimeReader;
import org.servanda.time.When;
import org.servanda.world.Entity;
import org.servanda.world.Mention;
import org.servanda.world.World;

/** Takes a document through every step before the readers. Safe for use by many threads. */
public final class Analyst {
  /** Days between writing and publishing that still count as news. */
  private static final int LATE = 31;

  private final Language language;
  private final World world;
  private final LayoutReader layouts = new LayoutReader();
  private final TimeReader times;
  private final QuantityReader quantities;
  private final Anaphors anaphors;
  private final Attributions attributions;

  /** Loads the tables of times, quantities and anaphors. */
  public Analyst(Tables tables, Language language, World world) {
    this.language = language;
    this.world = world;
    this.times = TimeReader.load(tables);
    this.quantities = QuantityReader.load(tables);
    this.anaphors = Anaphors.load(tables);
    this.attributions = Attributions.load(tables);
  }

  public Language language() {
    return language;
  }

  public World world() {
    return world;
  }

  /** Lines of the tables of actors and cues that could not be read. */
  public List<Problem> problems() {
    List<Problem> all = new ArrayList<>(world.problems());
    all.addAll(attributions.problems());
    return all;
  }

  /**
   * The day that "today" means: that of publication, unless the text itself gives one not long
   * before it, as a correction or a late reprint does.
   */
  private static @Nullable LocalDate day(
      @Nullable LocalDate published, @Nullable LocalDate written) {
    boolean late =
        published != null
            && written != null
            && written.isBefore(published)
            && written.isAfter(published.minusDays(LATE));
    return published == null || late ? written : published;
  }

  /** Analyses one document; never throws, whatever the text. */
  public Story analyse(Document document) {
    Layout layout = layouts.read(document);
    LocalDate day = day(document.published(), layout.published());
    List<Sentence> sentences = language.analyse(document, layout.paragraphs());
    List<List<Clause>> clauses = new ArrayList<>();
    List<List<Mention>> mentions = new ArrayList<>();
    List<List<When>> when = new ArrayList<>();
    List<List<Amount>> amounts = new ArrayList<>();
    String currency = null;
    for (Sentence s : sentences) {
      clauses.add(Clauses.of(s));
      when.add(times.read(s, day));
      List<Amount> read = withCurrency(quantities.read(s), currency);
      for (Amount a : read) {
        currency = a.kind() == Amount.Kind.MONEY ? a.unit() : currency;
      }
      amounts.add(read);
      mentions.add(beside(read, world.mentions(s, day)));
    }
    Optional<Dateline> dateline = dateline(layout);
    String home = dateline.map(Dateline::country).orElse(null);
    boolean homeAgency = home != null && home.equals(agencyCountry(layout));
    Referents referents =
        new Referents(anaphors, world, day, home, homeAgency, sentences, mentions);
    Speech speech = new Speech(document.text(), mentions, referents);
    List<Utterance> all =
        speech.utterances(
            attributions.find(
                document.text(), sentences, s -> clauses.get(s.index()), layout.quotations()));
    Positions positions = new Positions(document.text());
    List<Relay> relays = Relays.find(sentences, s -> mentions.get(s.index()), referents, positions);
    Chains chains =
        new Chains(document.text(), sentences, mentions, referents, positions, relays, layout);
    List<Utterance> utterances = all.stream().map(chains::relayed).toList();
    return new AnalysedStory(
        document.withPublished(day),
        layout,
        dateline,
        relays,
        sentences,
        clauses,
        mentions,
        when,
        amounts,
        referents,
        utterances,
        new Voices(sentences, utterances),
        positions);
  }

  /**
   * "1.1 billion U.S. dollars", "Swiss francs": a country in the name of a currency does nothing.
   */
  private static List<Mention> beside(List<Amount> amounts, List<Mention> mentions) {
    return amounts.isEmpty()
        ? mentions
        : mentions.stream().filter(m -> amounts.stream().noneMatch(a -> isWithin(m, a))).toList();
  }

  private static boolean isWithin(Mention m, Amount a) {
    return a.kind() == Amount.Kind.MONEY && a.first() <= m.first() && m.last() <= a.last();
  }

  /** "$1.3 billion, and soon 2 billion": a bare large number after money is money too. */
  private static List<Amount> withCurrency(List<Amount> amounts, @Nullable String before) {
    List<Amount> found = new ArrayList<>(amounts.size());
    String currency = before;
    for (Amount a : amounts) {
      boolean bare = a.kind() == Amount.Kind.PLAIN && a.value() >= 1e6 && currency != null;
      found.add(bare ? a.as(Amount.Kind.MONEY, java.util.Objects.requireNonNull(currency)) : a);
      currency = a.kind() == Amount.Kind.MONEY ? a.unit() : currency;
    }
    return found;
  }

  private @Nullable String agencyCountry(Layout layout) {
    Layout.DatelineText d = layout.dateline();
    return d == null || d.agency() == null
        ? null
        : world.named(d.agency()).map(Entity::country).orElse(null);
  }

  private Optional<Dateline> dateline(Layout layout) {
    Layout.DatelineText d = layout.dateline();
    if (d == null) {
      return Optional.empty();
    }
    String place = d.place() == null ? null : title(d.place());
    String country = place == null ? null : world.country(place).orElse(null);
    String agency =
        d.agency() == null ? null : world.named(d.agency()).map(Entity::name).orElse(d.agency());
    return Optional.of(new Dateline(place, country, agency));
  }

  /** "NEW YORK" as "New York". */
  private static String title(String place) {
    StringBuilder b = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < place.length(); i++) {
      char c = place.charAt(i);
      b.append(start ? Character.toUpperCase(c) : String.valueOf(c).toLowerCase(Locale.ROOT));
      start = c == ' ' || c == '-';
    }
    return b.toString();
  }
}
