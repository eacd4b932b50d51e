package io.github.pagerdutyjava.client.subscriptions;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An incident or a business service, of which users and teams can be told; immutable.
 *
 * <pre>{@code
 * client.teams().subscriptions("PQ9K7I8").subscribe(Subscribable.businessService("PF9KMXH"));
 * }</pre>
 */
public final class Subscribable extends Body<Subscribable> {

  private Subscribable(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /** Returns the incident of this id. */
  public static Subscribable incident(String id) {
    return of(SubscribableType.INCIDENT, id);
  }

  /** Returns the business service of this id. */
  public static Subscribable businessService(String id) {
    return of(SubscribableType.BUSINESS_SERVICE, id);
  }

  private static Subscribable of(SubscribableType type, String id) {
    return new Subscribable(Map.of("subscribable_type", type))
        .with("subscribable_id", Arguments.id("id", id));
  }

  @Override
  protected Subscribable copy(Map<String, @Nullable Object> fields) {
    return new Subscribable(fields);
  }
}
