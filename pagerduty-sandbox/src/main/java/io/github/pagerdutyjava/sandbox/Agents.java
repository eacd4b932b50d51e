package io.github.pagerdutyjava.sandbox;

import org.jspecify.annotations.Nullable;

/** Who does something: whom the header {@code From} names, else the token's user. */
final class Agents {
  private Agents() {}

  /** Returns the reference of a user, or null for a key or an app that acts for itself. */
  static @Nullable Entity of(Call call, Directory directory) {
    String from = call.sent().from();
    Entity user = from == null ? null : named(from, directory);
    if (user != null) {
      return user.reference();
    }
    String caller = call.caller().user();
    if (caller != null) {
      return directory.get("users", caller).reference();
    }
    if (call.operation().from()) {
      throw from == null
          ? new Refusal(400, 2011, "Requester ID Missing", "the header From must name a user")
          : new Refusal(400, 1008, "Requester User Not Found");
    }
    return null;
  }

  private static @Nullable Entity named(String email, Directory directory) {
    return directory.all("users").stream()
        .filter(user -> user.text("email").equalsIgnoreCase(email))
        .findFirst()
        .orElse(null);
  }
}
