package io.github.pagerdutyjava.client.abilities;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.ApiException;
import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.paging.Connection;
import java.util.List;
import java.util.Set;

/**
 * What the account can do, by plan and state: {@code GET /abilities}, OAuth scope {@code
 * abilities.read}.
 *
 * <pre>{@code
 * if (client.abilities().has("teams")) {
 *   System.out.println(client.teams().toList());
 * }
 * }</pre>
 */
public final class Abilities {

  /** The plan lacks the ability; there is no such ability. */
  private static final Set<Integer> REFUSALS = Set.of(402, 404);

  private final AbilitiesApi api;

  @Internal
  public Abilities(Connection connection) {
    this.api = connection.api(AbilitiesApi.class);
  }

  /**
   * Returns the names of all abilities that the account has, for example {@code teams}: {@code GET
   * /abilities}, OAuth scope {@code abilities.read}.
   */
  public List<String> list() {
    return api.list();
  }

  /**
   * Returns whether the account has an ability: {@code GET /abilities/{id}}, OAuth scope {@code
   * abilities.read}. It has none that its plan lacks, and none that PagerDuty does not know.
   *
   * @param name for example {@code teams}
   * @throws IllegalArgumentException if {@code name} cannot be one
   */
  public boolean has(String name) {
    try {
      api.test(requireNonNull(name, "name"));
      return true;
    } catch (ApiException e) {
      if (REFUSALS.contains(e.status())) {
        return false;
      }
      throw e;
    }
  }
}
