package io.github.pagerdutyjava.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A process that runs {@link StoreProgram}. */
final class ChildProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader lines;

  private ChildProcess(List<String> command) throws IOException {
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
  }

  static ChildProcess start(String... arguments) throws IOException {
    return new ChildProcess(command(arguments));
  }

  /** Starts it so that files are everybody's unless they are created otherwise. */
  static ChildProcess startWithoutMask(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("sh", "-c", "umask 000; exec \"$@\"", "sh"));
    command.addAll(command(arguments));
    return new ChildProcess(command);
  }

  private static List<String> command(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                StoreProgram.class.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** Returns the next line that it says; null at its end. */
  @Nullable String line() throws IOException {
    return lines.readLine();
  }

  void goOn() throws IOException {
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
  }

  /** Kills it as {@code kill -9} does, and waits until it is gone. */
  void kill() {
    process.destroyForcibly().onExit().orTimeout(3, TimeUnit.MINUTES).join();
  }

  @Override
  public void close() throws IOException {
    kill();
    lines.close();
  }
}
