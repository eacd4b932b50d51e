package io.github.pagerdutyjava.client.changeevents;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a change.
 *
 * @param src where it is
 * @param href where it leads
 * @param alt what it shows, in words
 * @param extra what else PagerDuty sent
 */
public record ChangeImage(
    @Nullable String src, @Nullable String href, @Nullable String alt, Map<String, Object> extra) {

  @Internal
  public ChangeImage {}
}
