package io.github.pagerdutyjava.client.paging;

import io.github.pagerdutyjava.internal.Time;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages before a list needs them, in at most {@code n} threads, each of which ends when
 * nothing is left to fetch: a list that nobody reads on leaves no thread behind.
 */
final class Ahead<T> {

  private final ListOperation<T> operation;
  private final Time time;
  private final int n;
  private final ReentrantLock lock = new ReentrantLock();
  private Map<Parameters, Fetch<T>> fetches = Map.of();
  private int threads;

  Ahead(ListOperation<T> operation, int n) {
    this.operation = operation;
    this.time = operation.clock();
    this.n = n;
  }

  /**
   * Returns the answer to what the walk asks now, and has fetched what it is likely to ask then.
   */
  ListAnswer<T> fetch(Parameters ask, Walk<T> walk) {
    Fetch<T> wanted = expect(ask, walk.following(2 * n - 1));
    return wanted == null ? operation.fetch(ask) : wanted.await(operation, time);
  }

  /** Sends nothing more; what is under way comes in vain. */
  void drop() {
    lock.lock();
    try {
      fetches = Map.of();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Forgets what is not expected any more, or was told. Returns the fetch of what is asked for;
   * null when that stands alone, which needs no other thread.
   */
  private @Nullable Fetch<T> expect(Parameters ask, List<Parameters> following) {
    lock.lock();
    try {
      Map<Parameters, Fetch<T>> expected = new LinkedHashMap<>();
      expected.put(ask, fetch(ask));
      following.forEach(each -> expected.put(each, fetch(each)));
      boolean alone = expected.size() == 1 && threads == 0 && !fetches.containsKey(ask);
      fetches = alone ? Map.of() : expected;
      startThreads();
      return fetches.get(ask);
    } finally {
      lock.unlock();
    }
  }

  private Fetch<T> fetch(Parameters ask) {
    Fetch<T> known = fetches.get(ask);
    return known == null || known.isTold() ? new Fetch<>(ask) : known;
  }

  private void startThreads() {
    long work = fetches.values().stream().filter(Fetch::isNew).count();
    while (threads < n && work-- > 0) {
      threads++;
      time.start(this::work);
    }
  }

  private void work() {
    for (Fetch<T> next = take(); next != null; next = take()) {
      next.run(operation, time);
    }
  }

  private @Nullable Fetch<T> take() {
    lock.lock();
    try {
      for (Fetch<T> fetch : fetches.values()) {
        if (fetch.begin()) {
          return fetch;
        }
      }
      threads--;
      return null;
    } finally {
      lock.unlock();
    }
  }
}
