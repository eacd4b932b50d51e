package io.github.pagerdutyjava.sandbox;

import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What happened to each incident. Only when something happened is kept, as one number an entry; the
 * entries themselves follow from their incidents.
 */
final class LogEntries {
  private static final String PREFIX = "R";
  private static final List<LogEntryKind> KINDS = List.of(LogEntryKind.values());
  private static final int KIND_BITS = 3;
  private static final int NUMBER_BITS = 21;
  private static final int FIRST_WRITTEN = 1 << 20;
  private static final long ESCALATION_SECONDS = 1800;

  private final Incidents incidents;
  private final Chronicle chronicle;
  private final Lazy<long[]> given;

  LogEntries(Incidents incidents, Chronicle chronicle) {
    this.incidents = incidents;
    this.chronicle = chronicle;
    this.given = new Lazy<>(() -> keys(incidents.given()));
  }

  private long[] keys(List<Incident> incidents) {
    return incidents.stream()
        .flatMapToLong(incident -> derived(incident).stream().mapToLong(Entry::key))
        .sorted()
        .toArray();
  }

  private long[] oldestFirst() {
    LongStream written = chronicle.all().stream().map(this::entry).mapToLong(Entry::key);
    long[] added = LongStream.concat(LongStream.of(keys(incidents.added())), written).toArray();
    return added.length == 0
        ? given.value()
        : LongStream.concat(LongStream.of(given.value()), LongStream.of(added)).sorted().toArray();
  }

  /**
   * @param number tells entries apart; those that are written come after the others of a second
   */
  record Entry(long number, Incident incident, LogEntryKind kind, long second) {
    Entry(Incident incident, LogEntryKind kind, long second) {
      this(((long) incident.number() << KIND_BITS) | KINDS.indexOf(kind), incident, kind, second);
    }

    long key() {
      return (second << (NUMBER_BITS + KIND_BITS)) | number;
    }

    int index() {
      return (int) (number >> KIND_BITS) - FIRST_WRITTEN;
    }
  }

  private Entry entry(Chronicle.Line line) {
    Incident incident = Objects.requireNonNull(incidents.numbered(line.number()));
    long number =
        (((long) FIRST_WRITTEN + line.index()) << KIND_BITS) | KINDS.indexOf(LogEntryKind.WRITTEN);
    return new Entry(number, incident, LogEntryKind.WRITTEN, line.second());
  }

  boolean overview(Entry entry) {
    return entry.kind() == LogEntryKind.WRITTEN
        ? chronicle.at(entry.index()).overview()
        : entry.kind().overview();
  }

  boolean notifies(Entry entry) {
    return entry.kind() == LogEntryKind.WRITTEN
        ? chronicle.at(entry.index()).entry().text("type").equals(LogEntryKind.NOTIFY.type())
        : entry.kind() == LogEntryKind.NOTIFY;
  }

  /** Returns what happened to an incident, oldest first. */
  List<Entry> of(Incident incident) {
    List<Entry> entries = new ArrayList<>(derived(incident));
    chronicle.of(incident).forEach(line -> entries.add(entry(line)));
    return entries;
  }

  private List<Entry> derived(Incident now) {
    Incident incident = incidents.original(now);
    List<Entry> entries = new ArrayList<>();
    if (incident.opened()) {
      return entries;
    }
    long created = incident.created();
    entries.add(new Entry(incident, LogEntryKind.TRIGGER, created));
    entries.add(new Entry(incident, LogEntryKind.ASSIGN, created));
    if (incident.high()) {
      entries.add(
          new Entry(incident, LogEntryKind.NOTIFY, created + (incident.alert() == null ? 4 : 0)));
    }
    long noticed = incident.acknowledged() > 0 ? incident.acknowledged() : incident.resolved();
    if (noticed > created + ESCALATION_SECONDS) {
      entries.add(new Entry(incident, LogEntryKind.ESCALATE, created + ESCALATION_SECONDS));
    }
    addAttention(entries, incident);
    if (incident.resolved() > 0) {
      entries.add(new Entry(incident, LogEntryKind.RESOLVE, incident.resolved()));
    }
    return entries;
  }

  private static void addAttention(List<Entry> entries, Incident incident) {
    if (incident.acknowledged() > 0) {
      entries.add(new Entry(incident, LogEntryKind.ACKNOWLEDGE, incident.acknowledged()));
      if (incident.resolved() > 0 && incident.attended() && incident.number() % 6 == 0) {
        long between = (incident.acknowledged() + incident.resolved()) / 2;
        entries.add(new Entry(incident, LogEntryKind.ANNOTATE, between));
      }
    }
  }

  /** Returns the entries of a range, newest first; each is made when it is looked at. */
  List<Entry> newestFirst(Range range) {
    long[] keys = oldestFirst();
    int low = first(keys, range.since());
    int high = first(keys, range.until());
    return new AbstractList<>() {
      @Override
      public Entry get(int index) {
        return entry(keys[high - 1 - index]);
      }

      @Override
      public int size() {
        return high - low;
      }
    };
  }

  private static int first(long[] keys, long second) {
    int low = 0;
    int high = keys.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (second(keys[middle]) < second) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static long second(long key) {
    return key >> (NUMBER_BITS + KIND_BITS);
  }

  private Entry entry(long key) {
    long number = (key >> KIND_BITS) & ((1L << NUMBER_BITS) - 1);
    LogEntryKind kind = KINDS.get((int) (key & ((1 << KIND_BITS) - 1)));
    if (kind == LogEntryKind.WRITTEN) {
      return entry(chronicle.at((int) number - FIRST_WRITTEN));
    }
    Incident incident = Objects.requireNonNull(incidents.numbered(number));
    return new Entry(incidents.original(incident), kind, second(key));
  }

  @Nullable Entity find(String id) {
    long number = Ids.number(PREFIX, id);
    Incident incident = incidents.numbered(number >> KIND_BITS);
    if (incident == null) {
      return chronicle.find(id);
    }
    return derived(incident).stream()
        .filter(entry -> entry.number() == number)
        .map(this::show)
        .findFirst()
        .orElse(null);
  }

  static Entity reference(Incident incident, LogEntryKind kind) {
    return base(new Entry(incident, kind, incident.created())).reference();
  }

  private static Entity base(Entry entry) {
    String web = "incidents/" + Incidents.id(entry.incident()) + "/log_entries";
    String id = Ids.of(PREFIX, entry.number());
    return Entity.of(entry.kind().type(), id, entry.kind().summary(), "log_entries", web);
  }

  Entity show(Entry entry) {
    return entry.kind() == LogEntryKind.WRITTEN
        ? chronicle.at(entry.index()).entry()
        : computed(entry);
  }

  private Entity computed(Entry entry) {
    Incident incident = entry.incident();
    Entity service = incidents.service(incident);
    Entity responder = incidents.responder(incident);
    boolean byPerson = incident.attended() && entry.kind().personal();
    Entity shown =
        base(entry)
            .with("created_at", Instant.ofEpochSecond(entry.second()))
            .with("agent", byPerson ? responder : service.reference())
            .with("channel", channel(entry, byPerson))
            .with("service", service.reference())
            .with("incident", incidents.reference(incident))
            .with("teams", service.get("teams"))
            .with("contexts", List.of());
    switch (entry.kind()) {
      case TRIGGER -> shown.with("event_details", description(incidents.title(incident)));
      case ASSIGN, ESCALATE -> shown.with("assignees", List.of(responder));
      case NOTIFY -> shown.with("user", responder);
      case ACKNOWLEDGE -> shown.with("acknowledgement_timeout", 1800);
      case ANNOTATE -> shown.with("note", "Found the cause, repairing it now");
      case RESOLVE -> shown.with("event_details", description(""));
      case WRITTEN -> throw new IllegalStateException("it is shown as it was written");
    }
    return shown;
  }

  private static Entity description(String text) {
    return new Entity().with("description", text);
  }

  private Entity channel(Entry entry, boolean byPerson) {
    Entity channel = new Entity().with("type", byPerson ? "website" : "api");
    return entry.kind() == LogEntryKind.TRIGGER
        ? channel
            .with("summary", incidents.title(entry.incident()))
            .with("details", details(entry.incident()))
        : channel;
  }

  private static Map<String, @Nullable Object> details(Incident incident) {
    Alert alert = incident.alert();
    return alert != null
        ? alert.details()
        : new Entity().with("severity", incident.high() ? "critical" : "warning");
  }
}
