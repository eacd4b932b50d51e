package io.github.pagerdutyjava.client.paging;

/** Chooses the rules by which a list is completed. */
final class Walks {

  private Walks() {}

  static <T> Walk<T> of(ListState<T> state) {
    return new OffsetWalk<>(state);
  }
}
