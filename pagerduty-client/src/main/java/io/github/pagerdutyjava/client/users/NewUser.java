package io.github.pagerdutyjava.client.users;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import io.github.pagerdutyjava.client.model.EmailAddress;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user as they shall be; immutable, every method returns a copy.
 *
 * <pre>{@code
 * NewUser.of("Ada Lovelace", "ada@example.com").role(UserRole.LIMITED_USER).jobTitle("Analyst");
 * }</pre>
 */
public final class NewUser extends Body<NewUser> {

  private NewUser(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /**
   * Returns a user of this name and email address, which no other user of the account has.
   *
   * @throws IllegalArgumentException if the name is blank, or the address is none
   */
  public static NewUser of(String name, String email) {
    return new NewUser(Map.of("type", "user"))
        .with("name", Arguments.notBlank("name", name))
        .with("email", EmailAddress.require("email", email));
  }

  @Override
  protected NewUser copy(Map<String, @Nullable Object> fields) {
    return new NewUser(fields);
  }

  /** Returns a copy that shows times in this zone; PagerDuty does not know all of them. */
  public NewUser timeZone(ZoneId timeZone) {
    return with("time_zone", Arguments.zone("time_zone", timeZone));
  }

  /** Returns a copy that shows times in the zone of the account. */
  public NewUser clearTimeZone() {
    return cleared("time_zone");
  }

  /** Returns a copy that has this color in schedules, for example {@code green}. */
  public NewUser color(String color) {
    return with("color", color);
  }

  /** Returns a copy that may do this; not every account has every role. */
  public NewUser role(UserRole role) {
    return with("role", role);
  }

  /** Returns a copy that says this of themselves. */
  public NewUser description(String description) {
    return with("description", description);
  }

  /** Returns a copy that says nothing of themselves. */
  public NewUser clearDescription() {
    return cleared("description");
  }

  /** Returns a copy that does this. */
  public NewUser jobTitle(String jobTitle) {
    return with("job_title", jobTitle);
  }

  /** Returns a copy that has this license, which must allow their role. */
  public NewUser licenseId(String licenseId) {
    return with("license", reference("license_id", "license_reference", licenseId));
  }
}
