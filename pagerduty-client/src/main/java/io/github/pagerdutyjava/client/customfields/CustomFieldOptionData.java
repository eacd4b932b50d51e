package io.github.pagerdutyjava.client.customfields;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The value of an option.
 *
 * @param dataType what it is; PagerDuty has texts only
 * @param value the value
 * @param extra what else PagerDuty sent
 */
public record CustomFieldOptionData(
    @Nullable CustomFieldDataType dataType, @Nullable String value, Map<String, Object> extra) {

  @Internal
  public CustomFieldOptionData {}
}
