package org.servanda.intake.watch;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.servanda.intake.Opener;
import org.servanda.intake.Options;
import org.servanda.intake.feed.FeedFile;
import org.servanda.intake.feed.Opml;
import org.servanda.intake.source.Hints;
import org.servanda.intake.source.Item;
import org.servanda.intake.source.Source;
import org.servanda.intake.source.Unreadable;
import org.servanda.intake.web.Fetched;

/**
 * Looks at feeds, each when it is due, and hands over the entries that are new. A feed that has not
 * changed answers so without sending itself; one that fails is left alone for twice as long each
 * time. What was seen is kept when {@link #keep} is called: after the documents are safe.
 */
public final class Watch implements Closeable {
  private static final Duration LONGEST = Duration.ofHours(24);
  private static final int MOST_DOUBLINGS = 10;

  private final List<Opml.Feed> feeds;
  private final StateFile file;
  private final Map<String, FeedState> states;
  private final Duration every;
  private final InstantSource clock;
  private final boolean fullPages;
  private final Opener opener;

  /**
   * A watch over feeds.
   *
   * @param state file in which it remembers
   * @param every time between two looks at a feed
   */
  public Watch(
      List<Opml.Feed> feeds,
      Path state,
      Duration every,
      Options options,
      InstantSource clock,
      Consumer<Item> to)
      throws IOException {
    this.feeds = List.copyOf(feeds);
    this.file = new StateFile(state);
    this.states = file.read();
    this.every = every;
    this.clock = clock;
    this.fullPages = options.fullPages();
    this.opener = new Opener(options, to);
  }

  /** Looks at every feed that is due. */
  public void round() {
    for (Opml.Feed feed : feeds) {
      FeedState state = states.computeIfAbsent(feed.url(), k -> new FeedState());
      if (state.nextSecond <= now()) {
        look(feed, state);
      }
    }
  }

  /** How long until the next feed is due. */
  public Duration untilNext() {
    long next =
        feeds.stream()
            .mapToLong(
                f ->
                    states.containsKey(f.url())
                        ? Objects.requireNonNull(states.get(f.url())).nextSecond
                        : 0)
            .min()
            .orElse(now());
    return Duration.ofSeconds(Math.max(0, next - now()));
  }

  /** Keeps what was seen. */
  public void keep() throws IOException {
    file.write(states);
  }

  private long now() {
    return clock.instant().getEpochSecond();
  }

  private void look(Opml.Feed feed, FeedState state) {
    try {
      Fetched fetched = opener.fetch(feed.url(), state.etag, state.lastModified);
      if (fetched.isOk()) {
        take(feed, fetched, state);
        state.etag = fetched.etag();
        state.lastModified = fetched.lastModified();
      } else if (!fetched.isUnchanged()) {
        later(state, fetched.retryAfter() == null ? Duration.ZERO : fetched.retryAfter());
        opener.problem(feed.url(), "the server answers " + fetched.status() + wait(state));
        return;
      }
      state.failures = 0;
      state.nextSecond = now() + every.toSeconds();
    } catch (Unreadable e) {
      later(state, Duration.ZERO);
      opener.problem(feed.url(), e.getMessage() + wait(state));
    } catch (IOException e) {
      later(state, Duration.ZERO);
      opener.problem(feed.url(), e + wait(state));
    }
  }

  private void take(Opml.Feed feed, Fetched fetched, FeedState state) throws IOException {
    String name = feed.name().isBlank() ? null : feed.name();
    Hints hints = new Hints(fetched.type(), fetched.url(), null, null, name);
    Source source =
        new Source(feed.url(), () -> new ByteArrayInputStream(fetched.body()), null, hints, 0);
    for (FeedFile.Entry e : FeedFile.entries(fetched.body(), source)) {
      String id = e.article().id() == null ? e.article().title() + "" : e.article().id();
      if (!state.hasSeen(id)) {
        boolean page =
            fullPages && e.page() != null && opener.page(Objects.requireNonNull(e.page()));
        if (!page) {
          opener.article(source, e.article());
        }
        state.see(id);
      }
    }
  }

  private void later(FeedState state, Duration asked) {
    state.failures++;
    long doubled = every.toSeconds() << Math.min(MOST_DOUBLINGS, state.failures);
    long wait = Math.min(LONGEST.toSeconds(), Math.max(doubled, asked.toSeconds()));
    state.nextSecond = now() + wait;
  }

  private String wait(FeedState state) {
    return "; asked again in " + (state.nextSecond - now()) / 60 + " minutes";
  }

  @Override
  public void close() throws IOException {
    opener.close();
  }
}
