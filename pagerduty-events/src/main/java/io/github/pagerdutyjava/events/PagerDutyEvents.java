package io.github.pagerdutyjava.events;

import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.events.PreparedEvent.Kind;
import io.github.pagerdutyjava.internal.Transport;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * PagerDuty's Events API v2: make one for a routing key, share it among all threads, close it at
 * the end.
 *
 * <pre>{@code
 * try (PagerDutyEvents events = PagerDutyEvents.create(routingKey)) {
 *   EventResult opened =
 *       events.trigger(TriggerEvent.of("Disk full", "db-3.example.com", Severity.ERROR));
 *   events.resolve(opened.dedupKey());
 * }
 * }</pre>
 *
 * <p>Every call blocks until PagerDuty has taken the event, and throws a {@link
 * io.github.pagerdutyjava.PagerDutyException} when it fails for good. Alert events are repeated
 * after 429, 5xx and network errors: their dedup key makes that harmless. A closed object throws
 * {@link IllegalStateException}.
 */
public final class PagerDutyEvents implements AutoCloseable {

  private final EventWriter writer;
  private final EventPosts posts;
  private final @Nullable PagerDutyHttp owned;

  private PagerDutyEvents(EventWriter writer, EventPosts posts, @Nullable PagerDutyHttp owned) {
    this.writer = writer;
    this.posts = posts;
    this.owned = owned;
  }

  /**
   * Returns a sender to the US region for this routing key, the integration key of a service or an
   * orchestration.
   *
   * @throws IllegalArgumentException if the key is empty or malformed; the message never quotes it
   */
  public static PagerDutyEvents create(String routingKey) {
    return builder().routingKey(routingKey).build();
  }

  /** Returns a builder, which needs a routing key. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Opens an alert, or joins the open one with the same dedup key: {@code POST /v2/enqueue}.
   * Returns the dedup key, which is made here when the event has none, so that a repeated attempt
   * cannot open a second alert.
   *
   * @throws IllegalArgumentException if the event is too large and the limits are {@link
   *     EventLimits#REJECT}; nothing is sent then
   * @throws io.github.pagerdutyjava.ApiException if PagerDuty refuses the event; {@code errors()}
   *     says why
   */
  public EventResult trigger(TriggerEvent event) {
    return send(prepare(event));
  }

  /**
   * Says that somebody works on the alert with this key: {@code POST /v2/enqueue}. PagerDuty drops
   * it silently when there is no such open alert.
   */
  public EventResult acknowledge(String dedupKey) {
    return send(prepareAcknowledge(dedupKey));
  }

  /**
   * Says that the problem with this key is over: {@code POST /v2/enqueue}. PagerDuty drops it
   * silently when there is no such open alert.
   */
  public EventResult resolve(String dedupKey) {
    return send(prepareResolve(dedupKey));
  }

  /**
   * Tells of a change: {@code POST /v2/change/enqueue}. It is repeated after a 429 and when it
   * never left; after an unknown outcome only if it is to be sent {@link NewChangeEvent#atLeastOnce
   * at least once}.
   *
   * @throws IllegalArgumentException if the event is too large and the limits are {@link
   *     EventLimits#REJECT}; nothing is sent then
   * @throws IllegalStateException if this sends to the Events API v1, which takes no changes
   */
  public EventResult change(NewChangeEvent event) {
    return send(prepare(event));
  }

  PreparedEvent prepare(TriggerEvent event) {
    String dedupKey =
        Objects.requireNonNull(event, "event")
            .dedupKey()
            .orElseGet(() -> UUID.randomUUID().toString());
    return alert("trigger", dedupKey, event.fields());
  }

  PreparedEvent prepareAcknowledge(String dedupKey) {
    return alert("acknowledge", DedupKeys.checked(dedupKey), EventFields.NONE);
  }

  PreparedEvent prepareResolve(String dedupKey) {
    return alert("resolve", DedupKeys.checked(dedupKey), EventFields.NONE);
  }

  PreparedEvent prepare(NewChangeEvent event) {
    Objects.requireNonNull(event, "event");
    if (writer.alerts() == Kind.LEGACY_ALERT) {
      throw new IllegalStateException("a service key of the Events API v1 takes no changes");
    }
    return new PreparedEvent(Kind.CHANGE, null, writer.body(event.fields()), event.repeatable());
  }

  private PreparedEvent alert(String action, String dedupKey, EventFields fields) {
    EventFields all = fields.with("event_action", action).with("dedup_key", dedupKey);
    return new PreparedEvent(writer.alerts(), dedupKey, writer.body(all), true);
  }

  EventResult send(PreparedEvent event) {
    return posts.send(event, writer.withKey(event.json()), false);
  }

  /** Sends an alert event that was prepared before; one attempt, whatever the retry policy says. */
  EventResult sendOnce(String dedupKey, ByteString json) {
    PreparedEvent event = new PreparedEvent(writer.alerts(), dedupKey, json, true);
    return posts.send(event, writer.withKey(json), true);
  }

  /** Returns what tells the routing key from others without showing it. */
  String identity() {
    return writer.withKey(ByteString.encodeUtf8(writer.alerts() + "}")).sha256().hex();
  }

  /**
   * Refuses later calls, and ends the connections if this made them itself; calls in flight may
   * still finish their attempt, those that wait for another then throw {@link
   * IllegalStateException}.
   */
  @Override
  public void close() {
    posts.close();
    if (owned != null) {
      owned.close();
    }
  }

  @Override
  public String toString() {
    return "PagerDutyEvents[routingKey=***]";
  }

  /** What a sender is made of; not for several threads at once. */
  public static final class Builder {

    private @Nullable Secret key;
    private EventsVersion version = EventsVersion.V2;
    private Region region = Region.US;
    private @Nullable URI baseUrl;
    private @Nullable PagerDutyHttp http;
    private EventLimits limits = EventLimits.REJECT;

    private Builder() {}

    /**
     * Takes the routing key, the integration key of a service or an orchestration.
     *
     * @throws IllegalArgumentException if it is empty or malformed; the message never quotes it
     */
    public Builder routingKey(String value) {
      this.key = Keys.checked("routingKey", value);
      this.version = EventsVersion.V2;
      return this;
    }

    /**
     * Takes, instead of a routing key, the service key of an old integration that only the Events
     * API v1 knows: {@code POST /generic/2010-04-15/create_event.json}. It has the same alert
     * events; what it has no field for goes into its details. Its 403 is a rate limit.
     *
     * @throws IllegalArgumentException if it is empty or malformed; the message never quotes it
     */
    public Builder serviceKey(String value) {
      this.key = Keys.checked("serviceKey", value);
      this.version = EventsVersion.V1;
      return this;
    }

    /** Takes the account's region; default: US. A key of one region is unknown in the other. */
    public Builder region(Region value) {
      this.region = Objects.requireNonNull(value, "region");
      return this;
    }

    /** Takes another address of the Events API, for a proxy or a test; https, or loopback. */
    public Builder baseUrl(URI value) {
      this.baseUrl = Objects.requireNonNull(value, "baseUrl");
      return this;
    }

    /** Takes a transport to share; it is not closed with this. */
    public Builder http(PagerDutyHttp value) {
      this.http = Objects.requireNonNull(value, "http");
      return this;
    }

    /** Takes what is done with an event that is too large; default: it is refused. */
    public Builder limits(EventLimits value) {
      this.limits = Objects.requireNonNull(value, "limits");
      return this;
    }

    /**
     * Returns the sender; nothing is sent yet.
     *
     * @throws IllegalArgumentException if there is no routing key, or if the base URL is neither
     *     https nor loopback
     */
    public PagerDutyEvents build() {
      if (key == null) {
        throw new IllegalArgumentException("routingKey: is missing");
      }
      URI address = baseUrl != null ? baseUrl : region.eventsApi();
      PagerDutyHttp used = http != null ? http : PagerDutyHttp.builder().build();
      EventPosts posts = new EventPosts(Transport.withKey(used, address, key));
      EventWriter writer = new EventWriter(version, key, limits);
      return new PagerDutyEvents(writer, posts, http != null ? null : used);
    }
  }
}
