package io.github.pagerdutyjava.examples;

import io.github.pagerdutyjava.PagerDutyException;
import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.RetryPolicy;
import io.github.pagerdutyjava.events.IntegrationAnswer;
import io.github.pagerdutyjava.events.IntegrationSender;
import io.github.pagerdutyjava.events.IntegrationUrl;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Hands Bitbucket's webhooks to an integration and prints a line for each. They go one after the
 * other: a success must not overtake the failure before it, and PagerDuty takes two a second.
 */
final class BuildSender implements AutoCloseable {

  private static final int LONGEST = 200;

  private final Shell shell;
  private final Duration deadline;
  private final PagerDutyHttp http;
  private final IntegrationSender sender;
  private final ReentrantLock turn = new ReentrantLock(true);

  /** Makes a sender to an address that gives up after that time. */
  BuildSender(Shell shell, IntegrationUrl url, Duration deadline) {
    this.shell = shell;
    this.deadline = deadline;
    this.http = PagerDutyHttp.builder().retry(RetryPolicy.defaults().deadline(deadline)).build();
    // The integration knows a build by repository and key: twice the same is once.
    this.sender = IntegrationSender.builder(url).http(http).atLeastOnce().build();
  }

  /**
   * Sends a webhook's body as it came.
   *
   * @throws PagerDutyException if PagerDuty did not take it
   */
  void send(BuildStatus build) {
    IntegrationAnswer answer =
        sender.send(
            build.body().toByteArray(),
            "application/json",
            Map.of("X-Event-Key", BuildStatus.EVENT));
    print(build, answer.status() + answer.message().map(text -> " " + text).orElse(""));
  }

  /** Sends a webhook's body as it came, and returns what to tell Bitbucket. */
  BuildRelay.Reply relay(BuildStatus build) {
    try {
      if (!turn.tryLock(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
        print(build, "not sent: those before it take too long");
        return new BuildRelay.Reply(502, "PagerDuty is slow");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new BuildRelay.Reply(502, "the relay ends");
    }
    try {
      send(build);
      return new BuildRelay.Reply(202, "PagerDuty has it");
    } catch (PagerDutyException e) {
      print(build, "not taken: " + e.getMessage());
      return new BuildRelay.Reply(502, "PagerDuty does not have it");
    } finally {
      turn.unlock();
    }
  }

  private void print(BuildStatus build, String answer) {
    String line = build.line() + "  " + Texts.line(answer, LONGEST) + "\n";
    shell.write(out -> out.writeUtf8(line));
  }

  @Override
  public void close() {
    sender.close();
    http.close();
  }
}
