package io.github.pagerdutyjava.client.model;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A link or an image that came with an event.
 *
 * @param type {@code link} or {@code image}
 * @param href where it leads
 * @param src where the image is
 * @param text the text of the link
 * @param extra what else PagerDuty sent
 */
public record Context(
    @Nullable String type,
    @Nullable String href,
    @Nullable String src,
    @Nullable String text,
    Map<String, Object> extra) {

  @Internal
  public Context {}
}
