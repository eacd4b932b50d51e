package io.github.pagerdutyjava.sandbox;

import org.jspecify.annotations.Nullable;

/**
 * Who calls.
 *
 * @param grant what a token was given for; null with the account's API key, which may do all
 */
record Caller(@Nullable Grant grant) {

  /** Refuses what the scopes of the token do not cover. */
  void check(Operation operation) {
    if (grant != null && !grant.covers(operation)) {
      throw Refusal.scope(grant.needed(operation), grant.scope());
    }
  }

  /** Returns the id of the user, or null when the caller is none. */
  @Nullable String user() {
    return grant == null ? null : grant.user();
  }

  /** Returns whose requests are counted together: the key's, an app's or those of an app's user. */
  String budget() {
    return grant == null ? "" : grant.app().id() + " " + grant.user();
  }
}
