package io.github.pagerdutyjava.client;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.ParseException;
import io.github.pagerdutyjava.internal.CallInfo;
import io.github.pagerdutyjava.internal.json.JsonFailure;
import okio.Buffer;

/**
 * PagerDuty's JSON without PagerDuty: for fixtures in tests, and for what was stored.
 *
 * <pre>{@code
 * Incident incident = PagerDutyJson.read(Incident.class, "{\"id\":\"P1\",\"status\":\"resolved\"}");
 * }</pre>
 */
public final class PagerDutyJson {

  private PagerDutyJson() {}

  /**
   * Returns the record that PagerDuty's JSON describes, without the root key that its answers have
   * around it.
   *
   * @throws ParseException if it is not the JSON of such a record, saying where
   */
  public static <T> T read(Class<T> type, String json) {
    requireNonNull(type, "type");
    requireNonNull(json, "json");
    try {
      return ResourceTypes.json().read(type, new Buffer().writeUtf8(json));
    } catch (JsonFailure e) {
      throw new ParseException(
          new CallInfo("read", type.getSimpleName(), 0), e.path(), e.reason(), e);
    }
  }

  /**
   * Returns a record, a map, a list or a text as JSON: what PagerDuty sent, secrets in clear.
   *
   * @throws IllegalArgumentException if there is no JSON for it
   */
  public static String write(Object value) {
    return ResourceTypes.json().write(requireNonNull(value, "value")).utf8();
  }
}
