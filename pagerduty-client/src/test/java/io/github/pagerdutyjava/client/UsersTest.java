package io.github.pagerdutyjava.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.client.model.Urgency;
import io.github.pagerdutyjava.client.users.ContactMethod;
import io.github.pagerdutyjava.client.users.ContactMethodType;
import io.github.pagerdutyjava.client.users.DelegationStatus;
import io.github.pagerdutyjava.client.users.DelegationType;
import io.github.pagerdutyjava.client.users.HandoffType;
import io.github.pagerdutyjava.client.users.NewContactMethod;
import io.github.pagerdutyjava.client.users.NewHandoffNotificationRule;
import io.github.pagerdutyjava.client.users.NewNotificationRule;
import io.github.pagerdutyjava.client.users.NewUser;
import io.github.pagerdutyjava.client.users.OAuthDelegation;
import io.github.pagerdutyjava.client.users.UserSessionType;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users are sent and asked beyond what PagerDuty's file can tell. */
class UsersTest {

  @RegisterExtension static final Server SERVER = new Server();

  private static void refused(String argument, ThrowingCallable mistake) {
    assertThatThrownBy(mistake)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(argument + ":");
    assertThat(SERVER.requests()).isEmpty();
  }

  @Test
  void whatWasNotSetIsAbsentAndWhatWasClearedIsNull() {
    SERVER.answers("{\"user\":{\"id\":\"P1\"}}");

    SERVER.client().users().update("P1", NewUser.of("Ada", "ada@example.com").clearTimeZone());

    assertThat(SERVER.request().getBodyAsString())
        .contains("\"time_zone\":null")
        .doesNotContain("description", "role");
  }

  @Test
  void notificationRulesAreThoseForEveryUrgencyUnlessOneIsAskedFor() {
    SERVER.client().users().notificationRules("P1").toList();
    SERVER.client().users().notificationRules("P1").urgency(Urgency.LOW).toList();

    assertThat(SERVER.requests())
        .map(request -> Server.query(request).get("urgency"))
        .containsExactlyInAnyOrder(List.of("all"), List.of("low"));
  }

  @Test
  void delegationsAreFilteredByValuesInOneParameter() {
    SERVER
        .client()
        .users()
        .oauthDelegations("P1")
        .types(DelegationType.WEB, DelegationType.MOBILE)
        .statuses(DelegationStatus.ISSUED, DelegationStatus.REVOKED)
        .toList();

    assertThat(Server.query(SERVER.request()))
        .containsEntry("delegation_type", List.of("web,mobile"))
        .containsEntry("status", List.of("issued,revoked"));
  }

  @Test
  void delegationsAreNotFilteredByNothingOrByWhatPagerDutyDoesNotKnow() {
    var delegations = SERVER.client().users().oauthDelegations("P1");

    refused("types", delegations::types);
    refused("statuses", () -> delegations.statuses(DelegationStatus.UNKNOWN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"type", "delegation_type"})
  void aDelegationSaysWhatItIsForUnderEitherName(String name) {
    OAuthDelegation delegation =
        PagerDutyJson.read(
            OAuthDelegation.class, "{\"id\":\"D1\",\"" + name + "\":\"integration\"}");

    assertThat(delegation.kind()).isEqualTo(DelegationType.INTEGRATION);
  }

  @Test
  void aContactMethodSaysOfWhichTypeItIs() {
    assertThat(method("\"sms_contact_method\"").kind()).isEqualTo(ContactMethodType.SMS);
    assertThat(method("\"pigeon_contact_method\"").kind()).isEqualTo(ContactMethodType.UNKNOWN);
    assertThat(method("null").kind()).isNull();
  }

  private static ContactMethod method(String type) {
    return PagerDutyJson.read(ContactMethod.class, "{\"id\":\"C1\",\"type\":" + type + "}");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 2_000})
  void aCountryCodeThatIsNoneIsRefused(int code) {
    refused("countryCode", () -> NewContactMethod.sms("Work", code, "2079460958"));
  }

  @Test
  void aContactMethodIsGivenNothingThatOnlyOthersHave() {
    refused("sendShortEmail", () -> NewContactMethod.sms("Work", 44, "1").sendShortEmail(true));
    refused("sound", () -> NewContactMethod.email("Work", "a@b.c").sound(Urgency.HIGH, "alert"));
  }

  @Test
  void aContactMethodWithoutAnAddressIsRefused() {
    refused("address", () -> NewContactMethod.email("Work", " "));
  }

  @Test
  void anEmailAddressThatIsNoneIsRefused() {
    refused("address", () -> NewContactMethod.email("Work", "ada"));
    refused("email", () -> NewUser.of("ada@example.com", "Ada"));
  }

  @ParameterizedTest
  @ValueSource(ints = {-60, 59, 61})
  void aDelayOfNoWholeMinutesIsRefused(int seconds) {
    Duration delay = Duration.ofSeconds(seconds);

    refused(
        "startDelay",
        () -> NewNotificationRule.of(Urgency.HIGH, delay, ContactMethodType.SMS, "C1"));
    refused(
        "advance",
        () ->
            NewHandoffNotificationRule.of(HandoffType.BOTH, ContactMethodType.SMS, "C1")
                .notifyAdvance(delay));
  }

  @Test
  void aRuleNeedsAContactMethodThatPagerDutyKnows() {
    refused(
        "type",
        () -> NewHandoffNotificationRule.of(HandoffType.BOTH, ContactMethodType.UNKNOWN, "C1"));
    refused(
        "contactMethodId",
        () -> NewHandoffNotificationRule.of(HandoffType.BOTH, ContactMethodType.SMS, ""));
  }

  @Test
  @SuppressWarnings("deprecation")
  void aSessionOfAnUnknownTypeCannotBeNamed() {
    refused(
        "type", () -> SERVER.client().users().sessions("P1").delete(UserSessionType.UNKNOWN, "S"));
  }

  @Test
  void theNewKeyOfACalendarIsASecret() {
    SERVER.answers("{\"private_url_key\":\"ABCDEF\"}");

    Secret key = SERVER.client().users().regeneratePrivateUrlKey("P1");

    assertThat(key).hasToString("***");
    assertThat(key.reveal()).isEqualTo("ABCDEF");
  }
}
