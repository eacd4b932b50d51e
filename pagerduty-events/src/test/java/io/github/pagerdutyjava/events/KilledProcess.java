package io.github.pagerdutyjava.events;

import io.github.pagerdutyjava.PagerDutyHttp;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What the killed process runs: offers the events from one number to another and says "A number"
 * for each that was accepted, "D" for each that is done, and "END" when nothing is left.
 */
final class KilledProcess {

  private KilledProcess() {}

  public static void main(String[] args) throws InterruptedException {
    VirtualClock clock = new VirtualClock();
    try (PagerDutyHttp http = PagerDutyHttp.builder().time(clock).build();
        PagerDutyEvents events =
            PagerDutyEvents.builder()
                .routingKey("R0")
                .baseUrl(URI.create(args[0]))
                .http(http)
                .build();
        EventQueue queue =
            EventQueue.builder(events)
                .directory(Path.of(args[1]))
                .capacity(20)
                .perMinute(1_000_000)
                .clock(clock)
                .build()) {
      int end = Integer.parseInt(args[3]);
      for (int number = Integer.parseInt(args[2]); number < end; number++) {
        offer(queue, number);
      }
      if (queue.close(Duration.ofMinutes(1)).isEmpty()) {
        say("END");
      }
    }
  }

  /** Even numbers open an alert, odd ones resolve it. */
  @SuppressWarnings("FutureReturnValueIgnored") // Saying it is all that is wanted.
  private static void offer(EventQueue queue, int number) throws InterruptedException {
    String key = "alert-" + number / 2;
    while (true) {
      Offer offer =
          number % 2 == 0
              ? queue.offer(TriggerEvent.of("Disk full", "db", Severity.ERROR).dedupKey(key))
              : queue.resolve(key);
      if (offer.accepted()) {
        say("A " + number);
        offer.result().whenComplete((result, problem) -> say("D"));
        return;
      }
      Thread.sleep(1);
    }
  }

  private static synchronized void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
