package io.github.pagerdutyjava.client.eventrules;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What shall be taken out of an event, for use in templates; immutable.
 *
 * <pre>{@code
 * NewEventRuleVariable.regex("host", "source", "(.*)-USW2");
 * }</pre>
 */
public final class NewEventRuleVariable extends Body<NewEventRuleVariable> {

  private NewEventRuleVariable(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /** Returns a variable of this name with what this expression takes out of this field. */
  public static NewEventRuleVariable regex(String name, String path, String regex) {
    return new NewEventRuleVariable(Map.of("type", "regex"))
        .with("name", Arguments.notBlank("name", name))
        .with(
            "parameters",
            Map.of(
                "path",
                Arguments.notBlank("path", path),
                "value",
                Arguments.value("regex", regex)));
  }

  @Override
  protected NewEventRuleVariable copy(Map<String, @Nullable Object> fields) {
    return new NewEventRuleVariable(fields);
  }
}
