package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.CallInterruptedException;
import io.github.pagerdutyjava.internal.Time;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
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
  private volatile @Nullable AccessToken seen;
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
    return exclusively(this::storedOrRequested, this::requested);
  }

  /** Does a work, or the other one where the store fails; if it fails afterwards, neither again. */
  private Held exclusively(Supplier<Held> work, Supplier<Held> alone) {
    AtomicReference<@Nullable Held> done = new AtomicReference<>();
    try {
      return store.exclusively(
          key,
          patience,
          () -> {
            Held held = work.get();
            done.set(held);
            return held;
          });
    } catch (UncheckedIOException e) {
      unreachable(e);
      Held held = done.get();
      return held == null ? alone.get() : held;
    }
  }

  private Held storedOrRequested() {
    AccessToken stored = read();
    if (stored == null) {
      return requested();
    }
    boolean news = !known(stored);
    seen = stored;
    if (!news || !grant.accepts(stored)) {
      return requested();
    }
    latest = stored;
    Held found = Held.stored(stored, time.now(), time.nanoTime());
    return found.usable(time.nanoTime()) ? found : requested();
  }

  /**
   * What was here already is not asked how old it is: the wall clock may have moved since. The
   * store has it still, if the one after it could not be written.
   */
  private boolean known(AccessToken stored) {
    return same(stored, latest) || same(stored, seen) || same(stored, rejected);
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
      return exclusively(() -> replaced(token, start), () -> issued(token, start));
    } catch (CallInterruptedException e) {
      // The code is used up: what it gave is kept, whoever interrupts.
      return issued(token, start);
    }
  }

  private Held replaced(AccessToken token, long start) {
    AccessToken before = read();
    seen = before == null ? seen : before;
    return issued(token, start);
  }

  /**
   * Takes a token that was asked for at this moment of the clock that never jumps. Whatever the
   * store does, it is not lost: the refresh token of the one before has ended.
   */
  private Held issued(AccessToken token, long start) {
    latest = token;
    try {
      store.write(key, token);
      seen = token;
    } catch (UncheckedIOException e) {
      unreachable(e);
    }
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
