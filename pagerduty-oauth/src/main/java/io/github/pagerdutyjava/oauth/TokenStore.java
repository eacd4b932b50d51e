package io.github.pagerdutyjava.oauth;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where tokens are kept between calls, and perhaps between processes.
 *
 * <p>To share tokens among a fleet, implement it over what the fleet shares. Every method may be
 * called by several threads at once. A store that cannot be reached throws an {@link
 * java.io.UncheckedIOException}: the token is then kept in memory, and a warning is logged; any
 * other exception fails the call.
 *
 * <pre>{@code
 * ScopedOAuth credentials =
 *     ScopedOAuth.builder().tokenStore(TokenStore.directory(Path.of("tokens")))…build();
 * }</pre>
 */
public interface TokenStore {

  /** Returns the token that was written last for this key, expired or not. */
  Optional<AccessToken> read(TokenKey key);

  /** Replaces the token of this key, wholly or not at all. */
  void write(TokenKey key, AccessToken token);

  /**
   * Does a work, typically reading, renewing and writing a token, while nobody else that shares
   * this store does it for the same key.
   *
   * @param atMost how long to wait for others; after that, the work is done all the same
   * @return what the work returned
   */
  <T> T exclusively(TokenKey key, Duration atMost, Supplier<T> work);

  /** Returns a store in memory, which ends with the process. */
  static TokenStore inMemory() {
    return new MemoryTokenStore();
  }
}
