package io.github.pagerdutyjava.client.services;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the alerts of a service are grouped into incidents.
 *
 * @param type {@code time}, {@code intelligent}, {@code content_based} or the type of a setting;
 *     null when they are not
 * @param config the details, by type
 * @param id the id of the setting, where PagerDuty names one
 * @param summary its name
 * @param self its address in the REST API
 * @param htmlUrl its address in PagerDuty's web app
 * @param extra what else PagerDuty sent
 */
public record AlertGroupingParameters(
    @Nullable String type,
    @Nullable AlertGroupingConfig config,
    @Nullable String id,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String htmlUrl,
    Map<String, Object> extra) {

  @Internal
  public AlertGroupingParameters {}
}
