package io.github.pagerdutyjava.client;

import io.github.pagerdutyjava.client.changeevents.ChangeEvent;
import io.github.pagerdutyjava.client.escalationpolicies.EscalationPolicy;
import io.github.pagerdutyjava.client.incidents.Alert;
import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.client.incidenttypes.IncidentType;
import io.github.pagerdutyjava.client.licenses.License;
import io.github.pagerdutyjava.client.logentries.LogEntry;
import io.github.pagerdutyjava.client.maintenancewindows.MaintenanceWindow;
import io.github.pagerdutyjava.client.model.Reference;
import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.priorities.Priority;
import io.github.pagerdutyjava.client.schedules.LayerSchedule;
import io.github.pagerdutyjava.client.schedules.ShiftSchedule;
import io.github.pagerdutyjava.client.services.Integration;
import io.github.pagerdutyjava.client.services.Service;
import io.github.pagerdutyjava.client.tags.Tag;
import io.github.pagerdutyjava.client.teams.Team;
import io.github.pagerdutyjava.client.users.ContactMethod;
import io.github.pagerdutyjava.client.users.NotificationRule;
import io.github.pagerdutyjava.client.users.StatusUpdateNotificationRule;
import io.github.pagerdutyjava.client.users.User;
import io.github.pagerdutyjava.client.vendors.Vendor;
import io.github.pagerdutyjava.internal.json.Json;
import java.util.Map;

/** Which record a {@link Resource} is, by the type that PagerDuty sends. */
final class ResourceTypes {

  /** What starts with an underscore is the end of several types. */
  private static final Map<String, Class<?>> RECORDS =
      Map.ofEntries(
          Map.entry("alert", Alert.class),
          Map.entry("incident", Incident.class),
          Map.entry("incident_type", IncidentType.class),
          Map.entry("service", Service.class),
          Map.entry("_inbound_integration", Integration.class),
          Map.entry("maintenance_window", MaintenanceWindow.class),
          Map.entry("vendor", Vendor.class),
          Map.entry("team", Team.class),
          Map.entry("tag", Tag.class),
          Map.entry("user", User.class),
          Map.entry("_contact_method", ContactMethod.class),
          Map.entry("assignment_notification_rule", NotificationRule.class),
          Map.entry("status_update_notification_rule", StatusUpdateNotificationRule.class),
          Map.entry("license", License.class),
          Map.entry("priority", Priority.class),
          Map.entry("escalation_policy", EscalationPolicy.class),
          Map.entry("schedule", LayerSchedule.class),
          Map.entry("schedule_v3", ShiftSchedule.class),
          Map.entry("change_event", ChangeEvent.class),
          Map.entry("_log_entry", LogEntry.class));

  private static final Json JSON =
      Json.builder().relations(Resource.class, Reference.class, RECORDS).build();

  private ResourceTypes() {}

  /** Returns what reads and writes PagerDuty's resources. */
  static Json json() {
    return JSON;
  }
}
