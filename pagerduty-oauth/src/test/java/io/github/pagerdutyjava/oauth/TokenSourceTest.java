package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class TokenSourceTest {

  private static final Duration DEADLINE = Duration.ofMinutes(3);

  private final VirtualTime time = new VirtualTime();
  private final Deque<Supplier<AccessToken>> answers = new ArrayDeque<>();
  private final Grant grant = latest -> answers.remove().get();

  @Test
  void tellsThoseWhoWaitOfAnErrorAndTriesAnew() {
    TokenSource source = source(TokenStore.inMemory());
    answers.add(
        () -> {
          throw new StackOverflowError("too deep");
        });
    answers.add(() -> token("t1"));

    assertThatIllegalStateException()
        .isThrownBy(source::current)
        .withMessage("no access token: java.lang.StackOverflowError: too deep")
        .withCauseInstanceOf(StackOverflowError.class);
    assertThat(source.current().authorization()).isEqualTo("Bearer t1");
  }

  @Test
  void goesOnInMemoryWhenTheStoreCannotBeReached() {
    TokenSource source = source(new BrokenStore(new UncheckedIOException(new IOException("far"))));
    answers.add(() -> token("t1"));

    try (Warnings warnings = Warnings.listen()) {
      assertThat(source.current().authorization()).isEqualTo("Bearer t1");
      assertThat(source.current().authorization()).isEqualTo("Bearer t1");

      assertThat(warnings.lines())
          .contains(
              "BrokenStore cannot be used, the token of us.acme stays in memory:"
                  + " java.io.IOException: far");
    }
  }

  @Test
  void failsWithWhateverElseTheStoreThrows() {
    TokenSource source = source(new BrokenStore(new IllegalStateException("chmod 600 token")));

    assertThatIllegalStateException()
        .isThrownBy(source::current)
        .withMessage("no access token: chmod 600 token")
        .withCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void takesUpTheTokenThatAnotherProcessGot() {
    TokenStore store = TokenStore.inMemory();
    TokenSource source = source(store);
    answers.add(() -> token("t1"));
    source.current();
    store.write(Tokens.KEY, token("t2"));

    source.rejected("Bearer t1");

    assertThat(source.current().authorization()).isEqualTo("Bearer t2");
  }

  @Test
  void doesNotTakeARefusedTokenFromTheStoreAgain() {
    TokenStore store = TokenStore.inMemory();
    TokenSource source = source(store);
    store.write(Tokens.KEY, token("t1"));
    source.current();
    answers.add(() -> token("t2"));

    source.rejected("Bearer t1");

    assertThat(source.current().authorization()).isEqualTo("Bearer t2");
  }

  @Test
  void keepsATokenWhenAnEarlierOneIsRefusedLate() {
    TokenSource source = source(TokenStore.inMemory());
    answers.add(() -> token("t1"));
    source.current();

    source.rejected("Bearer t0");

    assertThat(source.current().authorization()).isEqualTo("Bearer t1");
  }

  @Test
  void waitsForNobodyWhenThereIsNoTime() {
    TokenSource source = new TokenSource(renewal(TokenStore.inMemory()), time, Duration.ZERO);
    CompletableFuture<AccessToken> answer = new CompletableFuture<>();
    answers.add(answer::join);

    assertThatThrownBy(source::current).hasMessageContaining("no access token by now");
    answer.completeExceptionally(new IllegalStateException("nobody hears of it"));
  }

  private TokenSource source(TokenStore store) {
    return new TokenSource(renewal(store), time, DEADLINE);
  }

  private Renewal renewal(TokenStore store) {
    return new Renewal(Tokens.KEY, store, grant, time, Duration.ZERO);
  }

  private AccessToken token(String value) {
    return Tokens.ofApp(value, time.now());
  }

  /** Throws that, whatever it is asked. */
  private record BrokenStore(RuntimeException failure) implements TokenStore {

    @Override
    public Optional<AccessToken> read(TokenKey key) {
      throw failure;
    }

    @Override
    public void write(TokenKey key, AccessToken token) {
      throw failure;
    }

    @Override
    public <T> T exclusively(TokenKey key, Duration atMost, Supplier<T> work) {
      throw failure;
    }

    @Override
    public String toString() {
      return "BrokenStore";
    }
  }
}
