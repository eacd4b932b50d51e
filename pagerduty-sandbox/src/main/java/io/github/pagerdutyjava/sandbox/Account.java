package io.github.pagerdutyjava.sandbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The demo account: who and what there is, and what happened in three years. */
final class Account {
  private final Directory directory;
  private final History history;
  private final Incidents incidents;
  private final LogEntries logEntries;
  private final Views views = new Views(this::find);

  Account(long seed, Instant end) {
    this.directory = DemoDirectory.of(seed, end);
    this.history = History.of(seed, end);
    this.incidents = new Incidents(seed, directory, history.incidents());
    this.logEntries = new LogEntries(incidents);
    incidents.markServices();
  }

  Directory directory() {
    return directory;
  }

  History history() {
    return history;
  }

  Incidents incidents() {
    return incidents;
  }

  LogEntries logEntries() {
    return logEntries;
  }

  Views views() {
    return views;
  }

  /** Returns the whole object with this id, whatever its kind, or null. */
  @Nullable Entity find(String id) {
    Entity known = directory.find(id);
    if (known != null) {
      return known;
    }
    Entity incident = incidents.find(id);
    return incident != null ? incident : logEntries.find(id);
  }
}
