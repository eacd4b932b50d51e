package io.github.pagerdutyjava.sandbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is told about which incidents, asked and said from either side. */
final class SubscriptionCalls {
  private static final String INCIDENT = "incident";

  private final Account account;

  SubscriptionCalls(Account account) {
    this.account = account;
  }

  /** Returns who is told about an incident. */
  Object subscribers(Call call) {
    checkOwner(call);
    List<Entity> found =
        account.subscriptions().stream()
            .filter(known -> known.subscribableId().equals(call.variable(0)))
            .map(
                known ->
                    new Entity()
                        .with("subscriber_id", known.subscriberId())
                        .with("subscriber_type", known.subscriberType())
                        .with("has_indirect_subscription", false)
                        .with("subscribed_via", null))
            .toList();
    return Paging.of(call.query()).page(call.operation().root(), found);
  }

  /** Returns what a user or a team is told about. */
  Object subscriptions(Call call) {
    checkOwner(call);
    List<Entity> found =
        account.subscriptions().stream()
            .filter(known -> known.subscriberId().equals(call.variable(0)))
            .map(known -> new Entity().with("subscription", known.shown()))
            .toList();
    return Paging.of(call.query()).page(call.operation().root(), found);
  }

  /** Says of each whether it was new, known already or meant nothing. */
  Object subscribe(Call call) {
    List<Entity> results = new ArrayList<>();
    for (Subscription meant : meant(call)) {
      String result =
          !exists(meant)
              ? "unauthorized"
              : account.subscriptions().add(meant) ? "success" : "duplicate";
      results.add(meant.shown().with("result", result));
    }
    return Map.of(call.operation().root(), results);
  }

  Object unsubscribe(Call call) {
    int deleted = 0;
    int unauthorized = 0;
    int unknown = 0;
    for (Subscription meant : meant(call)) {
      if (!exists(meant)) {
        unauthorized++;
      } else if (account.subscriptions().remove(meant)) {
        deleted++;
      } else {
        unknown++;
      }
    }
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("deleted_count", deleted);
    counts.put("unauthorized_count", unauthorized);
    counts.put("non_existent_count", unknown);
    return counts;
  }

  private List<Subscription> meant(Call call) {
    String type = checkOwner(call);
    String id = call.variable(0);
    List<Subscription> meant = new ArrayList<>();
    if (type.equals(INCIDENT)) {
      for (Map<String, @Nullable Object> sent : call.sent().objects("subscribers")) {
        meant.add(
            new Subscription(
                Sent.text(sent, "subscriber_type"), Sent.text(sent, "subscriber_id"), type, id));
      }
    } else {
      for (Map<String, @Nullable Object> sent : call.sent().objects("subscribables")) {
        meant.add(
            new Subscription(
                type,
                id,
                Sent.text(sent, "subscribable_type"),
                Sent.text(sent, "subscribable_id")));
      }
    }
    if (meant.isEmpty()) {
      throw new Refusal(422, 2001, "Invalid Input Provided", "nobody and nothing is named");
    }
    return meant;
  }

  /** Returns of which type what the path names is: incident, team or user. */
  private String checkOwner(Call call) {
    String collection = call.operation().segments().get(0);
    if (collection.equals("incidents")) {
      account.incidents().get(call.variable(0));
    } else {
      account.directory().get(collection, call.variable(0));
    }
    return collection.substring(0, collection.length() - 1);
  }

  private boolean exists(Subscription meant) {
    return account.directory().home(meant.subscriberId()).equals(meant.subscriberType() + "s")
        && meant.subscribableType().equals(INCIDENT)
        && account.incidents().find(meant.subscribableId()) != null;
  }
}
