package io.github.pagerdutyjava.events;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.ApiException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventQueueTest {

  /** Only keeps a test from hanging. */
  private static final Duration SOON = Duration.ofMinutes(3);

  private final PagerDutyEvents events = PagerDutyEvents.create("R0");
  private final VirtualClock clock = new VirtualClock();

  @AfterEach
  void noThreadIsLeft() {
    events.close();
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().startsWith("pagerduty-queue"));
  }

  @Test
  void anEventThatFailsForNowKeepsItsPlace() {
    ScriptedSend send = new ScriptedSend(ScriptedSend.unavailable(), ScriptedSend.unavailable());
    try (EventQueue queue = queue(send)) {
      trigger(queue, "a");
      queue.resolve("a");

      assertThat(queue.flush(SOON)).isTrue();
      assertThat(send.sent()).containsExactly("trigger a", "trigger a", "trigger a", "resolve a");
    }
  }

  @Test
  void aThrottledEventWaitsAsLongAsPagerDutyAsks() {
    ScriptedSend send = new ScriptedSend(ScriptedSend.throttled(Duration.ofMinutes(3)));
    try (EventQueue queue = queue(send)) {
      trigger(queue, "a");

      assertThat(queue.flush(SOON)).isTrue();
      assertThat(clock.nanoTime()).isEqualTo(Duration.ofMinutes(3).toNanos());
    }
  }

  @Test
  void anEventThatIsRefusedForGoodDoesNotHoldUpItsKey() {
    ScriptedSend send = new ScriptedSend(ScriptedSend.refused());
    try (EventQueue queue = queue(send)) {
      Offer trigger = trigger(queue, "a");
      Offer resolve = queue.resolve("a");

      assertThat(queue.flush(SOON)).isTrue();
      assertThatThrownBy(() -> trigger.result().join())
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(ApiException.class);
      assertThat(resolve.result().join().dedupKey()).isEqualTo("a");
    }
  }

  @Test
  void oneKeyDoesNotWaitForAnother() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    ScriptedSend send = new ScriptedSend(ScriptedSend.hanging(begun));
    try (EventQueue queue = queue(send)) {
      trigger(queue, "hanging");
      begun.await();

      assertThat(trigger(queue, "b").result().orTimeout(3, MINUTES).join().status())
          .isEqualTo("success");
      queue.close(Duration.ZERO);
    }
  }

  @Test
  void aFullQueueRefusesAtOnce() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    ScriptedSend send = new ScriptedSend(ScriptedSend.hanging(begun));
    try (EventQueue queue = EventQueue.builder(events).capacity(2).clock(clock).build(send)) {
      trigger(queue, "a");
      begun.await();
      queue.resolve("a");

      Offer refused = trigger(queue, "b");

      assertThat(refused.accepted()).isFalse();
      assertThat(refused.dedupKey()).isEqualTo("b");
      assertThatThrownBy(() -> refused.result().join())
          .hasCauseInstanceOf(EventNotSentException.class)
          .hasMessageContaining("full");
      queue.close(Duration.ZERO);
      assertThat(send.sent()).containsExactly("trigger a");
    }
  }

  @Test
  void closingSendsWhatWaitsAndRefusesWhatComes() {
    ScriptedSend send = new ScriptedSend();
    EventQueue queue = queue(send);
    Offer offer = trigger(queue, "a");

    assertThat(queue.close(SOON)).isEmpty();
    assertThat(offer.result()).isCompleted();
    assertThat(trigger(queue, "b").accepted()).isFalse();
  }

  @Test
  void closingReturnsWhatIsLeftInOrder() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    ScriptedSend send = new ScriptedSend(ScriptedSend.hanging(begun));
    EventQueue queue = EventQueue.builder(events).threads(1).clock(clock).build(send);
    Offer trigger = trigger(queue, "a");
    begun.await();
    trigger(queue, "b");
    queue.resolve("a");

    List<QueuedEvent> left = queue.close(Duration.ofMillis(1));

    assertThat(left)
        .map(QueuedEvent::toString)
        .containsExactly("trigger a", "trigger b", "resolve a");
    assertThat(left.get(0).json()).contains("Disk full").doesNotContain("routing_key");
    assertThatThrownBy(() -> trigger.result().join())
        .hasCauseInstanceOf(EventNotSentException.class);
    assertThat(queue.close(SOON)).isEmpty();
  }

  @Test
  void aCancelledEventThatWaitsIsNeverSent() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    ScriptedSend send = new ScriptedSend(ScriptedSend.hanging(begun));
    try (EventQueue queue = queue(send)) {
      Offer first = trigger(queue, "a");
      begun.await();
      Offer second = queue.acknowledge("a");
      queue.resolve("a");

      assertThat(second.result().cancel(true)).isTrue();
      first.result().cancel(true);

      assertThat(queue.flush(SOON)).isTrue();
      assertThat(send.sent()).containsExactly("trigger a", "resolve a");
    }
  }

  @Test
  void cancellingAnEventOnItsWayEndsTheCallAndNothingElse() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    ScriptedSend send = new ScriptedSend(ScriptedSend.hanging(begun));
    try (EventQueue queue = EventQueue.builder(events).threads(1).clock(clock).build(send)) {
      Offer first = trigger(queue, "a");
      begun.await();

      assertThat(first.result().cancel(true)).isTrue();
      assertThat(first.result().cancel(true)).isTrue();

      assertThat(trigger(queue, "b").result().orTimeout(3, MINUTES).join().status())
          .isEqualTo("success");
      assertThat(first.result()).isCancelled();
      assertThat(queue.flush(SOON)).isTrue();
      assertThat(queue.size()).isZero();
    }
  }

  @Test
  void anInterruptEndsAFlushAndKeepsTheFlag() {
    try (EventQueue queue = queue(new ScriptedSend(ScriptedSend.hanging(new CountDownLatch(1))))) {
      trigger(queue, "a");
      Thread.currentThread().interrupt();

      assertThat(queue.flush(SOON)).isFalse();
      assertThat(Thread.interrupted()).isTrue();
      assertThat(queue.close(Duration.ZERO)).hasSize(1);
    }
  }

  @Test
  void anInterruptedCloseStillEndsTheThreads() {
    EventQueue queue = queue(new ScriptedSend(ScriptedSend.hanging(new CountDownLatch(1))));
    trigger(queue, "a");
    Thread.currentThread().interrupt();

    assertThat(queue.close(SOON)).hasSize(1);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aCallbackMayCloseTheQueue() throws InterruptedException {
    CountDownLatch go = new CountDownLatch(1);
    EventQueue queue = queue(new ScriptedSend(go::await));
    Offer offer = trigger(queue, "a");
    AtomicReference<Thread> carrier = new AtomicReference<>();
    CompletableFuture<List<QueuedEvent>> left =
        offer
            .result()
            .thenApply(
                result -> {
                  carrier.set(Thread.currentThread());
                  return queue.close(SOON);
                });
    go.countDown();

    assertThat(left.orTimeout(3, MINUTES).join()).isEmpty();
    carrier.get().join();
  }

  @Test
  void flushDoesNotWaitForLaterEvents() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    ScriptedSend send = new ScriptedSend(ScriptedSend.ok(), ScriptedSend.hanging(begun));
    try (EventQueue queue = queue(send)) {
      trigger(queue, "a");
      assertThat(queue.flush(SOON)).isTrue();
      trigger(queue, "b");
      begun.await();

      assertThat(queue.flush(Duration.ofMillis(1))).isFalse();
      assertThat(queue.close(Duration.ZERO)).hasSize(1);
    }
  }

  @Test
  void anEventBeyondTheLimitsIsRefusedBeforeItIsQueued() {
    try (EventQueue queue = queue(new ScriptedSend())) {
      assertThatThrownBy(() -> queue.offer(TriggerEvent.of("x".repeat(1025), "db", Severity.ERROR)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("summary");
      assertThat(queue.size()).isZero();
    }
  }

  @Test
  void anEventThatIsNullIsRefusedByName() {
    try (EventQueue queue = queue(new ScriptedSend())) {
      assertThatThrownBy(() -> queue.offer(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("event");
    }
  }

  @Test
  void whatIsToSurviveNeedsADirectory() {
    EventQueue.Builder builder = EventQueue.builder(events).durability(Durability.POWER_LOSS);

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("durability: ");
  }

  private EventQueue queue(ScriptedSend send) {
    return EventQueue.builder(events).clock(clock).build(send);
  }

  private static Offer trigger(EventQueue queue, String key) {
    return queue.offer(TriggerEvent.of("Disk full", "db", Severity.ERROR).dedupKey(key));
  }
}
