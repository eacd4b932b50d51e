package io.github.pagerdutyjava.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** The integration keys of the account's services. */
final class EventKeys {
  private static final int LENGTH = 32;

  private final Map<String, Key> keys = new HashMap<>();
  private final List<Entity> integrations;

  EventKeys(Directory directory, int perMinute, LongSupplier nanos) {
    this.integrations = directory.all("integrations");
    for (int service = 0; service < integrations.size(); service++) {
      String text = text(service);
      keys.put(text, new Key(text, service, new EventLimit(perMinute, nanos)));
    }
  }

  /** Returns the key of a service. */
  String text(int service) {
    return integrations.get(service).text("integration_key");
  }

  /** Returns the key that a member of an event, or an address, names. */
  Key named(String member, String text) {
    Key key = keys.get(text);
    if (key == null) {
      String trouble =
          text.length() == LENGTH ? "is not known" : "must have " + LENGTH + " characters";
      throw EventRefusal.invalid(List.of("'" + member + "' " + trouble));
    }
    return key;
  }

  /** One key, what it belongs to, and how often it may still be used. */
  record Key(String text, int service, EventLimit limit) {}
}
