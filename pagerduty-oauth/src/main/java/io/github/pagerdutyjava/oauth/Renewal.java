package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.internal.Time;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gets the next token of a key: from the store, where another process may have put a newer one, or
 * from PagerDuty, at most once a second. One thread at a time renews.
 */
final class Renewal {

  private static final Logger LOG = LoggerFactory.getLogger("io.github.pagerdutyjava.oauth");
  private static final Duration SPACING = Duration.ofSeconds(1);

  private final TokenKey key;
  private final TokenStore store;
  private final Grant grant;
  private final Time time;
  private final Duration patience;
  private volatile @Nullable AccessToken latest;
  private volatile @Nullable AccessToken rejected;
  private long earliest;

  /** Makes a renewal; {@code patience} is how long other processes may keep the store. */
  Renewal(TokenKey key, TokenStore store, Grant grant, Time time, Duration patience) {
    this.key = key;
    this.store = store;
    this.grant = grant;
    this.time = time;
    this.patience = patience;
    this.earliest = time.nanoTime();
  }

  /** Hears that PagerDuty does not take this token any more. */
  void rejected(AccessToken token) {
    rejected = token;
  }

  /**
   * Returns a token that was not there before.
   *
   * @throws TokenException if there is none to be had
   * @throws MissingScopesException if it would lack scopes that must be there
   */
  Held renew() {
    try {
      return store.exclusively(key, patience, this::storedOrRequested);
    } catch (UncheckedIOException e) {
      unreachable(e);
      return requested();
    }
  }

  private Held storedOrRequested() {
    AccessToken stored = read();
    if (stored == null || known(stored) || !grant.accepts(stored)) {
      return requested();
    }
    latest = stored;
    Held found = Held.stored(stored, time.now(), time.nanoTime());
    return found.usable(time.nanoTime()) ? found : requested();
  }

  /** What was here already is not asked how old it is: the wall clock may have moved since. */
  private boolean known(AccessToken stored) {
    return same(stored, latest) || same(stored, rejected);
  }

  private static boolean same(AccessToken one, @Nullable AccessToken other) {
    return other != null && one.value().equals(other.value());
  }

  private Held requested() {
    pause();
    long start = time.nanoTime();
    try {
      return issued(grant.request(latest), start);
    } finally {
      earliest = time.nanoTime() + SPACING.toNanos();
    }
  }

  /** Takes a token that a login gave, after whatever renewal of the one before is under way. */
  Held taken(AccessToken token, long start) {
    try {
      return store.exclusively(key, patience, () -> issued(token, start));
    } catch (UncheckedIOException e) {
      unreachable(e);
      return issued(token, start);
    }
  }

  /**
   * Takes a token that was asked for at this moment of the clock that never jumps. It is stored
   * before the one before it is let go.
   */
  private Held issued(AccessToken token, long start) {
    try {
      store.write(key, token);
    } catch (UncheckedIOException e) {
      unreachable(e);
    }
    latest = token;
    LOG.debug("a new access token of {}, scopes {}", key.account(), new TreeSet<>(token.scopes()));
    return Held.issued(token, start);
  }

  private @Nullable AccessToken read() {
    try {
      return store.read(key).orElse(null);
    } catch (UncheckedIOException e) {
      unreachable(e);
      return null;
    }
  }

  private void unreachable(UncheckedIOException e) {
    LOG.warn(
        "{} cannot be used, the token of {} stays in memory: {}",
        store,
        key.account(),
        String.valueOf(e.getMessage()));
  }

  private void pause() {
    long wait = earliest - time.nanoTime();
    if (wait <= 0) {
      return;
    }
    try {
      time.sleep(Duration.ofNanos(wait));
    } catch (InterruptedException e) {
      throw new TokenException(TokenEndpoint.call(0), "the waiting was interrupted", false);
    }
  }
}
