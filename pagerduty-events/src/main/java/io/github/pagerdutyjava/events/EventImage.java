package io.github.pagerdutyjava.events;

import org.jspecify.annotations.Nullable;

/**
 * An image beside an alert or a change.
 *
 * @param src where it comes from, by https
 * @param href where a click on it leads, or null
 * @param alt what stands for it where it cannot be shown, or null
 */
public record EventImage(String src, @Nullable String href, @Nullable String alt) {

  private static final String HTTPS = "https://";

  /**
   * Makes an image.
   *
   * @throws IllegalArgumentException if {@code src} is not an https address: PagerDuty shows no
   *     other
   */
  public EventImage {
    Texts.required("src", src);
    if (!src.regionMatches(true, 0, HTTPS, 0, HTTPS.length()) || src.length() == HTTPS.length()) {
      throw new IllegalArgumentException("src: an image must be served by https");
    }
  }

  /** Returns an image that leads nowhere. */
  public static EventImage of(String src) {
    return new EventImage(src, null, null);
  }

  /** Returns this image with what a click on it leads to. */
  public EventImage href(String target) {
    return new EventImage(src, Texts.required("href", target), alt);
  }

  /** Returns this image with what stands for it where it cannot be shown. */
  public EventImage alt(String text) {
    return new EventImage(src, href, Texts.required("alt", text));
  }
}
