package io.github.pagerdutyjava.sandbox;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What happened in the three years up to the account's present: deployments, and the outages that
 * followed some of them. Most nights and weekends are quiet, and one day is a storm.
 */
final class History {
  private static final long DAY = Duration.ofDays(1).toSeconds();
  private static final double STORM_AT = 0.62;
  private static final long STORM_RELEASE = Duration.ofMinutes(9 * 60 + 4).toSeconds();
  private static final double FAILING = 0.075;

  private final List<Deployment> deployments = new ArrayList<>();
  private final List<Incident> incidents;
  private final List<Outage> outages = new ArrayList<>();
  private final Dice dice;
  private final long end;

  private History(long seed, Instant end) {
    this.dice = Dice.of(seed, 2);
    this.end = end.getEpochSecond();
    LocalDate last = end.atZone(ZoneOffset.UTC).toLocalDate();
    LocalDate first = last.minusYears(3);
    long days = last.toEpochDay() - first.toEpochDay();
    long storm = stormDay(first.plusDays((long) (days * STORM_AT)));
    for (long day = first.toEpochDay(); day <= last.toEpochDay(); day++) {
      live(day, (day - first.toEpochDay()) / (double) days, day == storm);
    }
    outages.add(Outage.open(this.end - 5_700));
    this.incidents = numbered(dice);
  }

  static History of(long seed, Instant end) {
    return new History(seed, end);
  }

  List<Incident> incidents() {
    return incidents;
  }

  List<Deployment> deployments() {
    return deployments;
  }

  private static long stormDay(LocalDate around) {
    LocalDate day = around;
    while (day.getDayOfWeek() != DayOfWeek.TUESDAY) {
      day = day.plusDays(1);
    }
    return day.toEpochDay();
  }

  private void live(long day, double progress, boolean storm) {
    boolean weekend = LocalDate.ofEpochDay(day).getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    long midnight = day * DAY;
    if (storm) {
      outages.add(Outage.storm(midnight + STORM_RELEASE + 480));
    }
    int releases = dice.count(weekend ? 0.5 : 6 + 6 * progress);
    // The release that let the storm loose was the only one of its day.
    for (long finished : storm ? List.of(midnight + STORM_RELEASE) : times(midnight, releases)) {
      release(finished);
    }
    if (dice.chance(weekend ? 0.1 : 0.14)) {
      outages.add(Outage.of(dice, midnight + dice.below((int) DAY), dice.below(services())));
    }
  }

  private List<Long> times(long midnight, int count) {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double hour = 8 + 5 * (dice.unit() + dice.unit());
      times.add(midnight + (long) (hour * 3600));
    }
    times.sort(Comparator.naturalOrder());
    return times;
  }

  private void release(long finished) {
    if (finished >= end) {
      return;
    }
    int service = dice.below(services());
    deployments.add(new Deployment(deployments.size(), finished, service, null));
    if (dice.chance(FAILING)) {
      outages.add(Outage.of(dice, finished + (long) (60 + dice.skewed(420, 0.8)), service));
    }
  }

  private static int services() {
    return DemoNames.SERVICES.size();
  }

  private List<Incident> numbered(Dice dice) {
    List<Incident> all = new ArrayList<>();
    outages.forEach(outage -> outage.incidents(dice, end, all::add));
    all.sort(Comparator.comparingLong(Incident::created));
    List<Incident> numbered = new ArrayList<>(all.size());
    all.forEach(incident -> numbered.add(incident.numbered(numbered.size() + 1)));
    return numbered;
  }
}
