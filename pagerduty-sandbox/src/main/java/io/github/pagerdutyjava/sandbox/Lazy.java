package io.github.pagerdutyjava.sandbox;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made once, at its first use, so that starting costs nothing. */
final class Lazy<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T value;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  T value() {
    T known = value;
    return known != null ? known : made();
  }

  private synchronized T made() {
    T made = value;
    if (made == null) {
      made = maker.get();
      value = made;
    }
    return made;
  }
}
