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

/**
 * A server that gives one answer to everything and keeps what it was asked, and its client. It is
 * none of a library, because it gives ten thousands of answers.
 */
final class Loopback implements AutoCloseable {

  static final String TOKEN = "conformance";

  private final ServerSocket server;
  private final PagerDutyHttp http = PagerDutyHttp.builder().retry(RetryPolicy.none()).build();
  private final PagerDutyClient client;
  private final List<SentRequest> requests = new CopyOnWriteArrayList<>();
  private volatile byte[] answer = new byte[0];

  Loopback() {
    try {
      server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
    client =
        PagerDutyClient.builder()
            .apiToken(TOKEN)
            .from("ada@example.com")
            .baseUrl(URI.create("http://127.0.0.1:" + server.getLocalPort()))
            .http(http)
            .build();
  }

  PagerDutyClient client() {
    return client;
  }

  /** Forgets what was asked, and answers this from now on. */
  void answers(String json) {
    requests.clear();
    answer = json.getBytes(StandardCharsets.UTF_8);
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
        requests.add(SentRequest.read(in));
        socket.getOutputStream().write(response(answer));
      }
    } catch (IOException ended) {
      // The client has closed the connection.
    }
  }

  /** The date is later than all that the answers hold, because lists by time end at it. */
  private static byte[] response(byte[] body) {
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nDate: Sat, 03 Jan 2026 00:00:00 GMT\r\n"
            + "Content-Length: "
            + body.length
            + "\r\n\r\n";
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
