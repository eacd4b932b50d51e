package io.github.pagerdutyjava.client.users;

import io.github.pagerdutyjava.client.model.Arguments;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a message reaches a user. */
public enum ContactMethodType {
  EMAIL,
  PHONE,
  PUSH_NOTIFICATION,
  SMS,
  WHATSAPP,
  /** One that this version does not know. */
  UNKNOWN;

  /** Returns the name that PagerDuty uses, for example {@code email_contact_method}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT) + "_contact_method";
  }

  /** Returns the type that PagerDuty calls so; null for null. */
  static @Nullable ContactMethodType named(@Nullable String name) {
    if (name == null) {
      return null;
    }
    for (ContactMethodType type : values()) {
      if (type.toString().equals(name)) {
        return type;
      }
    }
    return UNKNOWN;
  }

  /** Returns what refers to a contact method of this type. */
  static Map<String, Object> reference(ContactMethodType type, String contactMethodId) {
    return Map.of(
        "id",
        Arguments.id("contactMethodId", contactMethodId),
        "type",
        Arguments.value("type", type) + "_reference");
  }
}
