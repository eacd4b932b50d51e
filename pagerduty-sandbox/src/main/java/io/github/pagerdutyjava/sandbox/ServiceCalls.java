package io.github.pagerdutyjava.sandbox;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a service has switched on, and what becomes of its old event rules. */
final class ServiceCalls {
  private static final String FEATURE = "aiops";

  private final Account account;
  private final Clock clock;

  ServiceCalls(Account account, Clock clock) {
    this.account = account;
    this.clock = clock;
  }

  Object enablements(Call call) {
    Entity service = account.directory().get("services", call.variable(0));
    Entity usual =
        new Entity().with("feature", FEATURE).with("enabled", false).with("updated_at", null);
    Entity shown = account.enablements().getOrDefault(service.id(), usual);
    return Map.of(call.operation().root(), List.of(shown));
  }

  Object enable(Call call) {
    Entity service = account.directory().get("services", call.variable(0));
    if (!call.variable(1).equals(FEATURE)) {
      throw Refusal.notFound();
    }
    Object enabled = call.sent().object(call.operation().root()).get("enabled");
    if (!(enabled instanceof Boolean)) {
      throw Refusal.invalid("enabled must be true or false");
    }
    Entity enablement =
        new Entity()
            .with("feature", FEATURE)
            .with("enabled", enabled)
            .with("updated_at", clock.instant().truncatedTo(ChronoUnit.SECONDS));
    account.enablements().put(service.id(), enablement);
    return Map.of(call.operation().root(), enablement);
  }

  /** The rules go, and an orchestration is named in their place. */
  Object convertRules(Call call) {
    Entity service = account.directory().get("services", call.variable(0));
    account.directory().all("rules@" + service.id()).stream()
        .map(Entity::id)
        .forEach(account.directory()::remove);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("convert_status", "completed");
    answer.put(
        "converted_to", "https://api.pagerduty.com/event_orchestrations/services/" + service.id());
    return answer;
  }
}
