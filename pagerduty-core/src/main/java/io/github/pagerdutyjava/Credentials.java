package io.github.pagerdutyjava;

import java.util.Optional;

/**
 * What a call is authorised with; a lambda will do: {@code () -> "Bearer " + vault.read()}.
 *
 * <p>It is asked before every attempt and by many threads at once, so it should be quick and safe.
 *
 * <pre>{@code
 * Credentials credentials = Credentials.apiToken(System.getenv("PAGERDUTY_TOKEN"));
 * }</pre>
 */
public interface Credentials {

  /** Returns the value of the {@code Authorization} header. */
  String authorization();

  /**
   * Hears that PagerDuty answered 401 to that value; if {@link #authorization()} then differs, the
   * call is tried once more.
   */
  default void rejected(String authorization) {}

  /** Returns whose rate budget calls with these credentials share; equal objects share one. */
  default Object identity() {
    return this;
  }

  /** Returns the region that these credentials belong to, if they know it. */
  default Optional<Region> region() {
    return Optional.empty();
  }

  /**
   * Returns the credentials of an account or user API key.
   *
   * @throws IllegalArgumentException if the token is blank or holds what no header may hold; the
   *     message never quotes it
   */
  static Credentials apiToken(String token) {
    return new ApiToken(token);
  }
}
