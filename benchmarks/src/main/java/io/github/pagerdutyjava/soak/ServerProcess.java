package io.github.pagerdutyjava.soak;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pagerdutyjava.soak.server.SoakServer;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** The server in its own process, which ends with its input. */
final class ServerProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader from;
  private final Writer to;
  private final List<String> words;

  private ServerProcess(Process process) throws IOException {
    this.process = process;
    this.from = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    this.to = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), UTF_8));
    this.words = List.of(line().split(" ", -1));
  }

  static ServerProcess start(long seed) throws IOException {
    return new ServerProcess(
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SoakServer.class.getName(),
                Long.toString(seed))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  private String line() throws IOException {
    String line = from.readLine();
    if (line == null) {
      throw new EOFException("the server is gone");
    }
    return line;
  }

  /** Returns where it misbehaves. */
  URI url() {
    return URI.create(words.get(0));
  }

  /** Returns where it behaves. */
  URI calmUrl() {
    return URI.create(words.get(1));
  }

  String apiToken() {
    return words.get(2);
  }

  String clientId() {
    return words.get(3);
  }

  String clientSecret() {
    return words.get(4);
  }

  String subdomain() {
    return words.get(5);
  }

  ServerBook book() throws IOException {
    to.write("book\n");
    to.flush();
    return ServerBook.parse(line());
  }

  @Override
  public void close() throws IOException {
    to.close();
    from.close();
    process.onExit().join();
  }
}
