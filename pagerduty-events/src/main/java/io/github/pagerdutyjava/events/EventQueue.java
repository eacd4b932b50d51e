package io.github.pagerdutyjava.events;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends alert events in the background, for callers that must neither wait nor lose anything.
 *
 * <pre>{@code
 * try (PagerDutyEvents events = PagerDutyEvents.create(routingKey);
 *     EventQueue queue = EventQueue.builder(events).directory(Path.of("pagerduty-queue")).build()) {
 *   Offer offer = queue.offer(TriggerEvent.of("Disk full", "db-3.example.com", Severity.ERROR));
 *   if (!offer.accepted()) {
 *     log.error("the alert was not taken");
 *   }
 *   queue.resolve(offer.dedupKey());
 * }
 * }</pre>
 *
 * <p>Events of one dedup key are sent one after the other in the order of their offers: a resolve
 * never overtakes its trigger. An event that fails for now is tried until it succeeds or the queue
 * is closed; one that PagerDuty refuses for good fails its future and is dropped. All threads may
 * share one queue; its own threads are daemons and end with {@link #close()}.
 *
 * <p>With a directory, an event is on disk before its offer returns, and what an earlier process
 * left there is sent first. Its end is on disk before the next event of its key is sent, so that a
 * restart repeats at most the last event of each key, which PagerDuty joins to the alert it knows.
 * This needs {@code org.xerial:sqlite-jdbc} on the class path. The routing key is not stored.
 */
public final class EventQueue implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EventQueue.class);
  private static final Duration CLOSING = Duration.ofSeconds(10);

  private final PagerDutyEvents events;
  private final Lanes lanes;
  private final EventStore store;
  private final Senders senders;
  private final Intake intake;

  private EventQueue(PagerDutyEvents events, Send send, Builder settings, EventStore store) {
    this.events = events;
    this.store = store;
    this.lanes = new Lanes(settings.clock, settings.perMinute);
    this.senders = new Senders(settings.threads, new Sender(lanes, store, send));
    this.intake = new Intake(settings.capacity, store, lanes, senders);
  }

  /** Returns a queue in memory with the defaults. */
  public static EventQueue create(PagerDutyEvents events) {
    return builder(events).build();
  }

  /** Returns a builder with the defaults. */
  public static Builder builder(PagerDutyEvents events) {
    return new Builder(events);
  }

  /**
   * Offers a trigger; a dedup key is made if it has none. Returns at once, or after the commit to
   * disk if there is a directory, and says whether the queue took the event: it does not when it is
   * full or closed, or when the disk fails.
   *
   * @throws IllegalArgumentException if the event is beyond PagerDuty's limits and they are {@link
   *     EventLimits#REJECT}
   */
  public Offer offer(TriggerEvent event) {
    return offer("trigger", events.prepare(event));
  }

  /** Offers an acknowledgement of the alert with this key, as {@link #offer} does. */
  public Offer acknowledge(String dedupKey) {
    return offer("acknowledge", events.prepareAcknowledge(dedupKey));
  }

  /** Offers a resolution of the alert with this key, as {@link #offer} does. */
  public Offer resolve(String dedupKey) {
    return offer("resolve", events.prepareResolve(dedupKey));
  }

  private Offer offer(String action, PreparedEvent prepared) {
    String dedupKey = Objects.requireNonNull(prepared.dedupKey());
    return intake.offer(new QueuedEvent(action, dedupKey, prepared.json().utf8()));
  }

  /** Returns how many accepted events are not done: at most the capacity, but for a restart. */
  public int size() {
    return lanes.size();
  }

  /**
   * Waits until every event that was accepted before this call is done, sent or refused for good.
   * Returns false if that takes longer, or if the thread is interrupted; its flag stays set then.
   */
  public boolean flush(Duration timeout) {
    Objects.requireNonNull(timeout, "timeout");
    try {
      return lanes.awaitDone(intake.last(), timeout);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Closes the queue within 10 seconds: see {@link #close(Duration)}. */
  @Override
  public void close() {
    int left = close(CLOSING).size();
    if (left > 0) {
      LOG.warn("{} events were left when the queue was closed", left);
    }
  }

  /**
   * Refuses new events, sends those that wait for at most that long (or until the thread is
   * interrupted; its flag stays set), and ends. Returns the events that are left, oldest first;
   * with a directory they are sent after the next start, otherwise they are the caller's. Their
   * futures fail with {@link EventNotSentException}. The PagerDutyEvents stays open.
   *
   * @return what is left; the second call returns nothing
   */
  public List<QueuedEvent> close(Duration timeout) {
    Objects.requireNonNull(timeout, "timeout");
    if (!intake.close()) {
      return List.of();
    }
    // A thread of the queue would wait for itself.
    boolean drained = !senders.includesCaller() && flush(timeout);
    LOG.debug("closing; drained: {}", drained);
    lanes.stop();
    senders.end();
    List<Ticket> left = lanes.left();
    try {
      store.close();
    } finally {
      EventNotSentException why = new EventNotSentException("the queue was closed before", null);
      left.forEach(ticket -> ticket.completeExceptionally(why));
    }
    return left.stream().map(Ticket::event).toList();
  }

  /** Collects the settings of an {@link EventQueue}; not for several threads at once. */
  public static final class Builder {

    private final PagerDutyEvents events;
    private int capacity = 10_000;
    private int perMinute = 120;
    private int threads = 4;
    private @Nullable Path directory;
    private @Nullable Durability durability;
    private QueueClock clock = QueueClock.system();

    private Builder(PagerDutyEvents events) {
      this.events = Objects.requireNonNull(events, "events");
    }

    /** Sets how many events may wait before offers are refused: 10 000 by default. */
    public Builder capacity(int capacity) {
      this.capacity = positive("capacity", capacity);
      return this;
    }

    /** Sets how many events a minute the routing key allows: 120 by default; 429s lower it. */
    public Builder perMinute(int perMinute) {
      this.perMinute = positive("perMinute", perMinute);
      return this;
    }

    /** Sets how many events may be on their way at once, each of another dedup key: 4. */
    public Builder threads(int threads) {
      this.threads = positive("threads", threads);
      return this;
    }

    /**
     * Keeps the events on disk. One queue at a time may use a directory; it is made, for its owner
     * only, if it does not exist.
     */
    public Builder directory(Path directory) {
      this.directory = Objects.requireNonNull(directory, "directory");
      return this;
    }

    /** Sets what the events in the directory survive: the death of the process by default. */
    public Builder durability(Durability durability) {
      this.durability = Objects.requireNonNull(durability, "durability");
      return this;
    }

    Builder clock(QueueClock clock) {
      this.clock = clock;
      return this;
    }

    /**
     * Returns the queue; what an earlier process left in the directory is being sent already.
     *
     * @throws IllegalArgumentException if the events are to survive something without a directory
     * @throws IllegalStateException if there is a directory and sqlite-jdbc is not on the class
     *     path, or another queue has that directory, or it holds events of another routing key
     * @throws java.io.UncheckedIOException if the directory cannot be read or written
     */
    public EventQueue build() {
      return build(new OneAttempt(events));
    }

    EventQueue build(Send send) {
      EventQueue queue = new EventQueue(events, send, this, store(send));
      queue.intake.recover();
      return queue;
    }

    private EventStore store(Send send) {
      if (directory != null) {
        return SqliteStore.open(
            directory, durability == null ? Durability.PROCESS_DEATH : durability, send.identity());
      }
      if (durability != null) {
        throw new IllegalArgumentException(
            "durability: needs a directory, memory survives nothing");
      }
      return EventStore.none();
    }

    private static int positive(String name, int value) {
      if (value < 1) {
        throw new IllegalArgumentException(name + ": must be positive, is " + value);
      }
      return value;
    }
  }
}
