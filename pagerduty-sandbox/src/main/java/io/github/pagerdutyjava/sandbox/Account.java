package io.github.pagerdutyjava.sandbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The demo account: who and what there is, and what happened in three years. */
final class Account {
  private final Directory directory;
  private final Growing<Deployment> deployments;
  private final Incidents incidents;
  private final LogEntries logEntries;
  private final Views views = new Views(this::find);

  Account(long seed, Instant end) {
    this.directory = DemoDirectory.of(seed, end);
    History history = History.of(seed, end);
    this.deployments = new Growing<>(history.deployments());
    this.incidents = new Incidents(seed, directory, history.incidents());
    this.logEntries = new LogEntries(incidents);
    incidents.markServices();
  }

  Directory directory() {
    return directory;
  }

  /** Returns all deployments, those that change events told about last. */
  List<Deployment> deployments() {
    return deployments.all();
  }

  /** Adds the deployment that a change event told about. */
  synchronized void changed(long finished, int service, Deployment.Change change) {
    deployments.add(new Deployment(deployments.size(), finished, service, change));
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
