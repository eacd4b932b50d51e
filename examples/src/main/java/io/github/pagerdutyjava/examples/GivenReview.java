package io.github.pagerdutyjava.examples;

import io.github.pagerdutyjava.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of a {@link ReviewRequest} was given.
 *
 * @param policy the escalation policy
 * @param author the GitHub name of who wrote the pull request
 * @param directory the GitHub names by e-mail address
 */
record GivenReview(
    Optional<PolicyAddress> policy,
    Optional<String> author,
    Optional<Map<String, String>> directory) {

  /** Returns the region that the policy's web address tells; null when it tells none. */
  @Nullable Region region() {
    return policy.map(PolicyAddress::region).orElse(null);
  }

  /**
   * Returns the request.
   *
   * @throws UsageError if something was not given
   */
  ReviewRequest whole() {
    if (policy.isEmpty() || author.isEmpty() || directory.isEmpty()) {
      throw new UsageError("missing " + String.join(", ", missing()));
    }
    return new ReviewRequest(policy.get().id(), author.get(), directory.get());
  }

  /** Returns the request, with what was not given made up. */
  ReviewRequest completed(DemoReview demo) {
    return new ReviewRequest(
        policy.map(PolicyAddress::id).orElseGet(demo::policyId),
        author.orElseGet(demo::author),
        directory.orElseGet(demo::directory));
  }

  private List<String> missing() {
    List<String> missing = new ArrayList<>();
    note(missing, "--policy", policy);
    note(missing, "--author", author);
    note(missing, "--directory", directory);
    return missing;
  }

  private static void note(List<String> missing, String option, Optional<?> value) {
    if (value.isEmpty()) {
      missing.add(option);
    }
  }
}
