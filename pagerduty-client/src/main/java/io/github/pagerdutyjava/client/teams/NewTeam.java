package io.github.pagerdutyjava.client.teams;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A team as it shall be; immutable, every method returns a copy.
 *
 * <pre>{@code
 * NewTeam.of("Engineering").description("All engineering").defaultRole(TeamDefaultRole.NONE);
 * }</pre>
 */
public final class NewTeam extends Body<NewTeam> {

  private NewTeam(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /** Returns a team of this name, of at most 100 characters. */
  public static NewTeam of(String name) {
    return new NewTeam(Map.of("type", "team")).with("name", Arguments.notBlank("name", name));
  }

  @Override
  protected NewTeam copy(Map<String, @Nullable Object> fields) {
    return new NewTeam(fields);
  }

  /** Returns a copy with this description, of at most 1024 characters. */
  public NewTeam description(String description) {
    return with("description", description);
  }

  /** Returns a copy without a description. */
  public NewTeam clearDescription() {
    return cleared("description");
  }

  /** Returns a copy in which those who are not in the team have this role. */
  public NewTeam defaultRole(TeamDefaultRole role) {
    return with("default_role", role);
  }
}
