package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.action;
import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.services.AlertAggregation;
import io.github.pagerdutyjava.client.services.AlertCreation;
import io.github.pagerdutyjava.client.services.EmailAction;
import io.github.pagerdutyjava.client.services.EmailFilterMode;
import io.github.pagerdutyjava.client.services.EmailIncidentCreation;
import io.github.pagerdutyjava.client.services.EmailMatchMode;
import io.github.pagerdutyjava.client.services.EmailParsingFallback;
import io.github.pagerdutyjava.client.services.EmailPart;
import io.github.pagerdutyjava.client.services.IntegrationInclude;
import io.github.pagerdutyjava.client.services.NamedTime;
import io.github.pagerdutyjava.client.services.NewAlertGrouping;
import io.github.pagerdutyjava.client.services.NewEmailExtractor;
import io.github.pagerdutyjava.client.services.NewEmailFilter;
import io.github.pagerdutyjava.client.services.NewEmailParser;
import io.github.pagerdutyjava.client.services.NewEmailPredicate;
import io.github.pagerdutyjava.client.services.NewIntegration;
import io.github.pagerdutyjava.client.services.NewService;
import io.github.pagerdutyjava.client.services.ServiceInclude;
import io.github.pagerdutyjava.client.services.ServiceStatus;
import io.github.pagerdutyjava.client.services.ServiceUrgency;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** The operations of services. */
final class ServiceOperations {

  static final List<Operation> ALL =
      List.of(
          operation(
              "listServices",
              client ->
                  client
                      .services()
                      .query("mail")
                      .name("My Mail")
                      .teamIds("T1", "T2")
                      .timeZone(ZoneId.of("America/Lima"))
                      .descending()
                      .include(ServiceInclude.values())),
          operation("getService", client -> client.services().get("P1", ServiceInclude.values())),
          operation("createService", client -> client.services().create(service()))
              .alsoSends(
                  client ->
                      client
                          .services()
                          .create(
                              service()
                                  .urgency(ServiceUrgency.SEVERITY_BASED)
                                  .alertGrouping(NewAlertGrouping.byTime(Duration.ofMinutes(2))))),
          operation("updateService", client -> client.services().update("P1", service()))
              .alsoSends(
                  client ->
                      client
                          .services()
                          .update(
                              "P1",
                              service()
                                  .urgency(ServiceUrgency.LOW)
                                  .alertGrouping(NewAlertGrouping.byTime(Duration.ofMinutes(2))))),
          action("deleteService", client -> client.services().delete("P1")),
          operation(
              "getServiceIntegration",
              client ->
                  client.services().integrations("P1").get("I1", IntegrationInclude.values())),
          operation(
              "createServiceIntegration",
              client -> client.services().integrations("P1").create(integration())),
          operation(
              "updateServiceIntegration",
              client -> client.services().integrations("P1").update("I1", integration())),
          operation("listServiceFeatureEnablements", client -> client.services().enablements("P1")),
          operation(
                  "listServiceChangeEvents",
                  client ->
                      client
                          .services()
                          .changeEvents("P1")
                          .teamIds("T1", "T2")
                          .integrationIds("I1", "I2"))
              .alsoSends(
                  client ->
                      client
                          .services()
                          .changeEvents("P1")
                          .since(Instant.parse("2026-01-01T00:00:00Z"))
                          .until(Instant.parse("2026-01-02T00:00:00Z"))
                          .toList()),
          operation(
                  "updateServiceFeatureEnablement",
                  client -> List.of(client.services().enable("P1", "aiops")))
              .and(client -> List.of(client.services().disable("P1", "aiops"))));

  private static NewService service() {
    return NewService.of("Shop", "E1")
        .description("Sells things")
        .autoResolveTimeout(Duration.ofHours(4))
        .acknowledgementTimeout(Duration.ofMinutes(30))
        .status(ServiceStatus.ACTIVE)
        .urgencyBySupportHours(ServiceUrgency.HIGH, ServiceUrgency.LOW)
        .supportHours(
            ZoneId.of("America/Lima"), LocalTime.of(9, 0), LocalTime.of(17, 0), DayOfWeek.MONDAY)
        .raiseUrgencyAt(NamedTime.SUPPORT_HOURS_START)
        .alertCreation(AlertCreation.CREATE_ALERTS_AND_INCIDENTS)
        .alertGrouping(
            NewAlertGrouping.byContent(
                AlertAggregation.ANY, Duration.ofMinutes(5), "class", "component"))
        .autoPauseNotifications(Duration.ofMinutes(5));
  }

  private static NewIntegration integration() {
    return NewIntegration.email("Reports", "reports@acme.pagerduty.com")
        .vendorId("V1")
        .emailIncidentCreation(EmailIncidentCreation.USE_RULES)
        .emailFilterMode(EmailFilterMode.OR_RULES_EMAIL)
        .emailFilters(
            new NewEmailFilter()
                .subject(EmailMatchMode.MATCH, "alert")
                .body(EmailMatchMode.MATCH, "down")
                .from(EmailMatchMode.NO_MATCH, "bot@.*"))
        .emailParsers(
            NewEmailParser.of(
                    EmailAction.TRIGGER,
                    NewEmailPredicate.any(
                        NewEmailPredicate.contains(EmailPart.SUBJECT, "down"),
                        NewEmailPredicate.exactly(EmailPart.FROM_ADDRESSES, "ops@example.com"),
                        NewEmailPredicate.not(NewEmailPredicate.regex(EmailPart.BODY, "test.*"))))
                .valueExtractors(
                    NewEmailExtractor.entire("incident_key", EmailPart.SUBJECT),
                    NewEmailExtractor.regex("host", EmailPart.BODY, "on (.*)"),
                    NewEmailExtractor.between("cause", EmailPart.BODY, "because of", ".")),
            NewEmailParser.of(
                EmailAction.RESOLVE, NewEmailPredicate.contains(EmailPart.SUBJECT, "up")))
        .emailParsingFallback(EmailParsingFallback.DISCARD);
  }

  private ServiceOperations() {}
}
