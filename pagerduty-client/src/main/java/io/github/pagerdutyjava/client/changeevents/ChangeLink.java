package io.github.pagerdutyjava.client.changeevents;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where to read more about a change.
 *
 * @param href the address
 * @param text the text of the link
 * @param extra what else PagerDuty sent
 */
public record ChangeLink(@Nullable String href, @Nullable String text, Map<String, Object> extra) {

  @Internal
  public ChangeLink {}
}
