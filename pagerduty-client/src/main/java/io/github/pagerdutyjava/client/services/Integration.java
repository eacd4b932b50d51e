package io.github.pagerdutyjava.client.services;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where events of a service come from.
 *
 * @param id the id
 * @param type the type, for example {@code events_api_v2_inbound_integration}
 * @param summary a short text to show to people
 * @param self the address in the REST API
 * @param htmlUrl the address in PagerDuty's web app
 * @param name the name
 * @param service the service
 * @param createdAt when it was created
 * @param vendor whose tool sends the events
 * @param integrationKey what senders name it by; whoever knows it can send events
 * @param integrationEmail where emails are sent to
 * @param emailIncidentCreation when an email opens an incident
 * @param emailFilterMode which emails are looked at
 * @param emailParsers how emails are read
 * @param emailParsingFallback what happens to an email that no parser fits
 * @param emailFilters which emails are let in
 * @param extra what else PagerDuty sent
 */
public record Integration(
    String id,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String htmlUrl,
    @Nullable String name,
    @Nullable Resource service,
    @Nullable Instant createdAt,
    @Nullable Resource vendor,
    @Nullable Secret integrationKey,
    @Nullable String integrationEmail,
    @Nullable EmailIncidentCreation emailIncidentCreation,
    @Nullable EmailFilterMode emailFilterMode,
    List<EmailParser> emailParsers,
    @Nullable EmailParsingFallback emailParsingFallback,
    List<EmailFilter> emailFilters,
    Map<String, Object> extra)
    implements Resource {

  @Internal
  public Integration {}
}
