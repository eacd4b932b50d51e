package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pagerdutyjava.Credentials;
import io.github.pagerdutyjava.DeadlineException;
import io.github.pagerdutyjava.RateBudget;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import okhttp3.Headers;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTest extends WireTest {

  private static final Reply LAST = left(0, 30);

  @Test
  void showsWhatPagerDutySaid() {
    Transport transport = to(serving(left(959, 42)));

    assertThat(transport.budget())
        .isEqualTo(new RateBudget(null, null, Duration.ZERO, Duration.ZERO, 0));
    get(transport).close();
    time.pass(Duration.ofSeconds(2));

    assertThat(transport.budget())
        .isEqualTo(new RateBudget(960L, 959L, Duration.ofSeconds(40), Duration.ZERO, 0));
  }

  @Test
  void aProbeAnsweredBeforeAnotherCallShutTheGateDoesNotOpenIt() throws InterruptedException {
    Budget budget = new Budget(time);
    long within = Duration.ofMinutes(1).toNanos();
    Headers plenty = Headers.of("ratelimit-remaining", "900", "ratelimit-reset", "60");
    Budget.Permit first = budget.acquire(time.nanoTime(), within);
    first.learn(plenty);
    first.close();
    Budget.Permit early = budget.acquire(time.nanoTime(), within);
    Budget.Permit late = budget.acquire(time.nanoTime(), within);
    early.shut(Duration.ofSeconds(1));
    early.close();
    Budget.Permit probe = budget.acquire(time.nanoTime(), within);
    probe.learn(plenty);

    late.shut(Duration.ofSeconds(1));
    late.close();
    probe.close();

    Budget.Permit next = budget.acquire(time.nanoTime(), within);
    assertThat(budget.acquire(time.nanoTime(), 0)).isNull();
    next.close();
  }

  @Test
  void waitsForTheResetWhenNothingIsLeft() {
    Transport transport = to(serving(LAST, left(959, 60)));
    get(transport).close();

    get(transport).close();
    get(transport).close();

    assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void isSharedByAllClientsOfACredential() {
    RawServer server = serving(LAST, left(959, 60));
    get(to(server)).close();

    get(to(server)).close();

    assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void isNotSharedByOtherCredentialsNorOtherHosts() {
    RawServer server = serving(LAST);
    get(to(server)).close();

    get(to(serving(LAST))).close();
    Credentials other = Credentials.apiToken("other");
    get(Transport.create(http(UnaryOperator.identity()), server.uri(), other)).close();

    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void failsAtOnceWhenTheTurnCannotComeBeforeTheDeadline() {
    RawServer server = serving(LAST);
    Transport transport = to(server);
    get(transport).close();
    CallOptions hurried = CallOptions.DEFAULTS.withDeadline(Duration.ofSeconds(29));
    Request request =
        request(transport, "GET").newBuilder().tag(CallOptions.class, hurried).build();

    DeadlineException e =
        catchThrowableOfType(DeadlineException.class, () -> execute(transport, request));

    assertThat(e).hasMessageContaining("another 30 seconds");
    assertThat(e.attempts()).isZero();
    assertThat(e.mayHaveBeenProcessed()).isFalse();
    assertThat(time.sleeps()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"POST, incidents", "PUT, incidents", "GET, oncalls"})
  void ofTheAccountIsNotTaughtByOperationsWithTheirOwn(String method, String path) {
    RawServer server = serving(LAST, left(959, 60));
    Transport transport = to(server);
    Request own =
        request(transport, method)
            .newBuilder()
            .url(transport.baseUrl().resolve(path + "?limit=1"))
            .build();
    execute(transport, own).close();

    get(transport).close();
    assertThat(time.sleeps()).isEmpty();

    execute(transport, own).close();
    assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void ofTheAccountIsOpenOnceAnOperationWithItsOwnWasAnswered() {
    RawServer server = serving(left(20, 60));
    Transport transport = to(server);
    Request own =
        request(transport, "GET")
            .newBuilder()
            .url(transport.baseUrl().resolve("oncalls?limit=1"))
            .build();
    execute(transport, own).close();

    Budget account = Budgets.of(keyOf(server, ""));
    try (Budget.Permit one = acquire(account);
        Budget.Permit another = acquire(account)) {
      assertThat(another).isNotNull().isNotSameAs(one);
    }
  }

  @Test
  void letsTheFirstCallGoAloneAndThenAllOthers() throws InterruptedException {
    CountDownLatch othersWait = new CountDownLatch(1);
    RawServer server =
        closing(
            RawServer.start(
                n -> {
                  await(othersWait);
                  return left(900, 60);
                }));
    Transport transport = to(server);

    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Thread thread = new Thread(() -> get(transport).close());
      threads.add(thread);
      thread.start();
    }
    Blocked.await(() -> server.hits() == 1 && transport.budget().waiting() == 7);
    othersWait.countDown();
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(server.hits()).isEqualTo(8);
    assertThat(time.sleeps()).isEmpty();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void asksAgainAfterAResetThatIsTooFarAwayToBeTrue() {
    Transport transport = to(serving(left(0, 999_999_999), left(959, 60)));
    get(transport).close();

    get(transport).close();

    assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(90));
  }

  @Test
  void keepsNoMoreCallsInFlightThanAreLeft() {
    Budget budget = new Budget(time);
    try (Budget.Permit first = acquire(budget)) {
      first.learn(Headers.of("ratelimit-remaining", "1", "ratelimit-reset", "30"));
    }

    Budget.Permit only = acquire(budget);
    assertThat(budget.state().opensIn()).isEqualTo(Duration.ofSeconds(30));
    only.learn(Headers.of("ratelimit-remaining", "1", "ratelimit-reset", "30"));
    only.close();
    assertThat(budget.state().opensIn()).isZero();
  }

  @Test
  void isForgottenWithTheLastClientThatUsesIt() throws InterruptedException {
    WeakReference<Budget> budget =
        new WeakReference<>(Budgets.of(new Budgets.Key("host:1", "me", "", time)));

    for (int i = 0; i < 100 && budget.get() != null; i++) {
      System.gc();
      Thread.sleep(5);
    }

    assertThat(budget.get()).isNull();
  }

  private Budgets.Key keyOf(RawServer server, String bucket) {
    String host = "127.0.0.1:" + server.uri().getPort();
    return new Budgets.Key(host, Credentials.apiToken(TOKEN).identity(), bucket, time);
  }

  private Budget.Permit acquire(Budget budget) {
    try {
      return budget.acquire(time.nanoTime(), Duration.ofSeconds(1).toNanos());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Reply left(int remaining, int reset) {
    return Reply.json(
        200,
        "{}",
        "ratelimit-limit: 960",
        "ratelimit-remaining: " + remaining,
        "ratelimit-reset: " + reset);
  }
}
