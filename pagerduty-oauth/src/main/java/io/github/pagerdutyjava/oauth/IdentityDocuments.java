package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.CallInterruptedException;
import io.github.pagerdutyjava.PagerDutyException;
import io.github.pagerdutyjava.internal.CallInfo;
import io.github.pagerdutyjava.internal.CallOptions;
import io.github.pagerdutyjava.internal.Transport;
import io.github.pagerdutyjava.internal.json.Json;
import io.github.pagerdutyjava.internal.json.JsonFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import okhttp3.Request;
import okhttp3.Response;

/** Reads what the identity server says of itself to everybody. */
final class IdentityDocuments {

  private static final Json JSON = Json.builder().build();
  private static final CallOptions OPTIONS =
      CallOptions.DEFAULTS.withDeadline(Duration.ofSeconds(30));

  private final Transport transport;

  IdentityDocuments(Transport transport) {
    this.transport = transport;
  }

  /**
   * Returns a document.
   *
   * @throws TokenException if there is no such JSON object to be had
   */
  Map<String, Object> read(String path) {
    Request request =
        new Request.Builder()
            .url(Objects.requireNonNull(transport.baseUrl().resolve(path.substring(1))))
            .header("Accept", "application/json")
            .tag(CallInfo.class, new CallInfo("GET", path, 0))
            .tag(CallOptions.class, OPTIONS)
            .build();
    try (Response response = transport.newCall(request).execute()) {
      return object(response, path);
    } catch (CallInterruptedException e) {
      throw e;
    } catch (PagerDutyException e) {
      CallInfo call = new CallInfo(e.method(), e.path(), e.attempts());
      throw new TokenException(call, e, null, e.reason() + "; the ID token cannot be verified");
    } catch (IOException e) {
      throw new UncheckedIOException("the transport turns every I/O failure into its own", e);
    }
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> object(Response response, String path) {
    try {
      return JSON.read(Map.class, response.body().source());
    } catch (JsonFailure e) {
      throw malformed(path);
    }
  }

  TokenException malformed(String path) {
    return new TokenException(
        new CallInfo("GET", path, 1),
        "the answer is not what it should be; the ID token cannot be verified",
        false);
  }
}
