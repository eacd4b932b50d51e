package io.github.pagerdutyjava.sandbox;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.function.Function;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import okio.Okio;

/** One connection: requests in, answers out, each answer in one write. */
final class HttpConnection {
  private static final int LONGEST_LINE = 64 * 1024;
  private static final int MOST_HEADERS = 200;
  private static final long LARGEST_BODY = 16L * 1024 * 1024;
  private static final Map<Integer, String> REASONS =
      Map.ofEntries(
          Map.entry(200, "OK"),
          Map.entry(202, "Accepted"),
          Map.entry(204, "No Content"),
          Map.entry(302, "Found"),
          Map.entry(400, "Bad Request"),
          Map.entry(401, "Unauthorized"),
          Map.entry(403, "Forbidden"),
          Map.entry(404, "Not Found"),
          Map.entry(405, "Method Not Allowed"),
          Map.entry(406, "Not Acceptable"),
          Map.entry(413, "Content Too Large"),
          Map.entry(429, "Too Many Requests"),
          Map.entry(500, "Internal Server Error"),
          Map.entry(501, "Not Implemented"));

  private final BufferedSource in;
  private final OutputStream out;
  private final Clock clock;
  private final Function<Request, Answer> api;
  private boolean keep = true;

  HttpConnection(Socket socket, Clock clock, Function<Request, Answer> api) throws IOException {
    this.in = Okio.buffer(Okio.source(socket));
    this.out = socket.getOutputStream();
    this.clock = clock;
    this.api = api;
  }

  void talk() throws IOException {
    while (keep && !in.exhausted()) {
      Request request = read();
      write(request, api.apply(request));
    }
  }

  private Request read() throws IOException {
    StringTokenizer line = new StringTokenizer(in.readUtf8LineStrict(LONGEST_LINE), " ");
    if (line.countTokens() != 3) {
      throw new IOException("not a request line");
    }
    String method = line.nextToken();
    String target = line.nextToken();
    String version = line.nextToken();
    Map<String, String> headers = headers();
    String connection = headers.getOrDefault("Connection", "").toLowerCase(Locale.ROOT);
    keep = version.equals("HTTP/1.1") && !connection.contains("close");
    int question = target.indexOf('?');
    String path = question < 0 ? target : target.substring(0, question);
    String query = question < 0 ? "" : target.substring(question + 1);
    return new Request(method, segments(path), query, headers, body(headers));
  }

  private Map<String, String> headers() throws IOException {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int count = 0; count < MOST_HEADERS; count++) {
      String line = in.readUtf8LineStrict(LONGEST_LINE);
      if (line.isEmpty()) {
        return headers;
      }
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new IOException("not a header line");
      }
      headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    throw new IOException("too many headers");
  }

  private static List<String> segments(String path) {
    List<String> segments = new ArrayList<>();
    StringTokenizer parts = new StringTokenizer(path, "/");
    while (parts.hasMoreTokens()) {
      segments.add(parts.nextToken());
    }
    return segments;
  }

  private ByteString body(Map<String, String> headers) throws IOException {
    boolean chunked = "chunked".equalsIgnoreCase(headers.get("Transfer-Encoding"));
    String length = headers.getOrDefault("Content-Length", "0");
    if ("100-continue".equalsIgnoreCase(headers.get("Expect"))) {
      out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(US_ASCII));
    }
    return chunked ? chunks() : in.readByteString(bounded(length));
  }

  private static long bounded(String length) throws IOException {
    try {
      long bytes = Long.parseLong(length);
      if (bytes >= 0 && bytes <= LARGEST_BODY) {
        return bytes;
      }
    } catch (NumberFormatException malformed) {
      // Told below, like a length that is out of range.
    }
    throw new IOException("not a usable content length");
  }

  private ByteString chunks() throws IOException {
    Buffer body = new Buffer();
    while (true) {
      long size = in.readHexadecimalUnsignedLong();
      in.readUtf8LineStrict(LONGEST_LINE);
      if (size == 0) {
        headers();
        return body.readByteString();
      }
      if (size < 0 || body.size() + size > LARGEST_BODY) {
        throw new EOFException("body too large");
      }
      in.readFully(body, size);
      in.readUtf8LineStrict(LONGEST_LINE);
    }
  }

  private void write(Request request, Answer answer) throws IOException {
    Buffer head = new Buffer();
    String reason = REASONS.getOrDefault(answer.status(), "");
    head.writeUtf8("HTTP/1.1 " + answer.status() + " " + reason + "\r\n");
    header(head, "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(date()));
    answer.headers().forEach((name, value) -> header(head, name, value));
    if (answer.status() != 204) {
      header(head, "Content-Length", Integer.toString(answer.body().size()));
    }
    header(head, "Connection", keep ? "keep-alive" : "close");
    head.writeUtf8("\r\n");
    if (!request.method().equals("HEAD")) {
      head.write(answer.body());
    }
    out.write(head.readByteArray());
  }

  private ZonedDateTime date() {
    return clock.instant().atZone(ZoneOffset.UTC);
  }

  private static void header(Buffer head, String name, String value) {
    head.writeUtf8(name).writeUtf8(": ").writeUtf8(value).writeUtf8("\r\n");
  }
}
