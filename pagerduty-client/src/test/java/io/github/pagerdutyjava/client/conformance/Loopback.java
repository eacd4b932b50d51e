package io.github.pagerdutyjava.client.conformance;

import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.RetryPolicy;
import io.github.pagerdutyjava.client.PagerDutyClient;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * A server that gives one answer to everything and keeps what it was asked, and its client. It is
 * none of a library, because it gives ten thousands of answers.
 */
final class Loopback implements AutoCloseable {

  static final String TOKEN = "conformance";

  /** It is later than all that the answers hold, because lists by time end at it. */
  private static final String DATE = "Sat, 03 Jan 2026 00:00:00 GMT";

  private final ServerSocket server;
  private final PagerDutyHttp http = PagerDutyHttp.builder().retry(RetryPolicy.none()).build();
  private final PagerDutyClient client;
  private final List<SentRequest> requests = new CopyOnWriteArrayList<>();
  private volatile Answer answer = new Answer(request -> false, "");

  /** What is answered to some requests; what else is asked is answered as if there were nothing. */
  private record Answer(Predicate<SentRequest> meant, String json) {

    byte[] to(SentRequest request) {
      if (meant.test(request)) {
        return response("200 OK", json);
      }
      boolean list = request.query().containsKey("limit");
      return list ? response("200 OK", "{}") : response("404 Not Found", "{}");
    }
  }

  Loopback() {
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
    client =
        PagerDutyClient.builder()
            .apiToken(TOKEN)
            .from("ada@example.com")
            .baseUrl(URI.create("http://localhost:" + server.getLocalPort()))
            .http(http)
            .build();
  }

  PagerDutyClient client() {
    return client;
  }

  /** Forgets what was asked, and answers these requests with this from now on. */
  void answers(Predicate<SentRequest> meant, String json) {
    requests.clear();
    answer = new Answer(meant, json);
  }

  List<SentRequest> requests() {
    return List.copyOf(requests);
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        start(() -> serve(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "conformance-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void serve(Socket socket) {
    try (socket;
        InputStream in = new BufferedInputStream(socket.getInputStream())) {
      while (!server.isClosed()) {
        SentRequest request = SentRequest.read(in);
        requests.add(request);
        socket.getOutputStream().write(answer.to(request));
      }
    } catch (IOException ended) {
      // The client has closed the connection.
    }
  }

  private static byte[] response(String status, String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    String head =
        "HTTP/1.1 %s\r\nContent-Type: application/json\r\nDate: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(status, DATE, body.length);
    ByteArrayOutputStream response = new ByteArrayOutputStream(head.length() + body.length);
    response.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    response.writeBytes(body);
    return response.toByteArray();
  }

  @Override
  public void close() {
    client.close();
    http.close();
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
