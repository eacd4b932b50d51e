package io.github.pagerdutyjava.oauth;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Tokens in memory, for all credentials that are given this store. */
final class MemoryTokenStore implements TokenStore {

  private final Map<TokenKey, AccessToken> tokens = new ConcurrentHashMap<>();
  private final Map<TokenKey, ReentrantLock> locks = new ConcurrentHashMap<>();

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
    ReentrantLock lock = locks.computeIfAbsent(key, same -> new ReentrantLock());
    boolean locked = lock(lock, atMost);
    try {
      return work.get();
    } finally {
      if (locked) {
        lock.unlock();
      }
    }
  }

  private static boolean lock(ReentrantLock lock, Duration atMost) {
    try {
      return lock.tryLock(TimeUnit.NANOSECONDS.convert(atMost), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      throw TokenEndpoint.interrupted(e);
    }
  }

  @Override
  public String toString() {
    return "TokenStore[in memory]";
  }
}
