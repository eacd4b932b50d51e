package io.github.pagerdutyjava.events;

import java.time.Instant;
import java.util.Objects;

/**
 * A change worth knowing when something breaks, such as a deployment; it notifies nobody.
 * Immutable, every method returns a copy.
 *
 * <pre>{@code
 * NewChangeEvent.of("Deployed shop 1.4.2")
 *     .source("jenkins")
 *     .customDetails(Map.of("build", 220))
 *     .link("https://ci.example.com/220", "Build 220");
 * }</pre>
 */
public final class NewChangeEvent {

  private final EventFields fields;
  private final boolean repeatable;

  private NewChangeEvent(EventFields fields, boolean repeatable) {
    this.fields = fields;
    this.repeatable = repeatable;
  }

  /**
   * Returns an event of a change.
   *
   * @param summary what people read first, at most 1024 characters
   * @throws IllegalArgumentException if it is blank
   */
  public static NewChangeEvent of(String summary) {
    return new NewChangeEvent(
        EventFields.NONE.inPayload(EventFields.SUMMARY, Texts.required("summary", summary)), false);
  }

  /** Returns this event with the place of the change. */
  public NewChangeEvent source(String source) {
    return with(fields.inPayload("source", Texts.required("source", source)));
  }

  /** Returns this event with the time of the change; otherwise it is when PagerDuty hears of it. */
  public NewChangeEvent timestamp(Instant timestamp) {
    return with(fields.inPayload("timestamp", Objects.requireNonNull(timestamp, "timestamp")));
  }

  /**
   * Returns this event with more details: anything that is JSON, with exact numbers; PagerDuty
   * shows an object best, so a map or a record. They are read now, not when the event is sent.
   *
   * @throws IllegalArgumentException if there is no JSON for them
   */
  public NewChangeEvent customDetails(Object details) {
    return with(fields.details(details));
  }

  /** Returns this event with one more link. */
  public NewChangeEvent link(EventLink link) {
    return with(fields.adding("links", Objects.requireNonNull(link, "link")));
  }

  /** Returns this event with one more link, with a text. */
  public NewChangeEvent link(String href, String text) {
    return link(EventLink.of(href, text));
  }

  /** Returns this event with one more image. */
  public NewChangeEvent image(EventImage image) {
    return with(fields.adding("images", Objects.requireNonNull(image, "image")));
  }

  /**
   * Returns this event to be sent again when it is unknown whether PagerDuty has it: after a broken
   * connection or a failure of the server. PagerDuty has no key to tell a repeated change from
   * another one, so the change may then be listed twice; without this, it may be missing.
   */
  public NewChangeEvent atLeastOnce() {
    return new NewChangeEvent(fields, true);
  }

  EventFields fields() {
    return fields;
  }

  boolean repeatable() {
    return repeatable;
  }

  private NewChangeEvent with(EventFields changed) {
    return new NewChangeEvent(changed, repeatable);
  }

  @Override
  public String toString() {
    return "NewChangeEvent[repeatable=" + repeatable + "]";
  }
}
