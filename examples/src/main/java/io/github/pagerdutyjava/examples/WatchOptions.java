package io.github.pagerdutyjava.examples;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say of what time {@code oncall} tells. */
final class WatchOptions {

  @Option(
      names = "--at",
      paramLabel = "MOMENT",
      description = "Who is on call then, e.g. 2025-01-31T15:04:05Z; now when absent.")
  private @Nullable String at;

  @Option(
      names = "--from",
      paramLabel = "MOMENT",
      description = "Everybody who is on call from then, e.g. 2025-01-31 (UTC), up to --to.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "MOMENT", description = "Where the range ends.")
  private @Nullable String to;

  /**
   * Returns the time.
   *
   * @throws UsageError if it cannot be
   */
  Watch read(Instant now) {
    if (from == null || to == null) {
      if (from != null || to != null) {
        throw new UsageError("--from and --to go together");
      }
      Instant moment = at == null ? now : Moments.parse("--at", at);
      Instant second = moment.truncatedTo(ChronoUnit.SECONDS);
      return new Watch(second, second);
    }
    if (at != null) {
      throw new UsageError("--at and --from do not go together");
    }
    Watch watch = new Watch(Moments.parse("--from", from), Moments.parse("--to", to));
    if (!watch.from().isBefore(watch.to())) {
      throw new UsageError("--from (" + watch.from() + ") is not before --to (" + watch.to() + ")");
    }
    return watch;
  }
}
