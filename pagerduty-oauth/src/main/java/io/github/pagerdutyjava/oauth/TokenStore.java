package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.internal.Time;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where tokens are kept between calls, and perhaps between processes.
 *
 * <p>To share tokens among a fleet, implement it over what the fleet shares, with {@link
 * AccessToken#toJson()} and {@link AccessToken#parse} for their text. Every method may be called by
 * several threads at once. A store that cannot be reached throws an {@link
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

  /**
   * Returns a store in a directory of this machine, one file a key, for all processes of one user:
   * of those that need the same token, one asks PagerDuty for it. The directory is created when it
   * is needed.
   *
   * <p>Files and directory are their owner's alone. A directory or a token's file that is open to
   * others, belongs to another user or is a symbolic link is refused when it is used, with an
   * {@link IllegalStateException} that says what to do. A file whose content is not a token counts
   * as none, with a warning in the log, and the next token replaces it.
   *
   * @throws IllegalStateException if the directory's file system cannot keep files from others
   */
  static TokenStore directory(Path directory) {
    return new DirectoryTokenStore(directory, Time.system());
  }
}
