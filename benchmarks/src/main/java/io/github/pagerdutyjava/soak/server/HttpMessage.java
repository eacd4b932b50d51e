package io.github.pagerdutyjava.soak.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A request or an answer as it is on the wire; its length is told by its head. */
final class HttpMessage {

  static final HttpMessage NONE = new HttpMessage("", new byte[0]);

  private static final Pattern LENGTH =
      Pattern.compile("\r\ncontent-length: *([0-9]+)\r\n", Pattern.CASE_INSENSITIVE);
  private static final int STATUS = "HTTP/1.1 ".length();

  private final String head;
  private final byte[] body;

  HttpMessage(String head, byte[] body) {
    this.head = head;
    this.body = body;
  }

  /** Returns the next message, or null at the end of the connection. */
  static @Nullable HttpMessage read(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.length() < 4 || head.indexOf("\r\n\r\n", head.length() - 4) < 0) {
      int next = in.read();
      if (next < 0) {
        return null;
      }
      head.append((char) next);
    }
    Matcher length = LENGTH.matcher(head);
    return new HttpMessage(
        head.toString(), in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0));
  }

  String head() {
    return head;
  }

  /** Returns the first line without its end. */
  String line() {
    return head.substring(0, head.indexOf("\r\n"));
  }

  /** Returns the status of an answer. */
  int status() {
    return Integer.parseInt(head.substring(STATUS, STATUS + 3));
  }

  byte[] body() {
    return body.clone();
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(head.length() + body.length);
    bytes.writeBytes(head.getBytes(ISO_8859_1));
    bytes.writeBytes(body);
    return bytes.toByteArray();
  }
}
