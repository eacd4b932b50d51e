package io.github.pagerdutyjava.client.escalationpolicies;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An escalation policy as it shall be; immutable, every method returns a copy.
 *
 * <pre>{@code
 * NewEscalationPolicy.of(
 *         "Shop",
 *         NewEscalationRule.after(Duration.ofMinutes(15)).schedules("PI7DH85"),
 *         NewEscalationRule.after(Duration.ofMinutes(30)).users("PEYSGVF"))
 *     .numLoops(2);
 * }</pre>
 */
public final class NewEscalationPolicy extends Body<NewEscalationPolicy> {

  private NewEscalationPolicy(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /**
   * Returns a policy of this name with these rules, the first level first.
   *
   * @throws IllegalArgumentException if there is no rule
   */
  public static NewEscalationPolicy of(String name, NewEscalationRule... rules) {
    return new NewEscalationPolicy(Map.of("type", "escalation_policy"))
        .with("name", Arguments.notBlank("name", name))
        .with("escalation_rules", Arguments.some("rules", rules));
  }

  @Override
  protected NewEscalationPolicy copy(Map<String, @Nullable Object> fields) {
    return new NewEscalationPolicy(fields);
  }

  /** Returns a copy with this description. */
  public NewEscalationPolicy description(String description) {
    return with("description", description);
  }

  /** Returns a copy without a description. */
  public NewEscalationPolicy clearDescription() {
    return cleared("description");
  }

  /**
   * Returns a copy whose rules are repeated this often when nobody reacts.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public NewEscalationPolicy numLoops(int numLoops) {
    if (numLoops < 0) {
      throw new IllegalArgumentException("numLoops: must not be negative, is " + numLoops);
    }
    return with("num_loops", numLoops);
  }

  /** Returns a copy that says when users are told that their duty begins or ends. */
  public NewEscalationPolicy onCallHandoffNotifications(HandoffNotifications notifications) {
    return with("on_call_handoff_notifications", notifications);
  }

  /** Returns a copy that belongs to this team; PagerDuty allows one. */
  public NewEscalationPolicy teamId(String teamId) {
    return with("teams", List.of(reference("team_id", "team_reference", teamId)));
  }

  /** Returns a copy that belongs to no team. */
  public NewEscalationPolicy clearTeam() {
    return with("teams", List.of());
  }
}
