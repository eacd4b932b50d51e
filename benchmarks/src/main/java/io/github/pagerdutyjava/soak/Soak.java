package io.github.pagerdutyjava.soak;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets 64 threads read and create over a network on which 15 % of the requests fail in every way
 * that there is and 5 % get a 429, and then says whether the SDK kept its promises. The system
 * properties {@code soak.minutes} and {@code soak.seed} set how long and which faults.
 */
public final class Soak {

  private static final int THREADS = 64;
  private static final int ROUTING_KEYS = 4;
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
  private static final Duration LONGEST_CALL = Duration.ofMinutes(3);

  /** OkHttp and Okio keep idle threads for a minute. */
  private static final Duration IDLE = Duration.ofSeconds(90);

  private final ServerProcess server;
  private final Gauge before;
  private final Outcomes outcomes = new Outcomes();
  private final Tally tally = new Tally();
  private final List<Long> heaps = new ArrayList<>();
  private final AtomicBoolean on = new AtomicBoolean(true);
  private final long start = System.nanoTime();

  private Soak(ServerProcess server) throws IOException {
    this.server = server;
    this.before = Gauge.first();
  }

  /** Runs it; the exit code is 1 if a figure is missed. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Duration duration = Duration.ofSeconds(Math.round(60 * decimal("soak.minutes", 10)));
    long seed = Long.getLong("soak.seed", 1);
    boolean right;
    try (ServerProcess server = ServerProcess.start(seed)) {
      System.out.printf("soak of %s, seed %d, %d threads%n", duration, seed, THREADS);
      right = new Soak(server).run(duration, seed);
    }
    System.out.println(right ? "all figures are kept" : "a figure is MISSED");
    System.exit(right ? 0 : 1);
  }

  private static double decimal(String property, double otherwise) {
    return Double.parseDouble(System.getProperty(property, Double.toString(otherwise)));
  }

  private boolean run(Duration duration, long seed) throws IOException, InterruptedException {
    Account account = Account.read(server, ROUTING_KEYS);
    try (Programs programs = new Programs(server, account)) {
      List<Thread> threads = threads(programs, account, seed);
      threads.forEach(Thread::start);
      for (long i = 0; i < duration.dividedBy(BETWEEN_LINES); i++) {
        Thread.sleep(BETWEEN_LINES.toMillis());
        heaps.add(line());
      }
      on.set(false);
      join(threads);
    }
    settle();
    line();
    List<Outcome> said = List.of(outcomes.said());
    return new Figures(server.book(), said, tally, heaps, before, Gauge.read()).judge();
  }

  private List<Thread> threads(Programs programs, Account account, long seed) {
    SplittableRandom dice = new SplittableRandom(seed);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Caller caller = new Caller(programs, account, outcomes, tally, dice.split(), on::get);
      Thread thread = new Thread(caller, "soak-" + i);
      thread.setDaemon(true);
      threads.add(thread);
    }
    return threads;
  }

  /** Whoever is not back by then hangs. */
  private void join(List<Thread> threads) throws InterruptedException {
    long deadline = System.nanoTime() + LONGEST_CALL.toNanos();
    for (Thread thread : threads) {
      thread.join(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
      if (thread.isAlive()) {
        WrongResult hangs = new WrongResult("hangs");
        hangs.setStackTrace(thread.getStackTrace());
        tally.unreported(thread.getName(), hangs);
      }
    }
  }

  private void settle() throws InterruptedException {
    long deadline = System.nanoTime() + IDLE.toNanos();
    Gauge now = Gauge.read();
    while ((now.threads() > before.threads() || now.sockets() > before.sockets())
        && System.nanoTime() < deadline) {
      Thread.sleep(1000);
      now = Gauge.read();
    }
  }

  /** Prints how things are, and returns the heap. */
  private long line() throws IOException {
    Outcome[] said = outcomes.said();
    ServerBook book = server.book();
    Gauge now = Gauge.read();
    System.out.printf(
        Locale.ROOT,
        "%4d s  %d operations  %d requests: %d faults, %d times 429, %d with an expired token  "
            + "%d failed %s  %d unknown  %d unreported  %d duplicates  %d losses  "
            + "heap %.1f MB  %d threads  %d sockets%n",
        Duration.ofNanos(System.nanoTime() - start).toSeconds(),
        tally.operations(),
        book.requests(),
        book.faults(),
        book.throttled(),
        book.expired(),
        tally.failed(),
        tally.kinds(),
        tally.unknown(),
        tally.unreported(),
        book.numbers().duplicates(),
        book.numbers().losses(said),
        now.heap() / 1e6,
        now.threads(),
        now.sockets());
    return now.heap();
  }
}
