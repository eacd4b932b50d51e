package io.github.pagerdutyjava.client.licenses;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A license, which says what roles its users can have.
 *
 * @param id the id
 * @param type the type, {@code license}
 * @param summary a short text to show to people
 * @param self the address in the REST API
 * @param htmlUrl the address in PagerDuty's web app
 * @param name the name
 * @param description what it is, and the add-ons that come with it
 * @param validRoles the roles that a user with it can have, by the names of the API
 * @param roleGroup which kind of user it is for
 * @param currentValue how many users have it; null where PagerDuty does not count
 * @param allocationsAvailable how many more users can have it; null for any number, or where
 *     PagerDuty does not count
 * @param extra what else PagerDuty sent
 */
public record License(
    String id,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String htmlUrl,
    @Nullable String name,
    @Nullable String description,
    List<String> validRoles,
    @Nullable LicenseRoleGroup roleGroup,
    @Nullable Integer currentValue,
    @Nullable Integer allocationsAvailable,
    Map<String, Object> extra)
    implements Resource {

  @Internal
  public License {}
}
