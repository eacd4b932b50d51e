package io.github.pagerdutyjava.walks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.benchmarks.LiveHeap;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** A walk in a process of its own, with little memory. */
final class LargeWalk {

  private static final int BETWEEN_LOOKS = 50_000;

  private static long most;

  private LargeWalk() {}

  /** Returns the most bytes that were in use, garbage aside, during a walk in a heap of 64 MB. */
  static long liveHeap(URI address, int parallel, int count) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                LargeWalk.class.getName(),
                address.toString(),
                Integer.toString(parallel),
                Integer.toString(count))
            .redirectErrorStream(true)
            .start();
    try {
      String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
      if (process.onExit().join().exitValue() != 0) {
        throw new IllegalStateException("the walk failed: " + said);
      }
      return Long.parseLong(said);
    } finally {
      process.destroyForcibly();
    }
  }

  /** Walks, and prints what {@link #liveHeap} returns. */
  public static void main(String[] args) {
    try (PagerDutyHttp http = PagerDutyHttp.builder().build()) {
      int parallel = Integer.parseInt(args[1]);
      Reading.all(http, URI.create(args[0]), parallel, Integer.parseInt(args[2]), LargeWalk::look);
    }
    System.out.println(most);
  }

  private static void look(int number) {
    if (number % BETWEEN_LOOKS == 0) {
      most = Math.max(most, LiveHeap.bytes());
    }
  }
}
