package io.github.pagerdutyjava.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code bitbucket --listen 0} as it runs. */
final class RunningRelay implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("http://[\\d.]+:\\d+");

  private final CompletableFuture<URI> address = new CompletableFuture<>();
  private final CompletableFuture<Integer> code = new CompletableFuture<>();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final OutputStream out;
  private final Thread thread;

  RunningRelay(OutputStream out, Map<String, String> environment, String... options) {
    this.out = out;
    String[] args = new String[options.length + 3];
    args[0] = "bitbucket";
    args[1] = "--listen";
    args[2] = "0";
    System.arraycopy(options, 0, args, 3, options.length);
    Shell shell =
        new Shell(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(watched(), true, StandardCharsets.UTF_8),
            false,
            environment,
            InstantSource.system());
    thread = new Thread(() -> run(shell, args), "relay");
    thread.start();
  }

  private void run(Shell shell, String... args) {
    int exit = Examples.run(shell, args);
    code.complete(exit);
    address.completeExceptionally(new IllegalStateException("it ended: " + errors()));
  }

  /** The first notice that names an address says where it listens. */
  private OutputStream watched() {
    return new OutputStream() {
      @Override
      public void write(int b) {
        err.write(b);
        if (b == '\n') {
          Matcher listening = ADDRESS.matcher(errors());
          if (errors().contains("Listening on ") && listening.find(errors().indexOf("Listening"))) {
            address.complete(URI.create(listening.group()));
          }
        }
      }
    };
  }

  URI url() throws Exception {
    return address.get(3, TimeUnit.MINUTES);
  }

  /** Sends a webhook with these headers. */
  HttpResponse<String> post(byte[] body, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url()).POST(HttpRequest.BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  String printed() {
    return out.toString();
  }

  String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** Waits until it ends by itself, and returns its exit code. */
  int await() throws Exception {
    return code.get(3, TimeUnit.MINUTES);
  }

  @Override
  public void close() {
    thread.interrupt();
    code.join();
  }
}
