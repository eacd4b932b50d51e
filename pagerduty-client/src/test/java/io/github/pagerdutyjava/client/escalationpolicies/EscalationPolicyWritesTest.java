package io.github.pagerdutyjava.client.escalationpolicies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.ApiException;
import io.github.pagerdutyjava.NotFoundException;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.schedules.Schedule;
import io.github.pagerdutyjava.sandbox.PagerDutySandbox;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Escalation policies that are made, changed and deleted, in the sandbox. */
class EscalationPolicyWritesTest {

  private static final Duration SOON = Duration.ofMinutes(5);
  private static final Duration LATER = Duration.ofMinutes(30);

  private static PagerDutySandbox sandbox;
  private static PagerDutyClient client;
  private static String ada;

  @BeforeAll
  static void start() {
    sandbox = PagerDutySandbox.start();
    client =
        PagerDutyClient.builder().apiToken(sandbox.apiToken()).baseUrl(sandbox.restUrl()).build();
    ada = client.users().first().orElseThrow().id();
  }

  @AfterAll
  static void stop() {
    client.close();
    sandbox.close();
  }

  @Test
  void aPolicyHasItsLevelsInTheOrderGiven() {
    String schedule = client.schedules().layerBased().first().map(Schedule::id).orElseThrow();

    EscalationPolicy made =
        client
            .escalationPolicies()
            .create(
                NewEscalationPolicy.of(
                    "Levels",
                    NewEscalationRule.after(SOON).schedules(schedule).users(ada),
                    NewEscalationRule.after(LATER).users(ada)));

    List<EscalationRule> rules = client.escalationPolicies().get(made.id()).escalationRules();
    assertThat(rules).extracting(EscalationRule::escalationDelayInMinutes).containsExactly(5, 30);
    assertThat(rules.get(0).targets()).extracting(Resource::id).containsExactly(schedule, ada);
  }

  @Test
  void anUpdateKeepsTheRuleWhoseIdItHas() {
    EscalationPolicy made = client.escalationPolicies().create(policy("Kept"));
    String rule = made.escalationRules().get(0).id();

    NewEscalationRule longer = NewEscalationRule.after(LATER).users(ada).id(rule);
    EscalationPolicy changed =
        client.escalationPolicies().update(made.id(), NewEscalationPolicy.of("Renamed", longer));

    assertThat(changed.name()).isEqualTo("Renamed");
    assertThat(changed.escalationRules()).extracting(EscalationRule::id).containsExactly(rule);
  }

  @Test
  void aPolicyThatAServiceUsesStays() {
    Resource used = client.services().first().orElseThrow().escalationPolicy();
    String unused = client.escalationPolicies().create(policy("Unused")).id();

    assertThatThrownBy(() -> client.escalationPolicies().delete(used.id()))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("is in use by");
    client.escalationPolicies().delete(unused);
    assertThatThrownBy(() -> client.escalationPolicies().get(unused))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void aPolicyHasARuleAndARuleSomebodyToNotify() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NewEscalationPolicy.of("Empty"))
        .withMessage("rules: at least one is needed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NewEscalationRule.after(SOON).users())
        .withMessage("userIds: at least one is needed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NewEscalationRule.after(SOON).shiftSchedules(" "))
        .withMessage("scheduleIds: must not be blank");
  }

  @Test
  void theRulesAreNotRepeatedLessThanNever() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy("Negative").numLoops(-1))
        .withMessage("numLoops: must not be negative, is -1");
  }

  private static NewEscalationPolicy policy(String name) {
    return NewEscalationPolicy.of(name, NewEscalationRule.after(SOON).users(ada));
  }
}
