package io.github.pagerdutyjava.events;

import io.github.pagerdutyjava.internal.HeaderText;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Bodies and headers that callers give, as a request takes them. */
final class Payloads {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

  /** What is of the connection and not of the payload, or would be sent to the wrong one. */
  private static final Set<String> NOT_OURS =
      Set.of(
          "accept-encoding",
          "authorization",
          "connection",
          "content-length",
          "content-type",
          "cookie",
          "expect",
          "host",
          "keep-alive",
          "proxy-authorization",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  private Payloads() {}

  static RequestBody body(byte[] bytes, String contentType) {
    Objects.requireNonNull(bytes, "body");
    String checked =
        HeaderText.require("contentType", Objects.requireNonNull(contentType, "contentType"));
    MediaType type = MediaType.parse(checked);
    if (type == null) {
      throw new IllegalArgumentException("contentType: is not a media type");
    }
    return RequestBody.create(bytes.clone(), type);
  }

  static void addHeaders(Request.Builder request, Map<String, String> headers) {
    headers.forEach(
        (name, value) -> {
          if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("headers: a name is malformed");
          }
          if (NOT_OURS.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("headers: " + name + " cannot be set");
          }
          request.header(name, HeaderText.require(name, value));
        });
  }
}
