package io.github.pagerdutyjava.client.eventrules;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which field of an alert is set to what.
 *
 * @param target the field that is set
 * @param source the field of the event that the value is taken from
 * @param regex the expression that takes it
 * @param template the value, with variables in double braces
 * @param extra what else PagerDuty sent
 */
public record EventRuleExtraction(
    @Nullable String target,
    @Nullable String source,
    @Nullable String regex,
    @Nullable String template,
    Map<String, Object> extra) {

  @Internal
  public EventRuleExtraction {}
}
