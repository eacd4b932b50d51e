package io.github.pagerdutyjava.client.eventrules;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class EventRuleBodiesTest {

  @Test
  void alertsAreSuppressedUntilThereIsOneAtLeastWithinSomeTime() {
    NewEventRuleActions actions = new NewEventRuleActions();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> actions.suppressUntil(0, 5, ThresholdTimeUnit.MINUTES))
        .withMessage("alerts: must be positive, is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> actions.suppressUntil(3, -5, ThresholdTimeUnit.MINUTES))
        .withMessage("amount: must be positive, is -5");
  }
}
