package io.github.pagerdutyjava.examples;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The incidents by week, or by month or year when they span long.
 *
 * @param unit week, month or year
 * @param bars one a unit from the first incident's to the last one's, also where there was none
 */
record Bars(Unit unit, List<Bar> bars) {

  /**
   * One unit of time.
   *
   * @param label its first day, as far as it matters
   * @param incidents how many incidents were created in it
   * @param medianRestore the lower median of their minutes to restore; null when none is resolved
   */
  record Bar(String label, long incidents, @Nullable Long medianRestore) {

    /** Returns the minutes that a bar of the median shows, 0 when there is none. */
    long minutes() {
      return medianRestore == null ? 0 : medianRestore;
    }
  }

  /** How long the time of one bar is. */
  enum Unit {
    WEEK(10, 53),
    MONTH(7, 72),
    YEAR(4, Long.MAX_VALUE);

    private final int labelLength;
    private final long most;

    Unit(int labelLength, long most) {
      this.labelLength = labelLength;
      this.most = most;
    }

    private ChronoUnit step() {
      return switch (this) {
        case WEEK -> ChronoUnit.WEEKS;
        case MONTH -> ChronoUnit.MONTHS;
        case YEAR -> ChronoUnit.YEARS;
      };
    }

    private LocalDate start(Instant moment) {
      LocalDate day = moment.atZone(ZoneOffset.UTC).toLocalDate();
      return switch (this) {
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> day.withDayOfMonth(1);
        case YEAR -> day.withDayOfYear(1);
      };
    }

    private String label(LocalDate start) {
      return start.toString().substring(0, labelLength);
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Returns the bars of these incidents. */
  static Bars of(List<Dora.Outcome> outcomes) {
    List<Dora.Outcome> dated =
        outcomes.stream().filter(outcome -> outcome.createdAt() != null).toList();
    if (dated.isEmpty()) {
      return new Bars(Unit.WEEK, List.of());
    }
    Instant first = created(dated.get(0));
    Instant last = first;
    for (Dora.Outcome outcome : dated) {
      Instant created = created(outcome);
      first = created.isBefore(first) ? created : first;
      last = created.isAfter(last) ? created : last;
    }
    Unit unit = unit(first, last);
    return new Bars(unit, bars(unit, first, last, dated));
  }

  private static Unit unit(Instant first, Instant last) {
    for (Unit unit : Unit.values()) {
      if (unit.step().between(unit.start(first), unit.start(last)) < unit.most) {
        return unit;
      }
    }
    return Unit.YEAR;
  }

  private static List<Bar> bars(
      Unit unit, Instant first, Instant last, List<Dora.Outcome> outcomes) {
    Map<LocalDate, List<@Nullable Long>> minutes = new TreeMap<>();
    LocalDate end = unit.start(last);
    for (LocalDate day = unit.start(first); !day.isAfter(end); day = day.plus(1, unit.step())) {
      minutes.put(day, new ArrayList<>());
    }
    for (Dora.Outcome outcome : outcomes) {
      minutes
          .computeIfAbsent(unit.start(created(outcome)), day -> new ArrayList<>())
          .add(outcome.restore());
    }
    List<Bar> bars = new ArrayList<>();
    minutes.forEach(
        (day, all) -> bars.add(new Bar(unit.label(day), all.size(), Dora.lowerMedian(all))));
    return bars;
  }

  private static Instant created(Dora.Outcome outcome) {
    Instant created = outcome.createdAt();
    return created == null ? Instant.EPOCH : created;
  }
}
