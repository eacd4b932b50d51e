package io.github.pagerdutyjava.client.users;

import io.github.pagerdutyjava.client.model.Body;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a user shall be told of the status updates of incidents; immutable.
 *
 * <pre>{@code
 * NewStatusUpdateNotificationRule.of(ContactMethodType.EMAIL, "PTDVERC");
 * }</pre>
 */
public final class NewStatusUpdateNotificationRule extends Body<NewStatusUpdateNotificationRule> {

  private NewStatusUpdateNotificationRule(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /**
   * Returns a rule.
   *
   * @param type the type of the contact method
   * @param contactMethodId the id of the contact method
   */
  public static NewStatusUpdateNotificationRule of(ContactMethodType type, String contactMethodId) {
    return new NewStatusUpdateNotificationRule(Map.of())
        .with("contact_method", ContactMethodType.reference(type, contactMethodId));
  }

  @Override
  protected NewStatusUpdateNotificationRule copy(Map<String, @Nullable Object> fields) {
    return new NewStatusUpdateNotificationRule(fields);
  }
}
