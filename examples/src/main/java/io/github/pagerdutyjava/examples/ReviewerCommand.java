package io.github.pagerdutyjava.examples;

import io.github.pagerdutyjava.NotFoundException;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.oncalls.OnCall;
import io.github.pagerdutyjava.client.oncalls.OnCallInclude;
import io.github.pagerdutyjava.client.users.User;
import io.github.pagerdutyjava.oauth.Scope;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says who should review a pull request. */
@Command(
    name = "reviewer",
    description =
        "Says who should review a pull request: somebody of the first level of an escalation policy"
            + " where anybody is on call whose GitHub name is known and who is not the author.",
    footer = {
      "",
      "On the embedded sandbox --policy, --author and --directory may be left out.",
      "JSON: one object of reviewer, level and email, all null when nobody can."
    })
final class ReviewerCommand implements Callable<Integer> {

  private final Shell shell;

  @Mixin private ReviewOptions options = new ReviewOptions();
  @Mixin private ServerOptions server = new ServerOptions();

  @Option(names = "--seed", paramLabel = "N", description = "Makes what chance decides repeatable.")
  private @Nullable Long seed;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}; text when absent.")
  private ReviewFormat format = ReviewFormat.TEXT;

  ReviewerCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    GivenReview given = options.read();
    try (Account account =
        server.open(
            shell,
            given.region(),
            Scope.ESCALATION_POLICIES_READ,
            Scope.ONCALLS_READ,
            Scope.SCHEDULES_READ,
            Scope.USERS_READ)) {
      ReviewRequest request = account.isSandbox() ? demo(account, given) : given.whole();
      Optional<Review> review = choose(account.client(), request);
      shell.write(out -> format.write(review, out));
    }
    return 0;
  }

  private ReviewRequest demo(Account account, GivenReview given) {
    shell.notice("Demo: let in by " + account.access());
    return given.completed(new DemoReview(shell, account.client()));
  }

  private Optional<Review> choose(PagerDutyClient client, ReviewRequest request) {
    List<OnCall> onCalls =
        client
            .oncalls()
            .escalationPolicyIds(request.policyId())
            .include(OnCallInclude.USERS)
            .toList();
    if (onCalls.isEmpty()) {
      shell.notice("Nobody is on call for " + request.policyId() + ": is it a policy's id?");
    }
    RandomGenerator random = seed == null ? new SplittableRandom() : new SplittableRandom(seed);
    return new Reviewers(request.directory(), request.author(), id -> find(client, id), random)
        .choose(onCalls);
  }

  /** A user whom PagerDuty names may have been deleted. */
  private static Optional<User> find(PagerDutyClient client, String id) {
    try {
      return Optional.of(client.users().get(id));
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }
}
