package io.github.pagerdutyjava.client;

import io.github.pagerdutyjava.Credentials;
import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.client.changeevents.ChangeEvents;
import io.github.pagerdutyjava.client.incidents.Incidents;
import io.github.pagerdutyjava.client.logentries.LogEntries;
import io.github.pagerdutyjava.client.paging.Connection;
import io.github.pagerdutyjava.client.priorities.Priorities;
import io.github.pagerdutyjava.client.services.Services;
import io.github.pagerdutyjava.client.teams.Teams;
import io.github.pagerdutyjava.client.users.Users;
import io.github.pagerdutyjava.internal.HeaderText;
import io.github.pagerdutyjava.internal.Transport;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * PagerDuty's REST API: make one, share it among all threads, close it at the end.
 *
 * <pre>{@code
 * try (PagerDutyClient client = PagerDutyClient.create(token)) {
 *   for (Incident incident : client.incidents().since(Instant.parse("2025-01-01T00:00:00Z"))) {
 *     System.out.println(incident.title());
 *   }
 * }
 * }</pre>
 *
 * <p>Every call blocks and throws a {@link io.github.pagerdutyjava.PagerDutyException} when it
 * fails for good. A closed client throws {@link IllegalStateException}.
 */
public final class PagerDutyClient implements AutoCloseable {

  private final Connection connection;
  private final @Nullable PagerDutyHttp owned;

  private PagerDutyClient(Connection connection, @Nullable PagerDutyHttp owned) {
    this.connection = connection;
    this.owned = owned;
  }

  /** Returns a client of the US region for this account or user API key. */
  public static PagerDutyClient create(String apiToken) {
    return builder().apiToken(apiToken).build();
  }

  /**
   * Returns a client made from the environment: {@code PAGERDUTY_TOKEN}, and if they are set {@code
   * PAGERDUTY_REGION} (us or eu) and {@code PAGERDUTY_FROM} (the e-mail address to act as).
   *
   * @throws IllegalArgumentException if a variable is missing or malformed, naming it
   */
  public static PagerDutyClient fromEnv() {
    return fromEnv(System.getenv());
  }

  static PagerDutyClient fromEnv(Map<String, String> environment) {
    String token = environment.getOrDefault("PAGERDUTY_TOKEN", "").strip();
    if (token.isEmpty()) {
      throw new IllegalArgumentException("PAGERDUTY_TOKEN is not set");
    }
    Builder builder = builder().apiToken(HeaderText.require("PAGERDUTY_TOKEN", token));
    String region = environment.getOrDefault("PAGERDUTY_REGION", "");
    if (!region.isBlank()) {
      builder.region(region(region));
    }
    String from = environment.getOrDefault("PAGERDUTY_FROM", "");
    if (!from.isBlank()) {
      builder.from(requireEmail("PAGERDUTY_FROM", from.strip()));
    }
    return builder.build();
  }

  private static Region region(String code) {
    try {
      return Region.parse(code);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("PAGERDUTY_REGION: " + e.getMessage(), e);
    }
  }

  private static String requireEmail(String name, String email) {
    if (Objects.requireNonNull(email, name).isBlank()) {
      throw new IllegalArgumentException(name + ": must not be blank");
    }
    return HeaderText.require(name, email);
  }

  /** Returns a builder, which needs an API token or credentials. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a view of this client that acts as this user, by e-mail address, wherever PagerDuty
   * wants a {@code From}; closing it closes nothing.
   */
  public PagerDutyClient withFrom(String email) {
    String checked = requireEmail("email", email);
    return new PagerDutyClient(connection.with(connection.options().withFrom(checked)), null);
  }

  /**
   * Returns a view of this client whose calls end within this time, retries and waiting included;
   * closing it closes nothing.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public PagerDutyClient withDeadline(Duration deadline) {
    Objects.requireNonNull(deadline, "deadline");
    if (deadline.isNegative() || deadline.isZero()) {
      throw new IllegalArgumentException("deadline: must be positive, is " + deadline);
    }
    return new PagerDutyClient(connection.with(connection.options().withDeadline(deadline)), null);
  }

  /** Returns the incidents: {@code GET /incidents} and what can be done with them. */
  public Incidents incidents() {
    return new Incidents(connection);
  }

  /** Returns the services: {@code GET /services} and what can be done with them. */
  public Services services() {
    return new Services(connection);
  }

  /** Returns the teams: {@code GET /teams} and what can be done with them. */
  public Teams teams() {
    return new Teams(connection);
  }

  /** Returns the users: {@code GET /users} and what can be done with them. */
  public Users users() {
    return new Users(connection);
  }

  /** Returns the priorities: {@code GET /priorities}. */
  public Priorities priorities() {
    return new Priorities(connection);
  }

  /** Returns the change events: {@code GET /change_events} and what can be done with them. */
  public ChangeEvents changeEvents() {
    return new ChangeEvents(connection);
  }

  /** Returns the log entries: {@code GET /log_entries} and what can be done with them. */
  public LogEntries logEntries() {
    return new LogEntries(connection);
  }

  /** Returns every operation by its path, for what has no type here. */
  public Raw raw() {
    return new Raw(connection);
  }

  /** Ends the connections, if this client made them itself; calls in flight may still end. */
  @Override
  public void close() {
    if (owned != null) {
      owned.close();
    }
  }

  /** What a client is made of; not for several threads at once. */
  public static final class Builder {
    private @Nullable Credentials credentials;
    private @Nullable Region region;
    private @Nullable URI baseUrl;
    private @Nullable String from;
    private @Nullable PagerDutyHttp http;

    private Builder() {}

    /** Takes an account or user API key. */
    public Builder apiToken(String token) {
      return credentials(Credentials.apiToken(token));
    }

    /** Takes any other credentials. */
    public Builder credentials(Credentials value) {
      this.credentials = Objects.requireNonNull(value, "credentials");
      return this;
    }

    /** Takes the account's region; default: the credentials' own, else US. */
    public Builder region(Region value) {
      this.region = Objects.requireNonNull(value, "region");
      return this;
    }

    /** Takes another address of the REST API, for a proxy or a test; https, or loopback. */
    public Builder baseUrl(URI value) {
      this.baseUrl = Objects.requireNonNull(value, "baseUrl");
      return this;
    }

    /** Takes the e-mail address of the user to act as, wherever PagerDuty wants a {@code From}. */
    public Builder from(String email) {
      this.from = requireEmail("email", email);
      return this;
    }

    /** Takes a transport to share; the client does not close it. */
    public Builder http(PagerDutyHttp value) {
      this.http = Objects.requireNonNull(value, "http");
      return this;
    }

    /**
     * Returns the client; nothing is sent yet.
     *
     * @throws IllegalArgumentException if there are no credentials, if their region is not the one
     *     given, or if the base URL is neither https nor loopback
     */
    public PagerDutyClient build() {
      if (credentials == null) {
        throw new IllegalArgumentException("credentials: give an apiToken or credentials");
      }
      Region agreed = agreed(credentials.region());
      URI api = baseUrl != null ? baseUrl : agreed.restApi();
      PagerDutyHttp used = http != null ? http : PagerDutyHttp.builder().build();
      Connection connection =
          Connection.of(Transport.create(used, api, credentials), ResourceTypes.json());
      if (from != null) {
        connection = connection.with(connection.options().withFrom(from));
      }
      return new PagerDutyClient(connection, http != null ? null : used);
    }

    private Region agreed(Optional<Region> theirs) {
      if (region == null) {
        return theirs.orElse(Region.US);
      }
      if (theirs.isPresent() && theirs.get() != region) {
        throw new IllegalArgumentException(
            "region: "
                + region.code()
                + " was given, but the credentials are of "
                + theirs.get().code());
      }
      return region;
    }
  }
}
