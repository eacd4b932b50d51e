package io.github.pagerdutyjava.client.subscriptions;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user or a team, who can be told of something; immutable.
 *
 * <pre>{@code
 * client.incidents().subscribers("PT4KHLK").subscribe(Subscriber.user("PEYSGVF"));
 * }</pre>
 */
public final class Subscriber extends Body<Subscriber> {

  private Subscriber(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /** Returns the user of this id. */
  public static Subscriber user(String id) {
    return of(SubscriberType.USER, id);
  }

  /** Returns the team of this id. */
  public static Subscriber team(String id) {
    return of(SubscriberType.TEAM, id);
  }

  private static Subscriber of(SubscriberType type, String id) {
    return new Subscriber(Map.of("subscriber_type", type))
        .with("subscriber_id", Arguments.id("id", id));
  }

  @Override
  protected Subscriber copy(Map<String, @Nullable Object> fields) {
    return new Subscriber(fields);
  }
}
