package io.github.pagerdutyjava.events;

import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.internal.CallInfo;
import io.github.pagerdutyjava.internal.RequestRules;
import io.github.pagerdutyjava.internal.Transport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Posts payloads to an integration URL, byte for byte as they are; PagerDuty turns them into events
 * by the rules of the integration. Make one, share it among all threads, close it at the end.
 *
 * <pre>{@code
 * try (IntegrationSender sender = IntegrationSender.create(IntegrationUrl.parse(url))) {
 *   sender.send(Files.readString(Path.of("build-status.json")));
 * }
 * }</pre>
 *
 * <p>A payload is sent again after a 429 and when it never left; after an unknown outcome only with
 * {@link Builder#atLeastOnce()}. Every call blocks, and throws a {@link
 * io.github.pagerdutyjava.PagerDutyException} when it fails for good. A closed sender throws {@link
 * IllegalStateException}.
 */
public final class IntegrationSender implements AutoCloseable {

  private static final String JSON = "application/json";

  private final IntegrationUrl url;
  private final Transport transport;
  private final RequestRules rules;
  private final @Nullable PagerDutyHttp owned;

  private IntegrationSender(
      IntegrationUrl url, Transport transport, RequestRules rules, @Nullable PagerDutyHttp owned) {
    this.url = url;
    this.transport = transport;
    this.rules = rules;
    this.owned = owned;
  }

  /** Returns a sender to that address. */
  public static IntegrationSender create(IntegrationUrl url) {
    return builder(url).build();
  }

  /** Returns a builder of a sender to that address. */
  public static Builder builder(IntegrationUrl url) {
    return new Builder(Objects.requireNonNull(url, "url"));
  }

  /**
   * Posts this JSON as it is, in UTF-8.
   *
   * @throws io.github.pagerdutyjava.ApiException if the answer is no success
   */
  public IntegrationAnswer send(String json) {
    return send(
        Objects.requireNonNull(json, "json").getBytes(StandardCharsets.UTF_8), JSON, Map.of());
  }

  /**
   * Posts these bytes of JSON as they are.
   *
   * @throws io.github.pagerdutyjava.ApiException if the answer is no success
   */
  public IntegrationAnswer send(byte[] json) {
    return send(json, JSON, Map.of());
  }

  /**
   * Posts this object as JSON: a map, a list or a record of anything that is JSON.
   *
   * @throws IllegalArgumentException if there is no JSON for it
   * @throws io.github.pagerdutyjava.ApiException if the answer is no success
   */
  public IntegrationAnswer send(Object payload) {
    Objects.requireNonNull(payload, "payload");
    return send(EventFields.JSON.write(payload).toByteArray(), JSON, Map.of());
  }

  /**
   * Posts these bytes as they are.
   *
   * @param body the bytes
   * @param contentType what they are, such as {@code application/x-www-form-urlencoded}
   * @param headers more headers, for an integration that looks at them
   * @throws IllegalArgumentException if a header or the content type is malformed, or one that the
   *     connection itself sets
   * @throws io.github.pagerdutyjava.ApiException if the answer is no success
   */
  public IntegrationAnswer send(byte[] body, String contentType, Map<String, String> headers) {
    HttpUrl target = Objects.requireNonNull(transport.baseUrl().resolve(url.path()));
    Request.Builder request =
        new Request.Builder()
            .url(target)
            .post(Payloads.body(body, contentType))
            .header("Accept", JSON)
            .tag(CallInfo.class, new CallInfo("POST", url.template(), 0))
            .tag(RequestRules.class, rules);
    Payloads.addHeaders(request, headers);
    try (Response response = transport.newCall(request.build()).execute()) {
      return new IntegrationAnswer(response.code(), response.body().string());
    } catch (IOException e) {
      throw new UncheckedIOException("the transport turns every I/O failure into its own", e);
    }
  }

  /**
   * Refuses later calls, and ends the connections if this made them itself; calls in flight may
   * still finish their attempt, those that wait for another then throw {@link
   * IllegalStateException}.
   */
  @Override
  public void close() {
    transport.close();
    if (owned != null) {
      owned.close();
    }
  }

  @Override
  public String toString() {
    return "IntegrationSender[" + url + "]";
  }

  /** What a sender is made of; not for several threads at once. */
  public static final class Builder {

    private final IntegrationUrl url;
    private @Nullable PagerDutyHttp http;
    private boolean repeatable;

    private Builder(IntegrationUrl url) {
      this.url = url;
    }

    /** Takes a transport to share; the sender does not close it. */
    public Builder http(PagerDutyHttp value) {
      this.http = Objects.requireNonNull(value, "http");
      return this;
    }

    /**
     * Sends a payload again when it is unknown whether PagerDuty has it: after a broken connection
     * or a failure of the server. PagerDuty may then take it twice, which opens a second alert
     * unless the integration finds a dedup key in the payload; without this, it may be missing.
     */
    public Builder atLeastOnce() {
      this.repeatable = true;
      return this;
    }

    /** Returns the sender; nothing is sent yet. */
    public IntegrationSender build() {
      PagerDutyHttp used = http != null ? http : PagerDutyHttp.builder().build();
      Transport transport = Transport.withKey(used, url.base(), url.key());
      RequestRules rules = new RequestRules(repeatable, false, false);
      return new IntegrationSender(url, transport, rules, http != null ? null : used);
    }
  }
}
