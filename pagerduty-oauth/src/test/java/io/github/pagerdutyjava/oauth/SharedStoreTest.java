package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.Secret;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** How a store over something that a fleet shares is written. */
class SharedStoreTest {

  private final Map<String, String> fleet = new ConcurrentHashMap<>();

  @Test
  void twoMachinesOfAFleetAskForOneToken() throws Exception {
    try (TokenServer server = TokenServer.start();
        ScopedOAuth first = machine(server);
        ScopedOAuth second = machine(server)) {
      AccessToken token = first.token();

      assertThat(second.token()).isEqualTo(token);
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void thatOfAnotherAccountIsAnotherToken() {
    FleetStore store = new FleetStore(fleet);
    store.write(Tokens.KEY, Tokens.ofApp("token"));

    assertThat(store.read(new TokenKey("client", "eu.acme", Tokens.KEY.scopes()))).isEmpty();
  }

  private ScopedOAuth machine(TokenServer server) {
    return ScopedOAuth.builder()
        .clientId("client")
        .clientSecret("secret")
        .region(Region.US)
        .subdomain("acme")
        .scopes(Scope.INCIDENTS_READ)
        .tokenStore(new FleetStore(fleet))
        .baseUrl(server.uri())
        .build();
  }

  /** Keeps texts by texts, as a database or a cache does; a real one encrypts them, too. */
  private static final class FleetStore implements TokenStore {

    private final Map<String, String> texts;
    private final ReentrantLock lock = new ReentrantLock();

    FleetStore(Map<String, String> texts) {
      this.texts = texts;
    }

    @Override
    public Optional<AccessToken> read(TokenKey key) {
      return Optional.ofNullable(texts.get(key.id())).map(Secret::of).map(AccessToken::parse);
    }

    @Override
    public void write(TokenKey key, AccessToken token) {
      texts.put(key.id(), token.toJson().reveal());
    }

    /** A real one takes a lock that the fleet shares, and does not wait longer than it may. */
    @Override
    public <T> T exclusively(TokenKey key, Duration atMost, Supplier<T> work) {
      lock.lock();
      try {
        return work.get();
      } finally {
        lock.unlock();
      }
    }
  }
}
