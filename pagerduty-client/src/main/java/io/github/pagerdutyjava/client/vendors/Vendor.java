package io.github.pagerdutyjava.client.vendors;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A vendor: whose tool sends events, for example Amazon CloudWatch.
 *
 * @param id the id
 * @param type the type, {@code vendor}
 * @param summary a short text to show to people
 * @param self the address in the REST API
 * @param htmlUrl the address in PagerDuty's web app
 * @param name the name
 * @param websiteUrl the vendor's own site
 * @param logoUrl a picture of the logo
 * @param thumbnailUrl a small picture of the logo
 * @param description what the tool does
 * @param integrationGuideUrl how to connect the tool
 * @param extra what else PagerDuty sent
 */
public record Vendor(
    String id,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String htmlUrl,
    @Nullable String name,
    @Nullable String websiteUrl,
    @Nullable String logoUrl,
    @Nullable String thumbnailUrl,
    @Nullable String description,
    @Nullable String integrationGuideUrl,
    Map<String, Object> extra)
    implements Resource {

  @Internal
  public Vendor {}
}
