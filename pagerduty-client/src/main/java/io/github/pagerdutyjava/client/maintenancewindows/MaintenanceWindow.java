package io.github.pagerdutyjava.client.maintenancewindows;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A time in which services open no incidents.
 *
 * @param id the id
 * @param type the type, {@code maintenance_window}
 * @param summary a short text to show to people
 * @param self the address in the REST API
 * @param htmlUrl the address in PagerDuty's web app
 * @param sequenceNumber its number, by creation
 * @param startTime when it begins
 * @param endTime when it ends
 * @param description what is being done
 * @param createdBy who created it
 * @param services the services that open no incidents
 * @param teams the teams of these services
 * @param extra what else PagerDuty sent
 */
public record MaintenanceWindow(
    String id,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String htmlUrl,
    @Nullable Integer sequenceNumber,
    @Nullable Instant startTime,
    @Nullable Instant endTime,
    @Nullable String description,
    @Nullable Resource createdBy,
    List<Resource> services,
    List<Resource> teams,
    Map<String, Object> extra)
    implements Resource {

  @Internal
  public MaintenanceWindow {}
}
