package io.github.pagerdutyjava.client.eventrules;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one field of an event shall have to be like; immutable, every method returns a copy.
 *
 * <pre>{@code
 * NewEventRuleCondition.of("summary", EventRuleOperator.MATCHES, "disk .* full");
 * }</pre>
 */
public final class NewEventRuleCondition extends Body<NewEventRuleCondition> {

  private static final String PARAMETERS = "parameters";

  private NewEventRuleCondition(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /**
   * Returns a condition on this field.
   *
   * @param path the field, with dots; of a service's rules one of PagerDuty's own
   * @param value the text or expression looked for
   */
  public static NewEventRuleCondition of(String path, EventRuleOperator operator, String value) {
    return new NewEventRuleCondition(Map.of())
        .with("operator", operator)
        .with(
            PARAMETERS,
            Map.of(
                "path",
                Arguments.notBlank("path", path),
                "value",
                Arguments.value("value", value)));
  }

  @Override
  protected NewEventRuleCondition copy(Map<String, @Nullable Object> fields) {
    return new NewEventRuleCondition(fields);
  }

  /** Returns a copy that is looked for with these options. */
  public NewEventRuleCondition options(Map<String, ?> options) {
    Map<Object, Object> parameters = new LinkedHashMap<>();
    if (fields().get(PARAMETERS) instanceof Map<?, ?> before) {
      parameters.putAll(before);
    }
    parameters.put("options", Map.copyOf(options));
    return with(PARAMETERS, Map.copyOf(parameters));
  }
}
