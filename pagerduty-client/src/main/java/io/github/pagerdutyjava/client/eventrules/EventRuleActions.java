package io.github.pagerdutyjava.client.eventrules;

import io.github.pagerdutyjava.Internal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a fitting event; what is null does not happen.
 *
 * @param annotate the note that its incident gets
 * @param eventAction whether it triggers or resolves
 * @param extractions which fields are set
 * @param priority the id of the priority that its incident gets
 * @param severity the severity that its alert gets
 * @param suppress whether its alert is suppressed
 * @param suspend how long its alert waits
 * @param extra what else PagerDuty sent
 */
public record EventRuleActions(
    @Nullable EventRuleText annotate,
    @Nullable EventRuleEventAction eventAction,
    List<EventRuleExtraction> extractions,
    @Nullable EventRuleText priority,
    @Nullable EventRuleSeverityChange severity,
    @Nullable EventRuleSuppression suppress,
    @Nullable EventRuleSuspension suspend,
    Map<String, Object> extra) {

  @Internal
  public EventRuleActions {}
}
