package io.github.pagerdutyjava.soak;

import io.github.pagerdutyjava.benchmarks.LiveHeap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What the SDK holds in this process at a moment.
 *
 * @param heap bytes that a garbage collection leaves
 * @param threads live threads
 * @param sockets open sockets, 0 on systems that do not show them
 */
record Gauge(long heap, int threads, long sockets) {

  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

  /** Returns how it is before anything begins, but for the socket that the JDK opens to itself. */
  static Gauge first() throws IOException {
    new ServerSocket(0).close();
    return read();
  }

  static Gauge read() {
    return new Gauge(
        LiveHeap.bytes(), ManagementFactory.getThreadMXBean().getThreadCount(), openSockets());
  }

  private static long openSockets() {
    if (!Files.isDirectory(DESCRIPTORS)) {
      return 0;
    }
    try (Stream<Path> descriptors = Files.list(DESCRIPTORS)) {
      return descriptors.filter(Gauge::socket).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean socket(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
    } catch (IOException closedMeanwhile) {
      return false;
    }
  }
}
