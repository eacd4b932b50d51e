package io.github.pagerdutyjava.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import okio.ByteString;

/**
 * The time from the start of a JVM to the first decoded incident, which its program prints. The
 * server is in this process, so that it warms up nothing of what is measured.
 */
public final class ColdStart {

  private static final List<Class<?>> PROGRAMS = List.of(ColdOurs.class, ColdJdk.class);
  private static final ByteString ONE = IncidentsPage.one();

  private ColdStart() {}

  /** Starts each program so many times in turn; takes the names and milliseconds. */
  public static void measure(int starts, BiConsumer<String, Double> figures) throws IOException {
    try (LoopbackServer server = LoopbackServer.answering(200, ONE)) {
      String expected = start(PROGRAMS.get(0), server).incident();
      for (int i = 0; i < starts; i++) {
        for (Class<?> program : PROGRAMS) {
          Started started = start(program, server);
          if (!started.incident().equals(expected) || expected.isEmpty()) {
            throw new IllegalStateException("the programs do not agree: " + started);
          }
          figures.accept(name(program), started.millis());
        }
      }
    }
  }

  private static String name(Class<?> program) {
    return program == ColdOurs.class ? "ColdStart.ours" : "ColdStart.jdk";
  }

  private record Started(String incident, double millis) {}

  private static Started start(Class<?> program, LoopbackServer server) throws IOException {
    ProcessBuilder command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                server.url().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    long before = System.nanoTime();
    Process process = command.start();
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      String incident = output.readLine();
      double millis = (System.nanoTime() - before) / 1e6;
      return new Started(String.valueOf(incident), millis);
    } finally {
      process.destroy();
    }
  }
}
