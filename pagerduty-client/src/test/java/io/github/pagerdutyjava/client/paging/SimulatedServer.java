package io.github.pagerdutyjava.client.paging;

import io.github.pagerdutyjava.internal.Time;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list endpoint with PagerDuty's paging rules, in virtual time: every request takes a while, in
 * which items are born, and enter and leave the filter. What breaks a documented rule is answered
 * 400, which here is an error that no walk survives.
 */
final class SimulatedServer implements PageSource<SimulatedItem> {

  static final long REQUEST_MILLIS = 105;

  private static final Pattern WHOLE_SECOND_UTC =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

  private final Stored[] items;
  private final Switches switches;
  private final Instant start;
  private final boolean sortable;
  final List<Map<String, List<String>>> requests = new ArrayList<>();
  private final @Nullable TurnBasedTime time;
  private final int haste;
  private long walkMillis;
  private int underWay;
  private int mostUnderWay;

  private SimulatedServer(
      List<Stored> items,
      Switches switches,
      Instant start,
      boolean sortable,
      @Nullable TurnBasedTime time,
      int haste) {
    this.items = items.toArray(Stored[]::new);
    Arrays.sort(
        this.items, Comparator.comparingLong(Stored::millis).thenComparingLong(Stored::number));
    this.switches = switches;
    this.start = start;
    this.sortable = sortable;
    this.time = time;
    this.haste = haste;
  }

  /** Incidents: sortable, at most six months at once, and one month by default. */
  static SimulatedServer ofIncidents(List<Stored> items, Switches switches, Instant now) {
    return new SimulatedServer(items, switches, now, true, null, 1);
  }

  /** Log entries: no sorting, no limit to the range, the order as the switches say. */
  static SimulatedServer ofLogEntries(List<Stored> items, Switches switches, Instant now) {
    return new SimulatedServer(items, switches, now, false, null, 1);
  }

  /**
   * Returns the same server for several requests at once, each of which takes 50 to 200 ms, while
   * the items come and go so many times as fast.
   */
  SimulatedServer in(TurnBasedTime turns, int times) {
    return new SimulatedServer(List.of(items), switches, start, sortable, turns, times);
  }

  @Override
  public Time time() {
    return time == null ? Time.system() : time;
  }

  /** Returns how many requests were under way at once, at most. */
  int mostUnderWay() {
    return mostUnderWay;
  }

  private void pass() {
    if (time == null) {
      walkMillis += REQUEST_MILLIS;
    } else {
      mostUnderWay = Math.max(mostUnderWay, ++underWay);
      time.sleep(Duration.ofMillis(50 + (long) (150 * time.random())));
      underWay--;
      walkMillis = time.elapsed().toMillis() * haste;
    }
  }

  SimulatedQuery query() {
    ListOperation<SimulatedItem> operation =
        ListOperation.of("/simulated", this, SimulatedItem::id);
    return new SimulatedQuery(
        ListState.of(
            sortable
                ? operation.byCreationTime(SimulatedItem::createdAt, SimulatedItem::number)
                : operation.newestFirst(SimulatedItem::createdAt)));
  }

  @Override
  public ListAnswer<SimulatedItem> fetch(Parameters parameters) {
    Map<String, List<String>> query = parameters.asMap();
    requests.add(query);
    pass();
    Instant now = start.plusMillis(walkMillis);
    int limit = number(query, "limit", 25);
    int offset = number(query, "offset", 0);
    refuse(limit < 1 || limit > 100, "limit " + limit);
    refuse(offset < 0 || offset + limit > 10_000, "offset " + offset + " limit " + limit);
    int[] range = range(query, now);
    String sort = text(query, "sort_by");
    boolean descending =
        sortable
            ? sort != null && sort.startsWith("created_at:desc")
            : switches.order() == Switches.Order.NEWEST_FIRST;
    boolean total = "true".equals(text(query, "total"));
    List<Stored> run =
        switches.order() == Switches.Order.NONE && !sortable
            ? shuffled(range, now)
            : run(
                range,
                now,
                descending,
                twoFields(sort),
                total ? Integer.MAX_VALUE : offset + limit + 1);
    int end = Math.min(run.size(), offset + limit);
    List<SimulatedItem> page =
        offset >= end ? List.of() : run.subList(offset, end).stream().map(this::show).toList();
    Long count = total ? Long.valueOf(run.size()) : null;
    Instant date = Instant.ofEpochSecond(now.getEpochSecond());
    return new ListAnswer<>(page, run.size() > offset + limit, count, null, date);
  }

  private boolean twoFields(@Nullable String sort) {
    if (sort == null) {
      return false;
    }
    String[] fields = sort.split(",", -1);
    refuse(fields.length > 2, "sort_by " + sort);
    for (String field : fields) {
      refuse(
          !field.matches("(incident_number|created_at|resolved_at|urgency)(:(asc|desc))?"),
          "sort_by " + sort);
    }
    return fields.length == 2;
  }

  /** Returns the first index of the range and the one behind its last. */
  private int[] range(Map<String, List<String>> query, Instant now) {
    if ("all".equals(text(query, "date_range"))) {
      return new int[] {0, items.length};
    }
    Instant since = time(query, "since");
    Instant until = time(query, "until");
    if (sortable) {
      until = until != null ? until : since == null ? now : month(since, 1);
      since = since != null ? since : month(until, -1);
      refuse(until.isAfter(month(since, 6)), "range " + since + " to " + until);
    }
    refuse(since != null && until != null && since.isAfter(until), "since after until");
    int from =
        since == null ? 0 : index(since.toEpochMilli() + (switches.sinceExclusive() ? 1 : 0));
    int to =
        until == null
            ? items.length
            : index(until.toEpochMilli() + (switches.untilInclusive() ? 1 : 0));
    return new int[] {from, Math.max(from, to)};
  }

  private static Instant month(Instant time, int months) {
    return time.atZone(ZoneOffset.UTC).plus(Period.ofMonths(months)).toInstant();
  }

  /** Returns the index of the first item that is this old or younger. */
  private int index(long millis) {
    int low = 0;
    int high = items.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (items[middle].millis() < millis) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the visible items of the range in the order of the list, as many as are needed. */
  private List<Stored> run(
      int[] range, Instant now, boolean descending, boolean twoFields, int needed) {
    boolean stable =
        switch (switches.ties()) {
          case STABLE -> true;
          case UNSTABLE_UNLESS_SORTED -> twoFields;
          case UNSTABLE -> false;
        };
    List<Stored> run = new ArrayList<>();
    List<Stored> tied = new ArrayList<>();
    int step = descending ? -1 : 1;
    int from = descending ? range[1] - 1 : range[0];
    int count = range[1] - range[0];
    for (int i = 0; i < count && run.size() < needed; i++) {
      Stored item = items[from + step * i];
      if (isVisible(item, now)) {
        tied.add(item);
      }
      boolean last = i == count - 1;
      if (last || items[from + step * (i + 1)].millis() != item.millis()) {
        if (!stable && tied.size() > 1) {
          tied.sort(Comparator.comparingLong(this::chance));
        }
        run.addAll(tied);
        tied.clear();
      }
    }
    return run;
  }

  private List<Stored> shuffled(int[] range, Instant now) {
    List<Stored> run = new ArrayList<>();
    for (int i = range[0]; i < range[1]; i++) {
      if (isVisible(items[i], now)) {
        run.add(items[i]);
      }
    }
    boolean stable = switches.ties() == Switches.Ties.STABLE;
    run.sort(Comparator.comparingLong(item -> stable ? mix(item.number()) : chance(item)));
    return run;
  }

  boolean existedAtTheStart(Stored item) {
    return item.millis() <= start.toEpochMilli();
  }

  private boolean isVisible(Stored item, Instant now) {
    return item.isIn(walkMillis) && item.millis() <= now.toEpochMilli();
  }

  /** Another number for the same item with every request. */
  private long chance(Stored item) {
    return mix(item.number() * 31 + requests.size() * 1_000_003L);
  }

  private static long mix(long value) {
    long x = value * 0x9E3779B97F4A7C15L;
    x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 31);
  }

  SimulatedItem show(Stored item) {
    long seconds =
        Math.floorDiv(
            item.millis() + (switches.shown() == Switches.Shown.ROUNDED ? 500 : 0), 1000L);
    return new SimulatedItem(item.id(), item.number(), Instant.ofEpochSecond(seconds));
  }

  private static @Nullable Instant time(Map<String, List<String>> query, String name) {
    String text = text(query, name);
    refuse(text != null && !WHOLE_SECOND_UTC.matcher(text).matches(), name + " " + text);
    return text == null ? null : Instant.parse(text);
  }

  private static int number(Map<String, List<String>> query, String name, int absent) {
    String text = text(query, name);
    return text == null ? absent : Integer.parseInt(text);
  }

  private static @Nullable String text(Map<String, List<String>> query, String name) {
    List<String> values = query.get(name);
    return values == null ? null : String.join(",", values);
  }

  private static void refuse(boolean wrong, String what) {
    if (wrong) {
      throw new AssertionError(String.format(Locale.ROOT, "400 Bad Request: %s", what));
    }
  }
}
