package io.github.pagerdutyjava.sandbox;

/** Somebody is told about something. */
record Subscription(
    String subscriberType, String subscriberId, String subscribableType, String subscribableId) {

  Entity shown() {
    return new Entity()
        .with("subscriber_id", subscriberId)
        .with("subscriber_type", subscriberType)
        .with("subscribable_id", subscribableId)
        .with("subscribable_type", subscribableType);
  }
}
