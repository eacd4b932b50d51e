package io.github.pagerdutyjava.client.services;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An integration as it shall be; immutable, every method returns a copy.
 *
 * <pre>{@code
 * NewIntegration.email("Reports", "reports@acme.pagerduty.com")
 *     .emailFilterMode(EmailFilterMode.AND_RULES_EMAIL)
 *     .emailFilters(new NewEmailFilter().subject(EmailMatchMode.MATCH, "alert"));
 * }</pre>
 */
public final class NewIntegration extends Body<NewIntegration> {

  private NewIntegration(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /** Returns an integration of this type, for example {@code pingdom_inbound_integration}. */
  public static NewIntegration of(String type, String name) {
    return new NewIntegration(Map.of())
        .with("type", Arguments.notBlank("type", type))
        .with("name", Arguments.notBlank("name", name));
  }

  /** Returns an integration that takes events by the Events API, version 2. */
  public static NewIntegration eventsApiV2(String name) {
    return of("events_api_v2_inbound_integration", name);
  }

  /** Returns an integration that takes emails to this address in the account's subdomain. */
  public static NewIntegration email(String name, String address) {
    return of("generic_email_inbound_integration", name)
        .with("integration_email", Arguments.notBlank("address", address));
  }

  @Override
  protected NewIntegration copy(Map<String, @Nullable Object> fields) {
    return new NewIntegration(fields);
  }

  /** Returns a copy that takes what this vendor's tool sends. */
  public NewIntegration vendorId(String vendorId) {
    return withReference("vendor", "vendor_reference", vendorId);
  }

  /** Returns a copy of no vendor. */
  public NewIntegration clearVendor() {
    return cleared("vendor");
  }

  /** Returns a copy of email that says when an email opens an incident. */
  public NewIntegration emailIncidentCreation(EmailIncidentCreation creation) {
    return with("email_incident_creation", creation);
  }

  /** Returns a copy of email that says how the filters decide. */
  public NewIntegration emailFilterMode(EmailFilterMode mode) {
    return with("email_filter_mode", mode);
  }

  /**
   * Returns a copy of email that lets these in.
   *
   * @throws IllegalArgumentException if there is none
   */
  public NewIntegration emailFilters(NewEmailFilter... filters) {
    return with("email_filters", Arguments.some("filters", filters));
  }

  /**
   * Returns a copy of email that reads emails like this.
   *
   * @throws IllegalArgumentException if there is none
   */
  public NewIntegration emailParsers(NewEmailParser... parsers) {
    return with("email_parsers", Arguments.some("parsers", parsers));
  }

  /** Returns a copy of email that says what happens to one that no parser fits. */
  public NewIntegration emailParsingFallback(EmailParsingFallback fallback) {
    return with("email_parsing_fallback", fallback);
  }

  NewIntegration ofService(String serviceId) {
    return withReference("service", "service_reference", serviceId);
  }
}
