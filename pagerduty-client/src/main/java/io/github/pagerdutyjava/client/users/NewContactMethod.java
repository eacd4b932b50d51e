package io.github.pagerdutyjava.client.users;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import io.github.pagerdutyjava.client.model.EmailAddress;
import io.github.pagerdutyjava.client.model.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a user shall be reached; immutable, every method returns a copy.
 *
 * <pre>{@code
 * NewContactMethod.phone("Work", 44, "2079460958");
 * }</pre>
 */
public final class NewContactMethod extends Body<NewContactMethod> {

  private static final int HIGHEST_COUNTRY_CODE = 1_999;

  private NewContactMethod(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /**
   * Returns emails to this address.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static NewContactMethod email(String label, String address) {
    return of(ContactMethodType.EMAIL, label, EmailAddress.require("address", address));
  }

  /**
   * Returns calls of this number.
   *
   * @param countryCode the country calling code, 1 to 1,999
   */
  public static NewContactMethod phone(String label, int countryCode, String number) {
    return of(ContactMethodType.PHONE, label, number).countryCode(countryCode);
  }

  /**
   * Returns text messages to this number.
   *
   * @param countryCode the country calling code, 1 to 1,999
   */
  public static NewContactMethod sms(String label, int countryCode, String number) {
    return of(ContactMethodType.SMS, label, number).countryCode(countryCode);
  }

  /**
   * Returns WhatsApp messages to this number.
   *
   * @param countryCode the country calling code, 1 to 1,999
   */
  public static NewContactMethod whatsApp(String label, int countryCode, String number) {
    return of(ContactMethodType.WHATSAPP, label, number).countryCode(countryCode);
  }

  /** Returns push notifications to this device, which PagerDuty's app registers by itself. */
  public static NewContactMethod push(String label, String device) {
    return of(ContactMethodType.PUSH_NOTIFICATION, label, device);
  }

  private static NewContactMethod of(ContactMethodType type, String label, String address) {
    return new NewContactMethod(Map.of("type", type))
        .with("label", Arguments.notBlank("label", label))
        .with("address", Arguments.notBlank("address", address));
  }

  @Override
  protected NewContactMethod copy(Map<String, @Nullable Object> fields) {
    return new NewContactMethod(fields);
  }

  private NewContactMethod countryCode(int code) {
    if (code < 1 || code > HIGHEST_COUNTRY_CODE) {
      throw new IllegalArgumentException("countryCode: 1 to 1,999, not " + code);
    }
    return with("country_code", code);
  }

  /**
   * Returns a copy whose emails are short, or not.
   *
   * @throws IllegalArgumentException if it is not for emails
   */
  public NewContactMethod sendShortEmail(boolean isShort) {
    require(ContactMethodType.EMAIL, "sendShortEmail");
    return with("send_short_email", isShort);
  }

  /**
   * Returns a copy whose push notifications of this urgency have this sound, too.
   *
   * @throws IllegalArgumentException if it is not for push notifications
   */
  public NewContactMethod sound(Urgency urgency, String file) {
    require(ContactMethodType.PUSH_NOTIFICATION, "sound");
    List<Object> sounds = new ArrayList<>();
    if (fields().get("sounds") instanceof List<?> before) {
      sounds.addAll(before);
    }
    String type = "alert_" + Arguments.value("urgency", urgency) + "_urgency";
    sounds.add(Map.of("type", type, "file", Arguments.notBlank("file", file)));
    return with("sounds", List.copyOf(sounds));
  }

  private void require(ContactMethodType type, String name) {
    if (fields().get("type") != type) {
      throw new IllegalArgumentException(name + ": not for a " + fields().get("type"));
    }
  }
}
