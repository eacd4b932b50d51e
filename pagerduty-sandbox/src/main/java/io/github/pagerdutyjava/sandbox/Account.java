package io.github.pagerdutyjava.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The demo account: who and what there is, and what happened in three years. */
final class Account {
  /** Above all numbers that the demo account's ids are made of. */
  private static final long FIRST_NUMBER = 2_000_000_000;

  private final Directory directory;
  private final Services services;
  private final Growing<Deployment> deployments;
  private final Growing<Entity> audit = new Growing<>(List.of());
  private final Incidents incidents;
  private final Chronicle chronicle = new Chronicle();
  private final LogEntries logEntries;
  private final Map<String, String> roles = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> tagged = new ConcurrentHashMap<>();
  private final Map<String, Entity> values = new ConcurrentHashMap<>();
  private final Map<String, Entity> enablements = new ConcurrentHashMap<>();
  private final Set<Subscription> subscriptions = new CopyOnWriteArraySet<>();
  private final Set<String> emptied = ConcurrentHashMap.newKeySet();
  private final Views views = new Views(this::find);
  private final Bodies bodies = new Bodies(this::find);
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final AtomicLong numbers = new AtomicLong(FIRST_NUMBER);
  private volatile BiConsumer<String, Incident> listener = (type, incident) -> {};

  Account(long seed, Instant end) {
    this.directory = DemoDirectory.of(seed, end);
    this.services = new Services(directory);
    History history = History.of(seed, end);
    this.deployments = new Growing<>(history.deployments());
    this.incidents = new Incidents(seed, directory, services, history.incidents());
    this.logEntries = new LogEntries(incidents, chronicle);
    incidents.markServices();
  }

  /** Answers while nothing changes, so that nobody sees what is half done or then refused. */
  <T> T read(Supplier<T> question) {
    return locked(lock.readLock(), question);
  }

  /** Changes something while nobody else reads or changes. */
  <T> T write(Supplier<T> change) {
    return locked(lock.writeLock(), change);
  }

  private static <T> T locked(Lock lock, Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  Directory directory() {
    return directory;
  }

  Services services() {
    return services;
  }

  /** Returns all deployments, those that change events told about last. */
  List<Deployment> deployments() {
    return deployments.all();
  }

  /** Adds the deployment that a change event told about, and returns it. */
  Deployment changed(long finished, int service, Deployment.Change change) {
    Deployment deployment = new Deployment(deployments.size(), finished, service, change);
    deployments.add(deployment);
    return deployment;
  }

  /** Puts a deployment in the place of the one that has its index. */
  void replace(Deployment deployment) {
    deployments.set(deployment.index(), deployment);
  }

  /** Returns what is on record about writes, oldest first. */
  Growing<Entity> audit() {
    return audit;
  }

  Incidents incidents() {
    return incidents;
  }

  LogEntries logEntries() {
    return logEntries;
  }

  Chronicle chronicle() {
    return chronicle;
  }

  Views views() {
    return views;
  }

  Bodies bodies() {
    return bodies;
  }

  /** Returns the roles of members by the ids of team and user. */
  Map<String, String> roles() {
    return roles;
  }

  /** Returns the ids of what has the tag. */
  Set<String> tagged(String tag) {
    return tagged.computeIfAbsent(tag, unused -> ConcurrentHashMap.newKeySet());
  }

  /** Returns what custom fields say, by the id of whose they are and their own. */
  Map<String, Entity> values() {
    return values;
  }

  /** Returns what is switched on, by the id of the service. */
  Map<String, Entity> enablements() {
    return enablements;
  }

  Set<Subscription> subscriptions() {
    return subscriptions;
  }

  /** Returns the ids of the incidents that alerts were taken from. */
  Set<String> emptied() {
    return emptied;
  }

  /** Lets somebody know what happens to incidents from now on: its type, and the incident after. */
  void listen(BiConsumer<String, Incident> newListener) {
    listener = newListener;
  }

  void tell(String type, Incident incident) {
    listener.accept(type, incident);
  }

  String nextId() {
    return Ids.brief(numbers.getAndIncrement());
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
