package io.github.pagerdutyjava.client.paging;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place between two pages of a timed list, from which {@link TimedQuery#resume} goes on, in
 * another process too.
 *
 * <p>Its text is versioned and holds no secret: times, a hash of the query, and the ids of the last
 * items.
 *
 * <pre>{@code
 * String text = page.checkpoint().orElseThrow().toString();
 * Paged<Incident> rest = client.incidents().since(start).resume(Checkpoint.parse(text));
 * }</pre>
 */
public final class Checkpoint {

  /** How the list was being read, which for a list of undocumented order its first page decides. */
  enum Kind {
    OLDEST_FIRST,
    NEWEST_FIRST,
    UNSORTED
  }

  private final String query;
  private final Kind kind;
  private final @Nullable Long end;
  private final long covered;
  private final boolean exclusive;
  private final Set<String> known;

  Checkpoint(
      String query,
      Kind kind,
      @Nullable Long end,
      long covered,
      boolean exclusive,
      Set<String> known) {
    this.query = query;
    this.kind = kind;
    this.end = end;
    this.covered = covered;
    this.exclusive = exclusive;
    this.known = Set.copyOf(known);
  }

  /**
   * Returns the checkpoint that {@link #toString} made this text from.
   *
   * @throws IllegalArgumentException if the text is not such a checkpoint
   */
  public static Checkpoint parse(String text) {
    return CheckpointText.parse(requireNonNull(text, "text"));
  }

  /** Returns the hash of the query that this is a place in. */
  String query() {
    return query;
  }

  Kind kind() {
    return kind;
  }

  /** Returns the tick at which the list ends; null when it has no such end. */
  @Nullable Long end() {
    return end;
  }

  /** Returns the tick before which everything was delivered. */
  long covered() {
    return covered;
  }

  boolean exclusive() {
    return exclusive;
  }

  /** Returns the ids of the items of that tick that were delivered. */
  Set<String> known() {
    return known;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Checkpoint checkpoint && toString().equals(checkpoint.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** Returns the text that {@link #parse} reads. */
  @Override
  public String toString() {
    return CheckpointText.of(this);
  }
}
