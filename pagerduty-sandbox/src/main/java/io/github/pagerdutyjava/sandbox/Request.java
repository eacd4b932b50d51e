package io.github.pagerdutyjava.sandbox;

import java.util.List;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** A request as it came; header names compare without regard to case. */
record Request(
    String method,
    List<String> path,
    String rawQuery,
    Map<String, String> headers,
    ByteString body) {

  @Nullable String header(String name) {
    return headers.get(name);
  }
}
