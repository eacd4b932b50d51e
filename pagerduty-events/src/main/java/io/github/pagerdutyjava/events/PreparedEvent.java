package io.github.pagerdutyjava.events;

import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * An event as it goes over the wire, but for the routing key: that is added when it is sent, so
 * that what is kept of an event holds no secret.
 *
 * @param kind where it goes
 * @param dedupKey the key of the alert; null for a change
 * @param json the body without the routing key
 * @param repeatable whether sending it twice does no harm
 */
record PreparedEvent(Kind kind, @Nullable String dedupKey, ByteString json, boolean repeatable) {

  /** Where an event goes. */
  enum Kind {
    ALERT("v2/enqueue"),
    CHANGE("v2/change/enqueue"),
    LEGACY_ALERT("generic/2010-04-15/create_event.json");

    private final String path;

    Kind(String path) {
      this.path = path;
    }

    /** Returns the path below the address of the Events API. */
    String path() {
      return path;
    }
  }

  /** The dedup key is a name, the rest may be anything. */
  @Override
  public String toString() {
    return "PreparedEvent[kind=" + kind + ", dedupKey=" + dedupKey + "]";
  }
}
