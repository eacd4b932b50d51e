package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Violation.Kind.EXTRA;
import static io.github.pagerdutyjava.client.conformance.Violation.Kind.FAILED;
import static io.github.pagerdutyjava.client.conformance.Violation.Kind.LOST;
import static io.github.pagerdutyjava.client.conformance.Violation.Kind.SENT;
import static io.github.pagerdutyjava.client.conformance.Violation.Kind.UNSENT;

import io.github.pagerdutyjava.client.conformance.Violation.Kind;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Every disagreement with PagerDuty's file that is meant, with its reason. */
final class Exemptions {

  /**
   * One of them.
   *
   * @param operation the operation's id, or {@code *}
   * @param place the place of the violation; a {@code *} at its end stands for anything
   */
  record Exemption(String operation, Kind kind, String place, String reason) {

    boolean covers(Violation violation) {
      return (operation.equals("*") || operation.equals(violation.operation()))
          && kind == violation.kind()
          && (place.endsWith("*")
              ? violation.place().startsWith(place.substring(0, place.length() - 1))
              : place.equals(violation.place()));
    }
  }

  private static final String PAGING = "belongs to the walk, which decides on pages itself";

  private static final String TIMELESS = "a list by time cannot place what has no time";

  private static final String ZONE = "times are instants, whatever zone they are written in";

  private static final String UNRENDERED =
      "it is for entries in a range of time, which cannot be asked for here";

  private static final String COMPUTED = "PagerDuty computes it";

  private static final String PAGED = "the answer is a page, so the next one must be asked";

  private static final String ALIKE =
      "a list gives an item once, and what has no ids cannot be told from another such item";
  private static final String SERVER = "PagerDuty sets it, although it is not called read-only";

  private static final String OWN_ACCOUNT = "the account is the caller's own";

  private static final String WHOLE = "the answer to a chunk is one page";

  private static final String GROUPING = "alert_grouping_parameters say the same, and more";

  private static final String ADD_ON = "only the reference to an add-on has it";

  private static final List<Exemption> ALL =
      List.of(
          new Exemption("*", UNSENT, "query total", PAGING),
          new Exemption("*", UNSENT, "query cursor", PAGING),
          new Exemption("*", UNSENT, "body $.contact_method.created_at", SERVER),
          new Exemption("*", FAILED, "IncompleteListException on nulls in depth 1", TIMELESS),
          new Exemption("*", FAILED, "IncompleteListException on only ids in depth 1", TIMELESS),
          new Exemption("getSchedule", UNSENT, "query time_zone", ZONE),
          new Exemption("getScheduleV3", UNSENT, "query time_zone", ZONE),
          new Exemption("listCustomShifts", UNSENT, "query time_zone", ZONE),
          new Exemption("listOverrides", UNSENT, "query time_zone", ZONE),
          new Exemption("createSchedule", UNSENT, "query overflow", UNRENDERED),
          new Exemption("updateSchedule", UNSENT, "query overflow", UNRENDERED),
          new Exemption("*", UNSENT, "body $.schedule.final_schedule", COMPUTED),
          new Exemption("*", UNSENT, "body $.schedule.overrides_subschedule", COMPUTED),
          new Exemption("*", UNSENT, "body $.schedule.next_oncall_for_user*", COMPUTED),
          new Exemption("getUserNotificationSubscriptions", SENT, "query limit", PAGED),
          new Exemption("getUserNotificationSubscriptions", SENT, "query offset", PAGED),
          new Exemption("getUserNotificationSubscriptions", LOST, "$.subscriptions", ALIKE),
          new Exemption("getTeamNotificationSubscriptions", LOST, "$.subscriptions", ALIKE),
          new Exemption("getTeamNotificationSubscriptions", SENT, "query limit", PAGED),
          new Exemption("getTeamNotificationSubscriptions", SENT, "query offset", PAGED),
          new Exemption("getIncidentNotificationSubscribers", SENT, "query limit", PAGED),
          new Exemption("getIncidentNotificationSubscribers", SENT, "query offset", PAGED),
          new Exemption("getIncidentNotificationSubscribers", LOST, "$.subscribers", ALIKE),
          new Exemption("getIncidentNotificationSubscribers", LOST, "$.account_id", OWN_ACCOUNT),
          new Exemption("updateIncidents", UNSENT, "query offset", WHOLE),
          new Exemption("updateIncidentAlerts", UNSENT, "query offset", WHOLE),
          new Exemption("updateIncidentAlert", UNSENT, "body $.alert.id", "the id is in the path"),
          new Exemption("*", UNSENT, "body $.service.response_play", "PagerDuty has removed them"),
          new Exemption("*", UNSENT, "body $.service.alert_grouping", GROUPING),
          new Exemption("*", UNSENT, "body $.service.alert_grouping_timeout", GROUPING),
          new Exemption(
              "*",
              UNSENT,
              "body $.service.auto_pause_notifications_parameters.recommended_timeout",
              "PagerDuty works it out"),
          new Exemption("listServiceEventRules", LOST, "$.migrated*", "migration() tells it"),
          new Exemption("listServiceEventRules", EXTRA, "EventRuleMigration.*", "the list itself"),
          new Exemption("*", EXTRA, "Reference.name", ADD_ON),
          new Exemption("*", EXTRA, "Reference.src", ADD_ON),
          new Exemption("*", EXTRA, "Reference.avatar_url", "only an example has it"));

  private static final Set<Exemption> USED = ConcurrentHashMap.newKeySet();

  private Exemptions() {}

  static boolean cover(Violation violation) {
    List<Exemption> covering = ALL.stream().filter(one -> one.covers(violation)).toList();
    USED.addAll(covering);
    return !covering.isEmpty();
  }

  /** Returns those that nothing has needed so far. */
  static List<Exemption> unused() {
    return ALL.stream().filter(one -> !USED.contains(one)).toList();
  }
}
