package io.github.pagerdutyjava.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableQueueTest {

  /** Only keeps a test from hanging. */
  private static final Duration SOON = Duration.ofMinutes(3);

  @TempDir private Path folder;

  private final PagerDutyEvents events = PagerDutyEvents.create("R0CANARY");
  private final VirtualClock clock = new VirtualClock();

  @AfterEach
  void close() {
    events.close();
  }

  @Test
  void whatIsLeftIsSentAfterTheNextStartBeforeAnythingNew() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    EventQueue first = queue(new ScriptedSend(ScriptedSend.hanging(begun)));
    trigger(first);
    begun.await();
    first.acknowledge("a");
    assertThat(first.close(Duration.ZERO)).hasSize(2);

    ScriptedSend send = new ScriptedSend();
    try (EventQueue second = queue(send)) {
      second.resolve("a");
      assertThat(second.flush(SOON)).isTrue();
    }

    assertThat(send.sent()).containsExactly("trigger a", "acknowledge a", "resolve a");
  }

  @Test
  void whatWasSentOrCancelledOrRefusedIsNotSentAgain() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    ScriptedSend send =
        new ScriptedSend(ScriptedSend.ok(), ScriptedSend.refused(), ScriptedSend.hanging(begun));
    try (EventQueue queue = queue(send)) {
      trigger(queue);
      queue.acknowledge("a");
      Offer onItsWay = queue.resolve("a");
      Offer waiting = queue.resolve("a");
      begun.await();
      waiting.result().cancel(true);
      onItsWay.result().cancel(true);
      assertThat(queue.flush(SOON)).isTrue();
    }

    try (EventQueue queue = queue(new ScriptedSend())) {
      assertThat(queue.size()).isZero();
    }
  }

  @Test
  void theEndOfAnEventIsStoredBeforeTheNextOneOfItsKeyIsSent() throws InterruptedException {
    List<String> log = new CopyOnWriteArrayList<>();
    Lanes lanes = new Lanes(clock, 120);
    SqliteStore disk = SqliteStore.open(folder, Durability.PROCESS_DEATH, "key");
    EventStore store = new LoggingStore(disk, lanes, log);
    for (int i = 1; i <= 3; i++) {
      QueuedEvent event = new QueuedEvent("trigger", "a", "{}");
      store.add(i, event);
      lanes.add(new Ticket(i, event, ticket -> {}));
    }
    Senders senders = new Senders(1, new Sender(lanes, store, logging(log)));
    senders.startOne(1);
    lanes.awaitDone(3, SOON);
    lanes.stop();
    senders.end();
    store.close();

    assertThat(log)
        .containsExactly(
            "sent", "removed 1 of 3", "sent", "removed 2 of 2", "sent", "removed 3 of 1");
  }

  private static Send logging(List<String> log) {
    return new Send() {
      @Override
      public EventResult send(QueuedEvent event) {
        log.add("sent");
        return new EventResult("success", null, null);
      }

      @Override
      public String identity() {
        return "key";
      }
    };
  }

  @Test
  void anEventThatTheDiskDoesNotTakeIsRefused() {
    SqliteStore closed = SqliteStore.open(folder, Durability.PROCESS_DEATH, "key");
    closed.close();
    Lanes lanes = new Lanes(clock, 120);
    Senders none = new Senders(0, new Sender(lanes, closed, new ScriptedSend()));
    Intake intake = new Intake(10, closed, lanes, none);

    Offer offer = intake.offer(new QueuedEvent("resolve", "a", "{}"));

    assertThat(offer.accepted()).isFalse();
    assertThat(lanes.size()).isZero();
    assertThatThrownBy(() -> offer.result().join())
        .hasCauseInstanceOf(EventNotSentException.class)
        .hasMessageContaining("could not be stored");
  }

  @Test
  void theRoutingKeyIsNotOnDisk() throws Exception {
    EventQueue queue =
        EventQueue.builder(events)
            .directory(folder)
            .clock(clock)
            .build(new ScriptedSend(ScriptedSend.hanging(new CountDownLatch(1))));
    trigger(queue);
    queue.close(Duration.ZERO);

    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    assertThat(all).contains("Disk full").doesNotContain("CANARY");
  }

  private record LoggingStore(EventStore store, Lanes lanes, List<String> log)
      implements EventStore {

    @Override
    public SortedMap<Long, QueuedEvent> load() {
      return store.load();
    }

    @Override
    public void add(long number, QueuedEvent event) {
      store.add(number, event);
    }

    @Override
    public void remove(long number) {
      store.remove(number);
      log.add("removed " + number + " of " + lanes.size());
    }

    @Override
    public void close() {
      store.close();
    }
  }

  @Test
  void whatIsNoDirectoryIsNamed() throws Exception {
    Path file = Files.createFile(folder.resolve("a file"));

    assertThatThrownBy(() -> EventQueue.builder(events).directory(file).build())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("directory: cannot be used, " + file);
  }

  private EventQueue queue(ScriptedSend send) {
    return EventQueue.builder(events).directory(folder).threads(1).clock(clock).build(send);
  }

  private static void trigger(EventQueue queue) {
    queue.offer(TriggerEvent.of("Disk full", "db", Severity.ERROR).dedupKey("a"));
  }
}
