package io.github.pagerdutyjava.client.paging;

/**
 * What PagerDuty does not document and a walk must not depend on; immutable.
 *
 * @param sinceExclusive whether what is exactly as old as {@code since} is left out
 * @param untilInclusive whether what is exactly as old as {@code until} is shown
 * @param ties how items of the same time are ordered
 * @param shown how creation times are shown
 * @param order how a list that cannot be sorted comes
 */
record Switches(
    boolean sinceExclusive, boolean untilInclusive, Ties ties, Shown shown, Order order) {

  static final Switches BASE =
      new Switches(false, false, Ties.STABLE, Shown.WHOLE_SECONDS, Order.NEWEST_FIRST);

  enum Ties {
    STABLE,
    /** Another order with every request, unless a second sort field is asked for. */
    UNSTABLE_UNLESS_SORTED,
    /** Another order with every request, whatever is asked for. */
    UNSTABLE
  }

  enum Shown {
    /** Times are stored in whole seconds. */
    WHOLE_SECONDS,
    TRUNCATED,
    ROUNDED;

    boolean storesMillis() {
      return this != WHOLE_SECONDS;
    }
  }

  enum Order {
    NEWEST_FIRST,
    OLDEST_FIRST,
    NONE
  }

  Switches withSinceExclusive() {
    return new Switches(true, untilInclusive, ties, shown, order);
  }

  Switches withUntilInclusive() {
    return new Switches(sinceExclusive, true, ties, shown, order);
  }

  Switches with(Ties other) {
    return new Switches(sinceExclusive, untilInclusive, other, shown, order);
  }

  Switches with(Shown other) {
    return new Switches(sinceExclusive, untilInclusive, ties, other, order);
  }

  Switches with(Order other) {
    return new Switches(sinceExclusive, untilInclusive, ties, shown, other);
  }
}
