package io.github.pagerdutyjava.examples.recipes;

import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.audit.AuditRecord;
import io.github.pagerdutyjava.client.customfields.CustomFieldValueUpdate;
import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.tags.EntityType;
import io.github.pagerdutyjava.client.tags.TagChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Keeping order: tags, custom fields, and who changed what. */
public final class KeepingOrder {

  private KeepingOrder() {}

  /** Tags a team; PagerDuty makes the tag if there is none. */
  public static void tag(PagerDutyClient client, String teamId, String label) {
    client.tags().change(EntityType.TEAMS, teamId, new TagChange().addLabels(label));
  }

  /** Writes the value of a custom field of an incident. */
  public static void customField(
      PagerDutyClient client, String incidentId, String field, String value) {
    client
        .incidents()
        .updateCustomFieldValues(incidentId, CustomFieldValueUpdate.byName(field, value));
  }

  /** Returns who changed a service since then, and how, the latest first. */
  public static List<String> changes(PagerDutyClient client, String serviceId, Instant since) {
    List<String> changes = new ArrayList<>();
    for (AuditRecord entry : client.services().auditRecords(serviceId).since(since)) {
      List<String> who = entry.actors().stream().map(Resource::summary).toList();
      changes.add(entry.executionTime() + " " + entry.action() + " by " + who);
    }
    return changes;
  }
}
