package io.github.pagerdutyjava.client.paging;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A believable history of incidents, very unevenly spread, from a seed. */
final class Account {

  static final Instant SINCE = Instant.parse("2024-01-10T00:00:00Z");
  static final Instant UNTIL = Instant.parse("2025-06-01T00:00:00Z");
  static final Instant STORM_DAY = Instant.parse("2024-09-03T00:00:00Z");
  static final Instant NOW = Instant.parse("2025-12-01T00:00:00Z");

  /** How long a walk through all of it takes, about. */
  private static final int WALK_MILLIS = 25_000;

  private final Random random;
  private final boolean withMillis;
  private final List<Long> times = new ArrayList<>();

  private Account(long seed, Switches switches) {
    this.random = new Random(seed);
    this.withMillis = switches.shown().storesMillis();
  }

  /** Quiet years with storms, crowded seconds, and crowds on the seconds at the ends of ranges. */
  static List<Stored> history(long seed, Switches switches) {
    Account account = new Account(seed, switches);
    account.spread(3_000, SINCE.minus(Duration.ofDays(3)), UNTIL.plus(Duration.ofDays(3)));
    account.spread(12_001, STORM_DAY, STORM_DAY.plus(Duration.ofDays(1)));
    account.second(450, STORM_DAY.plus(Duration.ofHours(9)));
    account.second(180, Instant.parse("2024-05-05T05:05:05Z"));
    account.spread(3_600, Instant.parse("2024-03-01T10:00:00Z"), Duration.ofSeconds(60));
    account.spread(2_700, Instant.parse("2025-02-01T10:00:00Z"), Duration.ofSeconds(30));
    account.second(130, SINCE.minusSeconds(1));
    account.second(130, SINCE);
    account.second(130, UNTIL.minusSeconds(1));
    account.second(130, UNTIL);
    account.second(130, SINCE.minusSeconds(1).plus(Duration.ofDays(180)));
    account.second(130, SINCE.minusSeconds(2).plus(Duration.ofDays(180)));
    return account.stored();
  }

  /** The same number of items in every second. */
  static List<Stored> even(int count, int aSecond, Instant since) {
    List<Stored> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(new Stored(i + 1, since.plusSeconds(i / aSecond).toEpochMilli()));
    }
    return items;
  }

  static List<Stored> crowd(int count, Instant second) {
    return even(count, count, second);
  }

  /** Some items leave the filter and some enter it while the walk runs. */
  static List<Stored> restless(List<Stored> items, long seed, boolean halfTheStorm) {
    Random chance = new Random(seed * 7919);
    long storm = STORM_DAY.toEpochMilli();
    List<Stored> restless = new ArrayList<>(items.size());
    for (Stored item : items) {
      boolean stormy = item.millis() >= storm && item.millis() < storm + 86_400_000;
      double leaving = halfTheStorm && stormy ? 0.5 : 0.1;
      double dice = chance.nextDouble();
      long when = chance.nextInt(WALK_MILLIS);
      if (dice < leaving) {
        restless.add(new Stored(item.number(), item.millis(), Long.MIN_VALUE, when));
      } else if (dice < leaving + 0.03) {
        restless.add(new Stored(item.number(), item.millis(), when, Stored.NEVER));
      } else {
        restless.add(item);
      }
    }
    return restless;
  }

  /** A steady number of items leaves the filter every second of the walk. */
  static List<Stored> leaving(List<Stored> items, double aSecond, long seed) {
    long walkMillis = items.size() / 100 * SimulatedServer.REQUEST_MILLIS;
    double share = aSecond * walkMillis / 1000 / items.size();
    Random chance = new Random(seed);
    return items.stream()
        .map(
            item ->
                chance.nextDouble() < share
                    ? new Stored(
                        item.number(),
                        item.millis(),
                        Long.MIN_VALUE,
                        chance.nextInt((int) walkMillis))
                    : item)
        .toList();
  }

  /** Items are born while the walk runs. */
  static List<Stored> withBirths(List<Stored> items, int count, Instant now, long seed) {
    Random chance = new Random(seed);
    List<Long> births = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      births.add(now.toEpochMilli() + 1000L * chance.nextInt(WALK_MILLIS / 1000));
    }
    Collections.sort(births);
    List<Stored> all = new ArrayList<>(items);
    births.forEach(millis -> all.add(new Stored(all.size() + 1, millis)));
    return all;
  }

  private void spread(int count, Instant from, Duration length) {
    spread(count, from, from.plus(length));
  }

  private void spread(int count, Instant from, Instant to) {
    for (int i = 0; i < count; i++) {
      long millis =
          from.toEpochMilli()
              + (long) (random.nextDouble() * (to.toEpochMilli() - from.toEpochMilli()));
      times.add(withMillis ? millis : Math.floorDiv(millis, 1000L) * 1000);
    }
  }

  private void second(int count, Instant second) {
    spread(count, second, second.plusSeconds(1));
  }

  private List<Stored> stored() {
    Collections.sort(times);
    List<Stored> items = new ArrayList<>(times.size());
    for (long millis : times) {
      items.add(new Stored(items.size() + 1, millis));
    }
    return items;
  }
}
