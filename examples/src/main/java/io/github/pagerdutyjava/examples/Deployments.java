package io.github.pagerdutyjava.examples;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The deployments that count: one an id, finished at the latest of its entries. */
final class Deployments {

  private final NavigableMap<Instant, Deployment> byFinish = new TreeMap<>();
  private final int size;

  private Deployments(Collection<Deployment> distinct) {
    size = distinct.size();
    distinct.stream()
        .sorted(Comparator.comparing(Deployment::id))
        .forEach(deployment -> byFinish.put(deployment.finished(), deployment));
  }

  /** Returns the deployments of these entries. */
  static Deployments of(Iterable<Deployment> entries) {
    Map<String, Deployment> latest = new LinkedHashMap<>();
    for (Deployment entry : entries) {
      latest.merge(entry.id(), entry, (a, b) -> b.finished().isAfter(a.finished()) ? b : a);
    }
    return new Deployments(latest.values());
  }

  /**
   * Returns the latest deployment that finished strictly before this moment, null when there is
   * none. Of several that finished at the same moment the one whose id sorts last is the latest.
   */
  @Nullable Deployment before(Instant moment) {
    Map.Entry<Instant, Deployment> entry = byFinish.lowerEntry(moment);
    return entry == null ? null : entry.getValue();
  }

  /** Returns how many there are. */
  int size() {
    return size;
  }
}
