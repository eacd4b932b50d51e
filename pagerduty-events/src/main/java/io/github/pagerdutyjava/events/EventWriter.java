package io.github.pagerdutyjava.events;

import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.events.PreparedEvent.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import okio.Buffer;
import okio.ByteString;

/** Writes events within PagerDuty's limits. */
final class EventWriter {

  private static final int LONGEST_SUMMARY = 1024;
  private static final int MOST_BYTES = 512 * 1024;
  private static final String ELLIPSIS = "…";

  private final EventsVersion version;
  private final EventLimits limits;
  private final ByteString keyProperty;

  EventWriter(EventsVersion version, Secret key, EventLimits limits) {
    this.version = version;
    this.limits = limits;
    this.keyProperty =
        new Buffer()
            .writeUtf8("{\"" + version.keyName() + "\":")
            .write(EventFields.JSON.write(key))
            .writeUtf8(",")
            .readByteString();
  }

  /** Returns the body without the key; what is too large for the limits is refused. */
  ByteString body(EventFields fields) {
    Map<String, Object> payload = new LinkedHashMap<>(fields.payload());
    payload.computeIfPresent(EventFields.SUMMARY, (name, summary) -> summary((String) summary));
    ByteString body = body(fields, payload);
    if (size(body) > MOST_BYTES
        && limits == EventLimits.TRUNCATE
        && payload.containsKey(EventFields.CUSTOM_DETAILS)) {
      payload.put(
          EventFields.CUSTOM_DETAILS,
          Map.of("truncated", "left out: with them, the event had " + size(body) + " bytes"));
      body = body(fields, payload);
    }
    if (size(body) > MOST_BYTES) {
      throw new IllegalArgumentException(
          "event: has " + size(body) + " bytes of JSON, the limit is " + MOST_BYTES);
    }
    return body;
  }

  /** Returns the whole body. */
  ByteString withKey(ByteString body) {
    return new Buffer().write(keyProperty).write(body, 1, body.size() - 1).readByteString();
  }

  /** Returns where alert events go. */
  Kind alerts() {
    return version.alerts();
  }

  private int size(ByteString body) {
    return keyProperty.size() + body.size() - 1;
  }

  private ByteString body(EventFields fields, Map<String, Object> payload) {
    return EventFields.JSON.write(version.body(fields, payload));
  }

  private String summary(String summary) {
    int length = Texts.length(summary);
    if (length <= LONGEST_SUMMARY) {
      return summary;
    }
    if (limits == EventLimits.REJECT) {
      throw new IllegalArgumentException(
          "summary: has " + length + " characters, the limit is " + LONGEST_SUMMARY);
    }
    return summary.substring(0, summary.offsetByCodePoints(0, LONGEST_SUMMARY - 1)) + ELLIPSIS;
  }
}
