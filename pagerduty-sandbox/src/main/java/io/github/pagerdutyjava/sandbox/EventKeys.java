package io.github.pagerdutyjava.sandbox;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** The integration keys of the account's services. */
final class EventKeys {
  private static final int LENGTH = 32;

  private final Map<String, Key> keys = new ConcurrentHashMap<>();
  private final Account account;
  private final Supplier<EventLimit> limit;

  EventKeys(Account account, int perMinute, LongSupplier nanos) {
    this.account = account;
    this.limit = () -> new EventLimit(perMinute, nanos);
  }

  /** Returns the key of a service of the demo account. */
  String text(int service) {
    String home = "integrations@" + account.services().at(service).id();
    return account.directory().all(home).get(0).text("integration_key");
  }

  /** Returns the key that a member of an event, or an address, names. */
  Key named(String member, String text) {
    for (Entity service : account.directory().all("services")) {
      for (Entity integration : account.directory().all("integrations@" + service.id())) {
        if (text.equals(integration.get("integration_key"))) {
          int number = account.services().number(service.id());
          return keys.computeIfAbsent(text, unused -> new Key(text, number, limit.get()));
        }
      }
    }
    String trouble =
        text.length() == LENGTH ? "is not known" : "must have " + LENGTH + " characters";
    throw EventRefusal.invalid(List.of("'" + member + "' " + trouble));
  }

  /** One key, what it belongs to, and how often it may still be used. */
  record Key(String text, int service, EventLimit limit) {}
}
