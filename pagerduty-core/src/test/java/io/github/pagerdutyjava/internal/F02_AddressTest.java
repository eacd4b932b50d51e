package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A host name that cannot be resolved is looked up again, a dead address is passed over for the
 * next one, and stale kept connections cost a read no more than one attempt.
 */
class F02_AddressTest extends WireTest {

  private final RawServer server = serving(Reply.ok());
  private final URI named = URI.create("http://localhost:" + server.uri().getPort());

  @Test
  void anUnknownHostIsTriedAgain() {
    AtomicInteger lookups = new AtomicInteger();
    Transport transport =
        to(
            named,
            http ->
                http.okHttp(
                    ok ->
                        ok.dns(
                            host -> {
                              if (lookups.incrementAndGet() == 1) {
                                throw new UnknownHostException(host);
                              }
                              return List.of(InetAddress.getLoopbackAddress());
                            })));

    assertThat(attempts(post(transport))).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void keptConnectionsThatTheServerClosedCostAReadOneAttemptHoweverManyThereAre(int many)
      throws Exception {
    CyclicBarrier together = new CyclicBarrier(many);
    RawServer closing =
        closing(RawServer.start(n -> n == 1 || n > 1 + many ? Reply.ok() : met(together)));
    Transport transport = to(closing);
    get(transport).close();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      threads.add(new Thread(() -> get(transport).close()));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    Blocked.await(() -> closing.open() == 0);

    assertThat(attempts(get(transport))).isLessThanOrEqualTo(2);
    assertThat(closing.connections()).isEqualTo(many + 1);
  }

  /** Answers when as many calls are there as connections are wanted, and then hangs up. */
  private static Reply met(CyclicBarrier together) {
    try {
      together.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
    return Reply.ok().thenClose();
  }

  private static List<InetAddress> firstDead() throws UnknownHostException {
    return List.of(
        InetAddress.getByAddress(new byte[] {127, 0, 0, 9}), InetAddress.getLoopbackAddress());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theSecondAddressIsUsedWithoutAnErrorWhenTheFirstIsDead(boolean fastFallback) {
    Transport transport =
        to(named, http -> http.okHttp(ok -> ok.fastFallback(fastFallback).dns(h -> firstDead())));

    assertThat(attempts(post(transport))).isEqualTo(1);
    assertThat(server.hits()).isEqualTo(1);
  }
}
