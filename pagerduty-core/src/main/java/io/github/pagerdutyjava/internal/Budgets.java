package io.github.pagerdutyjava.internal;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * All budgets of this process, so that clients which share a credential share its budget. Held
 * weakly: a budget lives as long as a client uses it.
 */
final class Budgets {

  private static final ConcurrentMap<Key, Entry> ENTRIES = new ConcurrentHashMap<>();
  private static final ReferenceQueue<Budget> DEAD = new ReferenceQueue<>();

  private Budgets() {}

  static Budget of(Key key) {
    purge();
    while (true) {
      Entry entry = ENTRIES.get(key);
      Budget known = entry == null ? null : entry.get();
      if (known != null) {
        return known;
      }
      Budget fresh = new Budget(key.time());
      Entry wanted = new Entry(key, fresh);
      boolean mine =
          entry == null
              ? ENTRIES.putIfAbsent(key, wanted) == null
              : ENTRIES.replace(key, entry, wanted);
      if (mine) {
        return fresh;
      }
    }
  }

  private static void purge() {
    Reference<? extends Budget> dead = DEAD.poll();
    while (dead != null) {
      if (dead instanceof Entry entry) {
        ENTRIES.remove(entry.key, entry);
      }
      dead = DEAD.poll();
    }
  }

  /**
   * Whose budget it is.
   *
   * @param host host and port
   * @param identity who is counted
   * @param bucket the operation with a limit of its own, or empty for the account's
   * @param time the clock that it runs by
   */
  record Key(String host, Object identity, String bucket, Time time) {}

  private static final class Entry extends WeakReference<Budget> {

    private final Key key;

    Entry(Key key, Budget budget) {
      super(budget, DEAD);
      this.key = key;
    }
  }
}
