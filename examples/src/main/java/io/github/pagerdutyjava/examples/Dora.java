package io.github.pagerdutyjava.examples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The DORA metrics of the incidents that were added to it. */
final class Dora {

  /**
   * What is kept of an incident, so that a million of them fit.
   *
   * @param key the number of the incident, or its id when it has none
   * @param createdAt when it was created
   * @param deployment the deployment it belongs to
   * @param restore minutes from creation to resolution; null unless it is resolved
   * @param recovery minutes from the deployment to resolution; null unless linked and resolved
   */
  record Outcome(
      Object key,
      @Nullable Instant createdAt,
      @Nullable Deployment deployment,
      @Nullable Long restore,
      @Nullable Long recovery) {}

  private final Deployments deployments;
  private final List<Outcome> outcomes = new ArrayList<>();
  private final SortedSet<String> failed = new TreeSet<>();

  Dora(Deployments deployments) {
    this.deployments = deployments;
  }

  /** Takes one more incident into account. */
  void add(IncidentRow incident) {
    Instant created = incident.createdAt();
    Instant resolved = incident.resolvedAt();
    Deployment deployment = created == null ? null : deployments.before(created);
    boolean counts = incident.counts();
    Long recovery =
        counts && deployment != null && resolved != null
            ? (Long) IncidentRow.minutes(deployment.finished(), resolved)
            : null;
    if (deployment != null) {
      failed.add(deployment.id());
    }
    Object key = incident.number() == null ? incident.id() : incident.number();
    Long restore = counts ? incident.leadTimeMinutes() : null;
    outcomes.add(new Outcome(key, created, deployment, restore, recovery));
  }

  /** Returns the incidents in the order in which they were added. */
  List<Outcome> outcomes() {
    return Collections.unmodifiableList(outcomes);
  }

  /** Returns how many incidents are resolved. */
  long resolved() {
    return outcomes.stream().filter(outcome -> outcome.restore() != null).count();
  }

  /** Returns the lower median of the minutes to restore, null when no incident is resolved. */
  @Nullable Long medianRestore() {
    return lowerMedian(outcomes.stream().map(Outcome::restore).toList());
  }

  /** Returns the lower median of the minutes to recover from a deployment, null without any. */
  @Nullable Long medianRecovery() {
    return lowerMedian(outcomes.stream().map(Outcome::recovery).toList());
  }

  /** Returns how many deployments count. */
  int productionDeployments() {
    return deployments.size();
  }

  /** Returns the ids of the deployments that an incident belongs to, sorted. */
  SortedSet<String> deploymentsWithIncident() {
    return Collections.unmodifiableSortedSet(failed);
  }

  /** Returns the part of the deployments that an incident belongs to, null without deployments. */
  @Nullable Double changeFailureRate() {
    return deployments.size() == 0 ? null : (Double) ((double) failed.size() / deployments.size());
  }

  @Nullable Level restoreLevel() {
    return Level.ofMinutes(medianRestore());
  }

  @Nullable Level recoveryLevel() {
    return Level.ofMinutes(medianRecovery());
  }

  @Nullable Level failureLevel2021() {
    return Level.ofFailures2021(failed.size(), deployments.size());
  }

  @Nullable Level failureLevel2023() {
    return Level.ofFailures2023(failed.size(), deployments.size());
  }

  /** Returns the value at index ⌊(n−1)/2⌋ of the sorted values; null ones do not count. */
  static @Nullable Long lowerMedian(List<@Nullable Long> values) {
    long[] sorted =
        values.stream().filter(value -> value != null).mapToLong(value -> value).sorted().toArray();
    return sorted.length == 0 ? null : (Long) sorted[(sorted.length - 1) / 2];
  }
}
