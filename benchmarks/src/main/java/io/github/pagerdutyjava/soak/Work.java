package io.github.pagerdutyjava.soak;

/** What a thread does: of 100 times, as often as its weight. */
enum Work {
  GET(35, true),
  LIST(10, true),
  WALK(5, true),
  INCIDENT(15, false),
  INCIDENT_WITH_KEY(10, true),
  ALERT(20, true),
  CHANGE(5, false);

  static final int ALL = 100;

  private final int weight;
  private final boolean repeatable;

  Work(int weight, boolean repeatable) {
    this.weight = weight;
    this.repeatable = repeatable;
  }

  /** Returns the work for a number from 0 to 99. */
  static Work of(int number) {
    int left = number;
    for (Work work : values()) {
      left -= work.weight;
      if (left < 0) {
        return work;
      }
    }
    throw new IllegalArgumentException("number: " + number);
  }

  boolean creates() {
    return compareTo(INCIDENT) >= 0;
  }

  /** Returns whether it can be sent again when nobody knows what became of it. */
  boolean repeatable() {
    return repeatable;
  }
}
