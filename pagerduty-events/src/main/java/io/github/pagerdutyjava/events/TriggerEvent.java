package io.github.pagerdutyjava.events;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A problem that opens an alert, or joins the open one with the same dedup key; immutable, every
 * method returns a copy.
 *
 * <pre>{@code
 * TriggerEvent.of("Disk full on db-3", "db-3.example.com", Severity.CRITICAL)
 *     .dedupKey("db-3/disk")
 *     .component("postgres")
 *     .customDetails(Map.of("free", "1 %"))
 *     .link("https://example.com/runbook", "Runbook");
 * }</pre>
 */
public final class TriggerEvent {

  private final EventFields fields;

  private TriggerEvent(EventFields fields) {
    this.fields = fields;
  }

  /**
   * Returns an event of a problem.
   *
   * @param summary what people read first, at most 1024 characters
   * @param source the host or other unique place that has the problem
   * @param severity how bad it is
   * @throws IllegalArgumentException if a text is blank
   */
  public static TriggerEvent of(String summary, String source, Severity severity) {
    return new TriggerEvent(
        EventFields.NONE
            .inPayload(EventFields.SUMMARY, Texts.required("summary", summary))
            .inPayload("source", Texts.required("source", source))
            .inPayload("severity", Objects.requireNonNull(severity, "severity")));
  }

  /**
   * Returns this event with the key of its alert, at most 255 characters: what has the same key is
   * the same problem. Without one, sending makes a new key and opens a new alert.
   */
  public TriggerEvent dedupKey(String dedupKey) {
    return new TriggerEvent(fields.with("dedup_key", DedupKeys.checked(dedupKey)));
  }

  /**
   * Returns this event with the time of the problem; otherwise it is when PagerDuty hears of it.
   */
  public TriggerEvent timestamp(Instant timestamp) {
    return payload("timestamp", Objects.requireNonNull(timestamp, "timestamp"));
  }

  /** Returns this event with the component of the source that has the problem. */
  public TriggerEvent component(String component) {
    return payload("component", Texts.required("component", component));
  }

  /** Returns this event with the group of components of a service that has the problem. */
  public TriggerEvent group(String group) {
    return payload("group", Texts.required("group", group));
  }

  /** Returns this event with its class, the kind of problem: {@code class} on the wire. */
  public TriggerEvent eventClass(String eventClass) {
    return payload("class", Texts.required("eventClass", eventClass));
  }

  /**
   * Returns this event with more details: anything that is JSON, with exact numbers; PagerDuty
   * shows an object best, so a map or a record. They are read now, not when the event is sent.
   *
   * @throws IllegalArgumentException if there is no JSON for them
   */
  public TriggerEvent customDetails(Object details) {
    return new TriggerEvent(fields.details(details));
  }

  /** Returns this event with one more link. */
  public TriggerEvent link(EventLink link) {
    return new TriggerEvent(fields.adding("links", Objects.requireNonNull(link, "link")));
  }

  /** Returns this event with one more link, with a text. */
  public TriggerEvent link(String href, String text) {
    return link(EventLink.of(href, text));
  }

  /** Returns this event with one more image. */
  public TriggerEvent image(EventImage image) {
    return new TriggerEvent(fields.adding("images", Objects.requireNonNull(image, "image")));
  }

  /** Returns this event with the name of what sends it, such as a monitoring system. */
  public TriggerEvent client(String client) {
    return new TriggerEvent(fields.with("client", Texts.required("client", client)));
  }

  /** Returns this event with the address of what sends it. */
  public TriggerEvent clientUrl(String clientUrl) {
    return new TriggerEvent(fields.with("client_url", Texts.required("clientUrl", clientUrl)));
  }

  /** Returns the key of the alert, if it was given. */
  public Optional<String> dedupKey() {
    return Optional.ofNullable((String) fields.event().get("dedup_key"));
  }

  EventFields fields() {
    return fields;
  }

  private TriggerEvent payload(String name, Object value) {
    return new TriggerEvent(fields.inPayload(name, value));
  }

  @Override
  public String toString() {
    return "TriggerEvent[dedupKey=" + dedupKey().orElse("none") + "]";
  }
}
