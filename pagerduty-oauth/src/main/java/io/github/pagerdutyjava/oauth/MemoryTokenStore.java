package io.github.pagerdutyjava.oauth;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Tokens in memory. Whoever renews them knows that nobody else does, so nothing is locked. */
final class MemoryTokenStore implements TokenStore {

  private final Map<TokenKey, AccessToken> tokens = new ConcurrentHashMap<>();

  @Override
  public Optional<AccessToken> read(TokenKey key) {
    return Optional.ofNullable(tokens.get(key));
  }

  @Override
  public void write(TokenKey key, AccessToken token) {
    tokens.put(key, token);
  }

  @Override
  public <T> T exclusively(TokenKey key, Duration atMost, Supplier<T> work) {
    return work.get();
  }

  @Override
  public String toString() {
    return "TokenStore[in memory]";
  }
}
