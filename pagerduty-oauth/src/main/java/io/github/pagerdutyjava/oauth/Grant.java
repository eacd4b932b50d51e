package io.github.pagerdutyjava.oauth;

import org.jspecify.annotations.Nullable;

/** How a token is got from PagerDuty. */
@FunctionalInterface
interface Grant {

  /**
   * Asks for a token.
   *
   * @param latest the token that was there last, in the store or here; null when there was none
   * @throws TokenException if there is none to be had
   * @throws MissingScopesException if it lacks scopes that must be there
   */
  AccessToken request(@Nullable AccessToken latest);

  /** Returns whether a token that somebody else put into the store will do. */
  default boolean accepts(AccessToken stored) {
    return true;
  }
}
