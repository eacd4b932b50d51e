package io.github.pagerdutyjava.events;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.ParseException;
import io.github.pagerdutyjava.internal.CallInfo;
import io.github.pagerdutyjava.internal.json.Json;
import io.github.pagerdutyjava.internal.json.JsonFailure;
import java.time.Instant;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook (v3) tells. {@link WebhookSignature} comes first: anyone can send such a body.
 *
 * <pre>{@code
 * WebhookEvent event = WebhookEvent.parse(body);
 * if (event.eventType().equals("incident.triggered")) {
 *   System.out.println(event.data().get("title"));
 * }
 * }</pre>
 *
 * @param id the id of the event: the same on each delivery
 * @param eventType what happened, for example {@code incident.triggered}; there will be new ones
 * @param resourceType what it happened to, for example {@code incident}
 * @param occurredAt when it happened
 * @param agent who did it; null when no one did, but an automation
 * @param client what it was done with; empty when PagerDuty does not say
 * @param data what it happened to, in the shape that its own {@code type} names; it is not shaped
 *     like the resource of the REST API
 * @param extra what else PagerDuty sent
 */
public record WebhookEvent(
    String id,
    String eventType,
    @Nullable String resourceType,
    @Nullable Instant occurredAt,
    @Nullable Agent agent,
    Map<String, Object> client,
    Map<String, Object> data,
    Map<String, Object> extra) {

  private static final Json JSON = Json.builder().build();

  @Internal
  public WebhookEvent {}

  /**
   * Returns the event that the body of a webhook tells about, of whatever type.
   *
   * @throws ParseException if the body is not that of a webhook, saying where
   */
  public static WebhookEvent parse(byte[] body) {
    requireNonNull(body, "body");
    try {
      return JSON.read(Envelope.class, new Buffer().write(body)).event();
    } catch (JsonFailure e) {
      throw new ParseException(new CallInfo("read", "webhook", 0), e.path(), e.reason(), e);
    }
  }

  /** Returns the type of {@link #data()}, for example {@code incident_note}; null without one. */
  public @Nullable String dataType() {
    return data.get("type") instanceof String type ? type : null;
  }

  /**
   * Who did something: most often a user.
   *
   * @param id the id
   * @param type the type, for example {@code user_reference}
   * @param summary a short text to show to people
   * @param self the address in the REST API
   * @param htmlUrl the address in PagerDuty's web app
   * @param extra what else PagerDuty sent
   */
  public record Agent(
      @Nullable String id,
      @Nullable String type,
      @Nullable String summary,
      @Nullable String self,
      @Nullable String htmlUrl,
      Map<String, Object> extra) {

    @Internal
    public Agent {}
  }

  /** The body has one event, and nothing beside it. */
  private record Envelope(WebhookEvent event) {}
}
