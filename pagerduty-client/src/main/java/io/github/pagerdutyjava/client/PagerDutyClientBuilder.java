package io.github.pagerdutyjava.client;

import io.github.pagerdutyjava.Credentials;
import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.client.paging.Connection;
import io.github.pagerdutyjava.internal.Transport;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link PagerDutyClient} is made of; not for several threads at once.
 *
 * <pre>{@code
 * PagerDutyClient client =
 *     PagerDutyClient.builder().apiToken(token).region(Region.EU).from("ada@example.com").build();
 * }</pre>
 */
public final class PagerDutyClientBuilder {
  private @Nullable Credentials credentials;
  private @Nullable Region region;
  private @Nullable URI baseUrl;
  private @Nullable String from;
  private @Nullable PagerDutyHttp http;

  PagerDutyClientBuilder() {}

  /** Takes an account or user API key. */
  public PagerDutyClientBuilder apiToken(String token) {
    return credentials(Credentials.apiToken(token));
  }

  /** Takes any other credentials. */
  public PagerDutyClientBuilder credentials(Credentials value) {
    this.credentials = Objects.requireNonNull(value, "credentials");
    return this;
  }

  /** Takes the account's region; default: the credentials' own, else US. */
  public PagerDutyClientBuilder region(Region value) {
    this.region = Objects.requireNonNull(value, "region");
    return this;
  }

  /** Takes another address of the REST API, for a proxy or a test; https, or loopback. */
  public PagerDutyClientBuilder baseUrl(URI value) {
    this.baseUrl = Objects.requireNonNull(value, "baseUrl");
    return this;
  }

  /** Takes the e-mail address of the user to act as, wherever PagerDuty wants a {@code From}. */
  public PagerDutyClientBuilder from(String email) {
    this.from = Email.require("email", email);
    return this;
  }

  /** Takes a transport to share; the client does not close it. */
  public PagerDutyClientBuilder http(PagerDutyHttp value) {
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
    return new PagerDutyClient(connection, closing(connection, http == null ? used : null));
  }

  private static Runnable closing(Connection connection, @Nullable PagerDutyHttp owned) {
    return () -> {
      connection.close();
      if (owned != null) {
        owned.close();
      }
    };
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
