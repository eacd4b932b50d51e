package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked to help with an incident, or no longer; immutable, every method returns a copy.
 *
 * <pre>{@code
 * new ResponderTargets().userIds("PJ25ZYX").escalationPolicyIds("PEP12AB");
 * }</pre>
 */
public final class ResponderTargets extends Body<ResponderTargets> {

  private static final String TARGETS = "responder_request_targets";

  /** Makes targets that are nobody yet. */
  public ResponderTargets() {
    this(Map.of());
  }

  private ResponderTargets(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  @Override
  protected ResponderTargets copy(Map<String, @Nullable Object> fields) {
    return new ResponderTargets(fields);
  }

  /** Returns a copy with these users, too. */
  public ResponderTargets userIds(String... userIds) {
    return and("user_reference", Arguments.ids("userIds", userIds));
  }

  /** Returns a copy with whoever is on call in these escalation policies, too. */
  public ResponderTargets escalationPolicyIds(String... escalationPolicyIds) {
    return and(
        "escalation_policy_reference", Arguments.ids("escalationPolicyIds", escalationPolicyIds));
  }

  private ResponderTargets and(String type, List<String> ids) {
    List<Object> all = new ArrayList<>(all());
    ids.forEach(id -> all.add(reference(TARGETS, type, id)));
    return with(TARGETS, List.copyOf(all));
  }

  private List<?> all() {
    return fields().get(TARGETS) instanceof List<?> targets ? targets : List.of();
  }

  /** Returns the body of a request for help, in which PagerDuty wants each target wrapped. */
  Map<String, Object> request(String requesterId, String message) {
    return Map.of(
        "requester_id",
        Arguments.id("requester_id", requesterId),
        "message",
        Arguments.notBlank("message", message),
        TARGETS,
        each(target -> Map.of("responder_request_target", target)));
  }

  /** Returns the body that cancels requests for help, in which PagerDuty wants the targets bare. */
  Map<String, Object> cancellation(String requesterId) {
    return Map.of(
        "requester_id", Arguments.id("requester_id", requesterId), TARGETS, each(target -> target));
  }

  private List<Object> each(Function<Object, Object> form) {
    if (all().isEmpty()) {
      throw new IllegalArgumentException("targets: at least one is needed");
    }
    return all().stream().<Object>map(form).toList();
  }
}
