package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who shall take a shift: a user, or nobody; immutable.
 *
 * <pre>{@code
 * NewRotationStrategy.rotating(1, NewShiftMember.user("PEYSGVF"), NewShiftMember.nobody());
 * }</pre>
 */
public final class NewShiftMember extends Body<NewShiftMember> {

  private NewShiftMember(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /** Returns the user of this id. */
  public static NewShiftMember user(String userId) {
    return new NewShiftMember(Map.of("type", "user_member"))
        .with("user_id", Arguments.id("user_id", userId));
  }

  /** Returns nobody: the shift is a gap. */
  public static NewShiftMember nobody() {
    return new NewShiftMember(Map.of("type", "empty_member"));
  }

  /** Returns the only assignment of a custom shift, which is to this member. */
  Map<String, Object> assignment() {
    return Map.of("type", "shift_assignment", "member", this);
  }

  @Override
  protected NewShiftMember copy(Map<String, @Nullable Object> fields) {
    return new NewShiftMember(fields);
  }
}
