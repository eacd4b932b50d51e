package io.github.pagerdutyjava.events;

import org.jspecify.annotations.Nullable;

/**
 * A link beside an alert or a change.
 *
 * @param href where it leads
 * @param text what it says, or null
 */
public record EventLink(String href, @Nullable String text) {

  /**
   * Makes a link.
   *
   * @throws IllegalArgumentException if {@code href} is blank
   */
  public EventLink {
    Texts.required("href", href);
  }

  /** Returns a link without a text. */
  public static EventLink of(String href) {
    return new EventLink(href, null);
  }

  /** Returns a link with a text. */
  public static EventLink of(String href, String text) {
    return new EventLink(href, Texts.required("text", text));
  }
}
