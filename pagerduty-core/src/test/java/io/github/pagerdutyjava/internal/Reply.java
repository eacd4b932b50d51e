package io.github.pagerdutyjava.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import okio.ByteString;

/** What a {@link RawServer} does with one request. */
record Reply(ByteString bytes, End end, Duration pause) {

  /** What comes after the bytes. */
  enum End {
    KEEP_ALIVE,
    CLOSE,
    RESET,
    HANG,
    REPEAT
  }

  static Reply ok() {
    return json(200, "{}");
  }

  static Reply json(int status, String body, String... headers) {
    return of(status, "application/json", body.getBytes(StandardCharsets.UTF_8), headers);
  }

  static Reply html(int status, String body, String... headers) {
    return of(status, "text/html", body.getBytes(StandardCharsets.UTF_8), headers);
  }

  static Reply status(int status, String... headers) {
    return of(status, "application/json", new byte[0], headers);
  }

  static Reply of(int status, String type, byte[] body, String... headers) {
    StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status).append(" Whatever\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    if (status != 204) {
      head.append("Content-Type: ").append(type).append("\r\n");
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(body);
    return new Reply(ByteString.of(bytes.toByteArray()), End.KEEP_ALIVE, Duration.ZERO);
  }

  static Reply raw(String text) {
    return new Reply(
        ByteString.encodeString(text, StandardCharsets.ISO_8859_1), End.KEEP_ALIVE, Duration.ZERO);
  }

  /** Answers a body that claims to be longer than what comes. */
  static Reply cut() {
    return raw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"incidents\":[");
  }

  Reply thenClose() {
    return new Reply(bytes, End.CLOSE, pause);
  }

  Reply thenReset() {
    return new Reply(bytes, End.RESET, pause);
  }

  Reply thenHang() {
    return new Reply(bytes, End.HANG, pause);
  }

  /** Writes the last byte again and again, for ever, with that pause between. */
  Reply thenRepeatLastByte(Duration between) {
    return new Reply(bytes, End.REPEAT, between);
  }
}
