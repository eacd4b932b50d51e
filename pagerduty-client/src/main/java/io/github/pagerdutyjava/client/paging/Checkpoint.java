package io.github.pagerdutyjava.client.paging;

import static java.util.Objects.requireNonNull;

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

  private final String text;

  private Checkpoint(String text) {
    this.text = text;
  }

  /**
   * Returns the checkpoint that {@link #toString} made this text from.
   *
   * @throws IllegalArgumentException if the text is not such a checkpoint
   */
  public static Checkpoint parse(String text) {
    requireNonNull(text, "text");
    if (!text.startsWith("pd1:")) {
      throw new IllegalArgumentException("text: not a checkpoint of this version");
    }
    return new Checkpoint(text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Checkpoint checkpoint && text.equals(checkpoint.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the text that {@link #parse} reads. */
  @Override
  public String toString() {
    return text;
  }
}
