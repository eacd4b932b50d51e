package io.github.pagerdutyjava.soak;

import io.github.pagerdutyjava.Credentials;
import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.events.PagerDutyEvents;
import io.github.pagerdutyjava.oauth.Scope;
import io.github.pagerdutyjava.oauth.ScopedOAuth;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The clients that all threads share: one with tokens that end, several with keys, and events. */
final class Programs implements AutoCloseable {

  /** So many that a gate which a 429 shuts does not hold up all threads. */
  static final int WITH_KEYS = 4;

  private static final Duration READ = Duration.ofSeconds(2);
  private static final Duration CALL = Duration.ofSeconds(4);

  private final PagerDutyHttp http =
      PagerDutyHttp.builder().connectTimeout(READ).readTimeout(READ).callTimeout(CALL).build();
  private final ScopedOAuth tokens;
  private final List<PagerDutyClient> clients = new ArrayList<>();
  private final List<PagerDutyEvents> events = new ArrayList<>();

  Programs(ServerProcess server, Account account) {
    this.tokens = tokens(server);
    clients.add(client(server, account, tokens));
    String key = "Token token=" + server.apiToken();
    for (int i = 0; i < WITH_KEYS; i++) {
      clients.add(client(server, account, new OwnBudget(key)));
    }
    for (Secret routingKey : account.routingKeys()) {
      events.add(
          PagerDutyEvents.builder()
              .routingKey(routingKey.reveal())
              .baseUrl(server.url())
              .http(http)
              .build());
    }
  }

  private ScopedOAuth tokens(ServerProcess server) {
    return ScopedOAuth.builder()
        .clientId(server.clientId())
        .clientSecret(server.clientSecret())
        .region(Region.US)
        .subdomain(server.subdomain())
        .scopes(Scope.INCIDENTS_READ, Scope.INCIDENTS_WRITE, Scope.SERVICES_READ, Scope.USERS_READ)
        .baseUrl(server.url())
        .http(http)
        .build();
  }

  private PagerDutyClient client(ServerProcess server, Account account, Credentials credentials) {
    return PagerDutyClient.builder()
        .credentials(credentials)
        .baseUrl(server.url())
        .from(account.email())
        .http(http)
        .build();
  }

  /** Returns the clients; the first has the tokens that end. */
  List<PagerDutyClient> clients() {
    return clients;
  }

  List<PagerDutyEvents> events() {
    return events;
  }

  @Override
  public void close() {
    clients.forEach(PagerDutyClient::close);
    events.forEach(PagerDutyEvents::close);
    tokens.close();
    http.close();
  }

  /** One key, used by a program that knows nothing of the others. */
  private static final class OwnBudget implements Credentials {
    private final String authorization;

    OwnBudget(String authorization) {
      this.authorization = authorization;
    }

    @Override
    public String authorization() {
      return authorization;
    }
  }
}
