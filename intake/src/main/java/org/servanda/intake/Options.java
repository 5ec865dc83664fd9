package org.servanda.intake;

import java.time.Duration;
import org.servanda.intake.source.Limits;
import org.servanda.intake.text.Mapping;
import org.servanda.intake.web.Destinations;
import org.servanda.intake.web.Fetcher.Manners;

/**
 * How inputs are opened.
 *
 * @param mapping which columns of tables hold what
 * @param fullPages whether the pages of a feed's entries are fetched
 * @param destinations to which addresses fetches may go
 * @param rest least time between two fetches from one host
 */
public record Options(
    Limits limits,
    Mapping mapping,
    boolean fullPages,
    Destinations destinations,
    Manners manners,
    Duration rest) {
  /** Limits that fit into the memory that Java was given, and public addresses only. */
  public static Options standard() {
    return new Options(
        Limits.of(Runtime.getRuntime().maxMemory(), Duration.ofSeconds(60)),
        Mapping.NONE,
        false,
        Destinations.PUBLIC,
        Manners.POLITE,
        Duration.ofSeconds(1));
  }

  public Options withLimits(Limits other) {
    return new Options(other, mapping, fullPages, destinations, manners, rest);
  }

  public Options withMapping(Mapping other) {
    return new Options(limits, other, fullPages, destinations, manners, rest);
  }

  public Options withFullPages(boolean yes) {
    return new Options(limits, mapping, yes, destinations, manners, rest);
  }

  public Options withDestinations(Destinations other) {
    return new Options(limits, mapping, fullPages, other, manners, rest);
  }

  public Options withManners(Manners other) {
    return new Options(limits, mapping, fullPages, destinations, other, rest);
  }

  public Options withRest(Duration other) {
    return new Options(limits, mapping, fullPages, destinations, manners, other);
  }
}
