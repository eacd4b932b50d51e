package io.github.pagerdutyjava.examples.recipes;

import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.escalationpolicies.EscalationPolicy;
import io.github.pagerdutyjava.client.escalationpolicies.NewEscalationPolicy;
import io.github.pagerdutyjava.client.escalationpolicies.NewEscalationRule;
import io.github.pagerdutyjava.client.maintenancewindows.MaintenanceWindow;
import io.github.pagerdutyjava.client.maintenancewindows.NewMaintenanceWindow;
import io.github.pagerdutyjava.client.services.Integration;
import io.github.pagerdutyjava.client.services.NewIntegration;
import io.github.pagerdutyjava.client.services.NewService;
import io.github.pagerdutyjava.client.services.Service;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** Services and policies: who is called for what, where its events go, and when it is quiet. */
public final class ServicesAndPolicies {

  private ServicesAndPolicies() {}

  /** Calls whoever is on call, and after a quarter of an hour one who always is. */
  public static EscalationPolicy policy(PagerDutyClient client, String scheduleId, String userId) {
    return client
        .escalationPolicies()
        .create(
            NewEscalationPolicy.of(
                    "Checkout",
                    NewEscalationRule.after(Duration.ofMinutes(15)).schedules(scheduleId),
                    NewEscalationRule.after(Duration.ofMinutes(30)).users(userId))
                .numLoops(2));
  }

  /** Creates a service and returns the routing key by which events reach it. */
  public static Secret service(PagerDutyClient client, String name, String escalationPolicyId) {
    Service service =
        client
            .services()
            .create(
                NewService.of(name, escalationPolicyId).autoResolveTimeout(Duration.ofHours(4)));
    Integration integration =
        client
            .services()
            .integrations(service.id())
            .create(NewIntegration.eventsApiV2("Our monitoring"));
    return Objects.requireNonNull(integration.integrationKey());
  }

  /** Keeps services quiet while they are worked on, from now on. */
  public static MaintenanceWindow quiet(
      PagerDutyClient client, Duration duration, String... serviceIds) {
    Instant now = Instant.now();
    return client
        .maintenanceWindows()
        .create(
            NewMaintenanceWindow.of(now, now.plus(duration), serviceIds)
                .description("Upgrade of the database"));
  }
}
