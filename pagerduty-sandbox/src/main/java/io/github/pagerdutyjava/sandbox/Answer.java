package io.github.pagerdutyjava.sandbox;

import java.time.ZoneOffset;
import java.util.Map;
import okio.ByteString;

/** What goes back over the wire. */
record Answer(int status, Map<String, String> headers, ByteString body) {

  /** Returns an answer with JSON, whose times are in UTC. */
  static Answer json(int status, Map<String, ?> body) {
    return new Answer(
        status, Map.of("Content-Type", "application/json"), Json.write(body, ZoneOffset.UTC));
  }
}
