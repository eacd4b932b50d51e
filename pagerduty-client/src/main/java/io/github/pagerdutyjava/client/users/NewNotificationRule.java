package io.github.pagerdutyjava.client.users;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import io.github.pagerdutyjava.client.model.Urgency;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a user shall be reached how; immutable.
 *
 * <pre>{@code
 * NewNotificationRule.of(HIGH, Duration.ofMinutes(5), ContactMethodType.SMS, "PTDVERC");
 * }</pre>
 */
public final class NewNotificationRule extends Body<NewNotificationRule> {

  private NewNotificationRule(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /**
   * Returns a rule for incidents of this urgency.
   *
   * @param startDelay how long after the assignment, in whole minutes; zero for at once
   * @param type the type of the contact method
   * @param contactMethodId the id of the contact method
   */
  public static NewNotificationRule of(
      Urgency urgency, Duration startDelay, ContactMethodType type, String contactMethodId) {
    return new NewNotificationRule(Map.of("type", "assignment_notification_rule"))
        .with("urgency", urgency)
        .with("start_delay_in_minutes", Arguments.minutes("startDelay", startDelay, 0))
        .with("contact_method", ContactMethodType.reference(type, contactMethodId));
  }

  @Override
  protected NewNotificationRule copy(Map<String, @Nullable Object> fields) {
    return new NewNotificationRule(fields);
  }
}
