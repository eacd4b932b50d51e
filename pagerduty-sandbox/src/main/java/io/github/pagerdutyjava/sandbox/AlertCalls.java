package io.github.pagerdutyjava.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The alerts of an incident. */
final class AlertCalls {
  private final Account account;
  private final IncidentAlerts alerts;
  private final IncidentWrites incidents;

  AlertCalls(Account account, IncidentAlerts alerts, IncidentWrites incidents) {
    this.account = account;
    this.alerts = alerts;
    this.incidents = incidents;
  }

  Object list(Call call) {
    Paging paging = Paging.of(call.query());
    List<Entity> found = new ArrayList<>(alerts.of(account.incidents().get(call.variable(0))));
    Set<String> statuses = call.query().all("statuses[]");
    String key = call.query().text("alert_key");
    found.removeIf(alert -> !statuses.isEmpty() && !statuses.contains(alert.text("status")));
    found.removeIf(alert -> key != null && !key.equals(alert.text("alert_key")));
    return page(call, paging, found);
  }

  Object one(Call call) {
    Entity alert = alerts.get(account.incidents().get(call.variable(0)), call.variable(1));
    return Map.of(call.operation().root(), account.views().show(alert, call));
  }

  Object update(Call call) {
    Entity alert = change(call, call.variable(1), call.sent().object("alert"));
    return Map.of(call.operation().root(), account.views().show(alert, call));
  }

  Object updateMany(Call call) {
    List<Map<String, @Nullable Object>> sent = call.sent().objects("alerts");
    if (sent.size() > IncidentWrites.MOST) {
      throw new Refusal(
          413, 2001, "Invalid Input Provided", "at most " + IncidentWrites.MOST + " alerts");
    }
    Paging paging = Paging.of(call.query());
    Incident incident = account.incidents().get(call.variable(0));
    for (Map<String, @Nullable Object> element : sent) {
      alerts.check(incident, Sent.text(element, "id"), element);
    }
    List<Entity> changed =
        sent.stream().map(element -> change(call, Sent.text(element, "id"), element)).toList();
    return page(call, paging, changed);
  }

  private Entity change(Call call, String id, Map<String, @Nullable Object> sent) {
    Draft from = incidents.draft(call.variable(0), call);
    return alerts.change(id, sent, from, incidents, call);
  }

  private Object page(Call call, Paging paging, List<Entity> found) {
    return paging.page(
        call.operation().root(), found.size(), i -> account.views().show(found.get(i), call));
  }
}
