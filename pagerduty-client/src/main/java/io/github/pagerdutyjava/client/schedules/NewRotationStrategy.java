package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who of the members of an event shall be on call; immutable.
 *
 * <pre>{@code
 * NewRotationStrategy.rotating(1, NewShiftMember.user("PEYSGVF"), NewShiftMember.user("PXPGF42"));
 * }</pre>
 */
public final class NewRotationStrategy extends Body<NewRotationStrategy> {

  private static final int MOST_MEMBERS = 20;

  private NewRotationStrategy(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /**
   * Returns the strategy that one member is on call after the other, in this order.
   *
   * @param shiftsPerMember after how many shifts it is the next one's turn, at least 1
   * @throws IllegalArgumentException if the members are not 1 to 20
   */
  public static NewRotationStrategy rotating(int shiftsPerMember, NewShiftMember... members) {
    if (shiftsPerMember < 1) {
      throw new IllegalArgumentException(
          "shiftsPerMember: must be at least 1, is " + shiftsPerMember);
    }
    return of("rotating_member_assignment_strategy", members)
        .with("shifts_per_member", shiftsPerMember);
  }

  /**
   * Returns the strategy that all members are on call at once.
   *
   * @throws IllegalArgumentException if the members are not 1 to 20
   */
  public static NewRotationStrategy everyMember(NewShiftMember... members) {
    return of("every_member_assignment_strategy", members);
  }

  private static NewRotationStrategy of(String type, NewShiftMember... members) {
    int count = Arguments.value("members", members).length;
    if (count < 1 || count > MOST_MEMBERS) {
      throw new IllegalArgumentException("members: 1 to " + MOST_MEMBERS + ", not " + count);
    }
    return new NewRotationStrategy(Map.of("type", type)).withAll("members", (Object[]) members);
  }

  @Override
  protected NewRotationStrategy copy(Map<String, @Nullable Object> fields) {
    return new NewRotationStrategy(fields);
  }
}
