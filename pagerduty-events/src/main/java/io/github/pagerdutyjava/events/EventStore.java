package io.github.pagerdutyjava.events;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where accepted events are until they are done. Every method returns once its change is committed,
 * and throws an {@link java.io.UncheckedIOException} if it could not be; many threads may call.
 */
interface EventStore extends AutoCloseable {

  /** Returns what an earlier process left, by the number that it was added with. */
  SortedMap<Long, QueuedEvent> load();

  /** Adds an event that was accepted. */
  void add(long number, QueuedEvent event);

  /** Removes an event that is done. */
  void remove(long number);

  @Override
  void close();

  /** Returns a store that keeps nothing. */
  static EventStore none() {
    return NoStore.INSTANCE;
  }

  /** For a queue in memory. */
  enum NoStore implements EventStore {
    INSTANCE;

    @Override
    public SortedMap<Long, QueuedEvent> load() {
      return new TreeMap<>();
    }

    @Override
    public void add(long number, QueuedEvent event) {
      // The queue itself holds the event.
    }

    @Override
    public void remove(long number) {
      // The queue itself forgets the event.
    }

    @Override
    public void close() {
      // There is nothing to close.
    }
  }
}
