package io.github.pagerdutyjava.internal.json;

/**
 * A value is not what its type describes. The path grows from the inside out as the containers are
 * left: Moshi's reader has already moved on to the next index when a value turns out to be wrong.
 */
final class Mismatch extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String reason;
  private final StringBuilder path = new StringBuilder();

  Mismatch(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  /** Returns this, as it looks from outside the property of that name. */
  Mismatch in(String name) {
    path.insert(0, name).insert(0, '.');
    return this;
  }

  /** Returns this, as it looks from outside the array. */
  Mismatch at(int index) {
    path.insert(0, "[" + index + "]");
    return this;
  }

  JsonFailure below(String start) {
    return new JsonFailure(start + path, reason);
  }
}
