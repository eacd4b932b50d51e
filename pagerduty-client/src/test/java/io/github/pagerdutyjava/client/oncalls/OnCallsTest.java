package io.github.pagerdutyjava.client.oncalls;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.users.User;
import io.github.pagerdutyjava.sandbox.PagerDutySandbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is on call in an account. */
class OnCallsTest {

  private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
  private static PagerDutySandbox sandbox;
  private static PagerDutyClient client;

  @BeforeAll
  static void start() {
    sandbox = PagerDutySandbox.builder().clock(Clock.fixed(NOW, ZoneOffset.UTC)).start();
    client =
        PagerDutyClient.builder().apiToken(sandbox.apiToken()).baseUrl(sandbox.restUrl()).build();
  }

  @AfterAll
  static void stop() {
    client.close();
    sandbox.close();
  }

  @Test
  void onCallsWithoutARangeAreThoseOfNow() {
    List<OnCall> now = client.oncalls().toList();

    assertThat(now)
        .isNotEmpty()
        .filteredOn(onCall -> onCall.start() != null)
        .isNotEmpty()
        .allSatisfy(onCall -> assertThat(NOW).isBetween(onCall.start(), onCall.end()));
  }

  @Test
  void whoIsATargetThemselvesIsOnCallForEver() {
    assertThat(client.oncalls().scheduleIds("null"))
        .isNotEmpty()
        .allSatisfy(
            onCall -> {
              assertThat(onCall.schedule()).isNull();
              assertThat(onCall.start()).isNull();
              assertThat(onCall.end()).isNull();
            });
  }

  @Test
  void everyLevelOfAPolicyIsListedOverManyPagesOnceEach() {
    String policy = client.escalationPolicies().first().orElseThrow().id();
    OnCallQuery month =
        client
            .oncalls()
            .escalationPolicyIds(policy)
            .since(NOW)
            .until(NOW.plus(Duration.ofDays(30)));

    List<OnCall> small = month.pageSize(2).toList();

    assertThat(small).isEqualTo(month.toList()).doesNotHaveDuplicates().hasSizeGreaterThan(4);
    assertThat(small).extracting(OnCall::escalationLevel).contains(1, 2, 3);
  }

  @Test
  void usersAreSentInFullWhenTheyAreAskedFor() {
    Resource user = client.oncalls().include(OnCallInclude.USERS).first().orElseThrow().user();

    assertThat(user).isInstanceOf(User.class);
  }
}
