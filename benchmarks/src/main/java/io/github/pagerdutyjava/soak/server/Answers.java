package io.github.pagerdutyjava.soak.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.pagerdutyjava.soak.server.Fate.Answering;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** All ways of answering that the proxy knows; after most of them the connection is gone. */
final class Answers {

  private static final int PATIENCE_MILLIS = 10_000;
  private static final int PAUSE_MILLIS = 50;
  private static final int GZIP_TRAILER = 8;

  private Answers() {}

  static void whole(Socket client, HttpMessage answer) throws IOException {
    client.getOutputStream().write(answer.bytes());
  }

  static void close(Socket client, HttpMessage answer) throws IOException {
    client.close();
  }

  static void reset(Socket client, HttpMessage answer) throws IOException {
    client.setSoLinger(true, 0);
    client.close();
  }

  static void cut(Socket client, HttpMessage answer) throws IOException {
    byte[] bytes = answer.bytes();
    client.getOutputStream().write(bytes, 0, bytes.length / 2);
    client.close();
  }

  static void cutAndReset(Socket client, HttpMessage answer) throws IOException {
    byte[] bytes = answer.bytes();
    client.getOutputStream().write(bytes, 0, bytes.length - 1);
    reset(client, answer);
  }

  static void brokenChunks(Socket client, HttpMessage answer) throws IOException {
    write(client, answer.line(), "Transfer-Encoding: chunked", new byte[0]);
    client.getOutputStream().write("ffff\r\n".getBytes(ISO_8859_1));
    client.getOutputStream().write(answer.body());
    client.close();
  }

  static void corruptGzip(Socket client, HttpMessage answer) throws IOException {
    byte[] zipped = zipped(answer);
    Arrays.fill(zipped, zipped.length - GZIP_TRAILER, zipped.length, (byte) 0x55);
    write(client, answer.line(), "Content-Encoding: gzip", zipped);
  }

  static void truncatedGzip(Socket client, HttpMessage answer) throws IOException {
    byte[] zipped = zipped(answer);
    write(
        client,
        answer.line(),
        "Content-Encoding: gzip",
        Arrays.copyOf(zipped, zipped.length - GZIP_TRAILER));
  }

  private static byte[] zipped(HttpMessage answer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(answer.body());
    }
    return bytes.toByteArray();
  }

  static void noHttp(Socket client, HttpMessage answer) throws IOException {
    client.getOutputStream().write("220 mail ready\r\n\r\n".getBytes(ISO_8859_1));
    client.close();
  }

  /** Sends byte after byte, each soon enough for any read timeout, until the client has enough. */
  static void trickle(Socket client, HttpMessage answer) throws IOException, InterruptedException {
    OutputStream out = client.getOutputStream();
    for (byte next : answer.bytes()) {
      out.write(next);
      Thread.sleep(PAUSE_MILLIS);
    }
    client.close();
  }

  static void silence(Socket client, HttpMessage answer) throws IOException {
    client.setSoTimeout(PATIENCE_MILLIS);
    try (client) {
      client.getInputStream().read();
    }
  }

  static Answering throttled(String headers) {
    return (client, answer) ->
        write(client, "HTTP/1.1 429 Too Many Requests", headers, new byte[0]);
  }

  static Answering html(String status) {
    byte[] page = "<html><body><h1>Something went wrong</h1></body></html>".getBytes(ISO_8859_1);
    return (client, answer) -> write(client, "HTTP/1.1 " + status, "Content-Type: text/html", page);
  }

  private static void write(Socket client, String line, String headers, byte[] body)
      throws IOException {
    boolean chunked = headers.contains("chunked");
    String length = chunked ? "" : "Content-Length: " + body.length + "\r\n";
    String head = line + "\r\n" + headers + "\r\n" + length + "\r\n";
    whole(client, new HttpMessage(head, body));
  }
}
