package io.github.pagerdutyjava.sandbox;

import java.util.function.Consumer;

/**
 * Something that breaks and raises incidents until it is repaired.
 *
 * @param start in seconds since 1970
 * @param service which of the account's services
 * @param size how many incidents it raises
 * @param minutes how long it takes to repair
 */
record Outage(Kind kind, long start, int service, int size, double minutes) {
  private static final int STORM_SIZE = 11_400;
  private static final int IN_ONE_SECOND = 430;
  private static final int IN_DENSE_SECONDS = 1_800;
  private static final int DENSE_SECONDS = 20;
  private static final double[] WAVES = {0, 70, 150, 260, 380};
  private static final double FORGOTTEN = 0.0005;

  enum Kind {
    USUAL,
    STORM,
    OPEN
  }

  static Outage of(Dice dice, long start, int service) {
    return new Outage(Kind.USUAL, start, service, size(dice), dice.skewed(52, 0.8));
  }

  static Outage storm(long start) {
    return new Outage(Kind.STORM, start, 0, STORM_SIZE, 75);
  }

  static Outage open(long start) {
    return new Outage(Kind.OPEN, start, 2, 14, 400);
  }

  private static int size(Dice dice) {
    double kind = dice.unit();
    if (kind < 0.35) {
      return dice.between(1, 3);
    }
    if (kind < 0.75) {
      return dice.between(4, 20);
    }
    return kind < 0.95 ? dice.between(20, 56) : dice.between(60, 200);
  }

  /** Passes on the incidents it raised before {@code end}, in no particular order. */
  void incidents(Dice dice, long end, Consumer<Incident> taker) {
    int trouble = dice.below(DemoNames.TROUBLES.size());
    for (int i = 0; i < size; i++) {
      long created = start + delay(dice, i);
      if (created < end) {
        taker.accept(incident(dice, created, end, trouble, i));
      }
    }
  }

  private long delay(Dice dice, int index) {
    if (kind != Kind.STORM) {
      return index == 0 ? 0 : (long) Math.min(dice.skewed(420, 1.1), 7_200);
    }
    if (index < IN_ONE_SECOND) {
      return 97;
    }
    if (index < IN_ONE_SECOND + IN_DENSE_SECONDS) {
      return 600L + (index % DENSE_SECONDS);
    }
    double wave = WAVES[dice.below(WAVES.length)];
    return (long) (60 * Math.min(wave + dice.skewed(9, 0.9), 800));
  }

  private Incident incident(Dice dice, long created, long end, int usual, int index) {
    boolean storm = kind == Kind.STORM;
    long repair = (long) (60 * minutes * (0.45 + 0.9 * dice.unit()));
    long resolved = created + Math.max(60, dice.chance(0.02) ? repair * 40 : repair);
    long noticed = created + (long) Math.min(20 + dice.skewed(200, 1), 5_400);
    boolean acknowledged = noticed < Math.min(resolved, end) && dice.chance(storm ? 0.4 : 0.85);
    boolean forgotten = dice.chance(FORGOTTEN);
    int trouble =
        storm
            ? DemoNames.TROUBLES.size() + dice.below(DemoNames.STORM.size())
            : dice.chance(0.7) ? usual : dice.below(DemoNames.TROUBLES.size());
    return new Incident(
        0,
        created,
        acknowledged ? noticed : 0,
        resolved < end && !forgotten ? resolved : 0,
        storm || dice.chance(0.15) ? dice.below(DemoNames.SERVICES.size()) : service,
        trouble,
        storm || dice.chance(0.7),
        priority(dice, index),
        null);
  }

  private int priority(Dice dice, int index) {
    if (kind == Kind.STORM) {
      return index % 3 == 0 ? 0 : -1;
    }
    if (!dice.chance(0.4)) {
      return -1;
    }
    int worst = size > 60 ? 0 : size > 20 ? 1 : 2;
    return Math.min(4, worst + dice.below(3));
  }
}
