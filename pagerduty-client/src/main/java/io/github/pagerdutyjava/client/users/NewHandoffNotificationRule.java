package io.github.pagerdutyjava.client.users;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a user shall be told that their on-call duty begins or ends; immutable, every method returns
 * a copy.
 *
 * <pre>{@code
 * NewHandoffNotificationRule.of(HandoffType.ONCALL, ContactMethodType.EMAIL, "PTDVERC")
 *     .notifyAdvance(Duration.ofHours(3));
 * }</pre>
 */
public final class NewHandoffNotificationRule extends Body<NewHandoffNotificationRule> {

  private NewHandoffNotificationRule(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /**
   * Returns a rule for these handoffs.
   *
   * @param type the type of the contact method
   * @param contactMethodId the id of the contact method
   */
  public static NewHandoffNotificationRule of(
      HandoffType handoffType, ContactMethodType type, String contactMethodId) {
    return new NewHandoffNotificationRule(Map.of())
        .with("handoff_type", handoffType)
        .with("contact_method", ContactMethodType.reference(type, contactMethodId));
  }

  @Override
  protected NewHandoffNotificationRule copy(Map<String, @Nullable Object> fields) {
    return new NewHandoffNotificationRule(fields);
  }

  /** Returns a copy that tells so long before, in whole minutes. */
  public NewHandoffNotificationRule notifyAdvance(Duration advance) {
    return with("notify_advance_in_minutes", Arguments.minutes("advance", advance, 0));
  }
}
