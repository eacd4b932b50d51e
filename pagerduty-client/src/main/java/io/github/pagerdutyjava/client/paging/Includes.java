package io.github.pagerdutyjava.client.paging;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.Internal;
import java.util.List;

/** Checks what a single resource is asked to bring along. */
@Internal
public final class Includes {

  private Includes() {}

  /**
   * Returns the values of {@code include[]}; none at all is fine, unlike in the filter of a list,
   * because it asks for nothing more.
   *
   * @throws NullPointerException if a value is null
   */
  public static <E extends Enum<E>> List<E> of(E[] values) {
    requireNonNull(values, "include");
    for (E value : values) {
      requireNonNull(value, "include");
    }
    return List.of(values);
  }
}
