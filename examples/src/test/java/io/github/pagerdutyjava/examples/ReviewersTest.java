package io.github.pagerdutyjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.client.PagerDutyJson;
import io.github.pagerdutyjava.client.oncalls.OnCall;
import io.github.pagerdutyjava.client.users.User;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReviewersTest {

  private final Map<String, String> directory = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final List<String> lookedUp = new ArrayList<>();
  private Optional<User> found = Optional.empty();

  ReviewersTest() {
    for (String name : List.of("Ada", "bob", "cy", "dee")) {
      directory.put(name + "@example.com", name);
    }
  }

  @Test
  void theFirstLevelWithACandidateDecidesByNumberWhateverTheOrderAndTheGaps() {
    assertThat(choose("eve", user(10, "cy"), user(2, "bob"), user(7, "dee"), user(1, "zoe")))
        .contains(new Review("bob", "bob@example.com", 2, List.of("bob")));
  }

  @Test
  void theAuthorDoesNotReviewWhateverTheCaseOfTheName() {
    assertThat(choose("ADA", user(1, "Ada"), user(3, "bob")))
        .get()
        .returns("bob", Review::reviewer)
        .returns(3, Review::level);
  }

  @Test
  void theCaseOfAnAddressDoesNotMatter() {
    assertThat(choose("eve", user(1, "BOB")))
        .contains(new Review("bob", "BOB@example.com", 1, List.of("bob")));
  }

  @Test
  void nobodyReviewsWhenNobodyCan() {
    assertThat(choose("bob", user(1, "bob"), user(2, "zoe"))).isEmpty();
    assertThat(choose("bob")).isEmpty();
  }

  @Test
  void aUserWithoutAnAddressIsPassedOverAndNotLookedUp() {
    assertThat(choose("eve", onCall(1, "{'id':'P1','type':'user','name':'Ada','email':null}")))
        .isEmpty();
    assertThat(lookedUp).isEmpty();
  }

  @Test
  void aBareReferenceIsLookedUpOnceAndOnlyWhenItsLevelMayDecide() {
    found = Optional.of(read(User.class, "{'id':'P1','type':'user','email':'cy@example.com'}"));
    OnCall reference = onCall(1, "{'id':'P1','type':'user_reference','summary':'Cy'}");
    OnCall later = onCall(2, "{'id':'P2','type':'user_reference'}");

    assertThat(choose("eve", reference, later, reference))
        .contains(new Review("cy", "cy@example.com", 1, List.of("cy")));
    assertThat(lookedUp).containsExactly("P1");
  }

  @Test
  void aReferenceThatCallsItselfAUserIsLookedUp() {
    found = Optional.of(read(User.class, "{'id':'P1','type':'user','email':'cy@example.com'}"));

    assertThat(choose("eve", onCall(1, "{'id':'P1','type':'user'}"))).isPresent();
  }

  @Test
  void aReferenceToAUserWhomAnotherOnCallShowsIsNotLookedUp() {
    OnCall reference = onCall(1, "{'id':'Pbob','type':'user_reference'}");

    assertThat(choose("eve", reference, user(2, "bob"))).get().returns(1, Review::level);
    assertThat(lookedUp).isEmpty();
  }

  @Test
  void aDeletedUserIsPassedOver() {
    OnCall deleted = onCall(1, "{'id':'P1','type':'user_reference'}");

    assertThat(choose("eve", deleted, deleted, user(2, "bob"))).get().returns(2, Review::level);
    assertThat(lookedUp).containsExactly("P1");
  }

  @Test
  void anOnCallWithoutAUserIsPassedOver() {
    assertThat(choose("eve", read(OnCall.class, "{'escalation_level':1,'user':null}"))).isEmpty();
  }

  @Test
  void candidatesAreDrawnEvenlyAndCountedOnceEach() {
    OnCall[] level = {
      user(1, "bob"), user(1, "cy"), user(1, "bob"), user(1, "dee"), user(1, "bob")
    };
    Map<String, Integer> drawn = new TreeMap<>();
    for (long seed = 0; seed < 3000; seed++) {
      drawn.merge(choose(seed, "Ada", level).orElseThrow().reviewer(), 1, Integer::sum);
    }

    assertThat(drawn).containsOnlyKeys("bob", "cy", "dee");
    // Four standard deviations.
    assertThat(drawn.values()).allSatisfy(count -> assertThat(count).isBetween(897, 1103));
  }

  @Test
  void aSeedDrawsTheSameWhateverTheOrderOfTheList() {
    for (long seed = 0; seed < 20; seed++) {
      assertThat(choose(seed, "eve", user(1, "bob"), user(1, "cy"), user(1, "dee")))
          .isEqualTo(choose(seed, "eve", user(1, "dee"), user(1, "bob"), user(1, "cy")));
    }
  }

  private Optional<Review> choose(String author, OnCall... onCalls) {
    return choose(7, author, onCalls);
  }

  private Optional<Review> choose(long seed, String author, OnCall... onCalls) {
    return new Reviewers(directory, author, this::lookUp, new SplittableRandom(seed))
        .choose(Arrays.asList(onCalls));
  }

  private Optional<User> lookUp(String id) {
    lookedUp.add(id);
    return found;
  }

  private static OnCall user(int level, String name) {
    return onCall(
        level,
        "{'id':'P%s','type':'user','name':'%s','email':'%s@example.com'}"
            .formatted(name, name, name));
  }

  private static OnCall onCall(int level, String user) {
    return read(OnCall.class, "{'escalation_level':%d,'user':%s}".formatted(level, user));
  }

  private static <T> T read(Class<T> type, String json) {
    return PagerDutyJson.read(type, json.replace('\'', '"'));
  }
}
