package io.github.pagerdutyjava.client.teams;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user in a team.
 *
 * @param user the user
 * @param role what they may do in the team
 * @param extra what else PagerDuty sent
 */
public record TeamMember(
    @Nullable Resource user, @Nullable TeamRole role, Map<String, Object> extra) {

  @Internal
  public TeamMember {}
}
