package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.RetryPolicy;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.internal.Time;
import io.github.pagerdutyjava.oauth.ScriptedServer.Answer;
import java.net.URI;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;

/** Credentials of an app against a server on a real socket, by a clock that never waits. */
abstract class OAuthTest {

  static final String CLIENT_ID = "client-1";
  static final String SECRET = "canary+s3cret/x=";
  static final String SCOPES = "as_account-us.acme incidents.read services.read";

  final VirtualTime time = new VirtualTime();
  private final Deque<AutoCloseable> opened = new ConcurrentLinkedDeque<>();

  @AfterEach
  void closeAll() throws Exception {
    while (!opened.isEmpty()) {
      opened.pop().close();
    }
  }

  <T extends AutoCloseable> T closing(T resource) {
    opened.push(resource);
    return resource;
  }

  ScriptedServer serving(Answer... answers) {
    return closing(ScriptedServer.answering(answers));
  }

  ScriptedServer serving(ScriptedServer.Script script) {
    return closing(ScriptedServer.start(script));
  }

  ScopedOAuth oauth(ScriptedServer server) {
    return oauth(server, UnaryOperator.identity());
  }

  ScopedOAuth oauth(ScriptedServer server, UnaryOperator<ScopedOAuthBuilder> settings) {
    return closing(settings.apply(app(server.uri()).http(http(time))).build());
  }

  static ScopedOAuthBuilder app(URI identity) {
    return ScopedOAuth.builder()
        .clientId(CLIENT_ID)
        .clientSecret(SECRET)
        .region(Region.US)
        .subdomain("acme")
        .scopes(Scope.INCIDENTS_READ, Scope.SERVICES_READ)
        .baseUrl(identity);
  }

  PagerDutyHttp http(Time clock) {
    return closing(PagerDutyHttp.builder().time(clock).build());
  }

  PagerDutyHttp http(Time clock, RetryPolicy retry) {
    return closing(PagerDutyHttp.builder().time(clock).retry(retry).build());
  }

  PagerDutyClient client(ScriptedServer api, ScopedOAuth oauth) {
    return closing(
        PagerDutyClient.builder().credentials(oauth).baseUrl(api.uri()).http(http(time)).build());
  }

  /** Waits for that; the limit only keeps a test from hanging. */
  static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(end - System.nanoTime()).as("it came to be").isPositive();
      // Leaves the processor, which may be the only one, to what it waits for.
      LockSupport.parkNanos(100_000);
    }
  }
}
