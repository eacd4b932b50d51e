package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.internal.RenewedCredentials;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The credentials of a user who logged in: the token is renewed before it ends, for as long as
 * PagerDuty lets the login last. An {@link AuthorizationCodeFlow} gives them.
 *
 * <pre>{@code
 * try (PagerDutyClient client = PagerDutyClient.builder().credentials(user).build()) {
 *   client.services().forEach(service -> System.out.println(service.name()));
 * }
 * }</pre>
 *
 * <p>When the login has ended, calls throw a {@link TokenException} whose {@link
 * TokenException#loginNeeded()} is true.
 */
public final class UserOAuth implements RenewedCredentials {

  private final TokenSource source;
  private final Object identity;
  private final @Nullable TokenOwner owner;
  private final @Nullable Region region;

  UserOAuth(
      TokenSource source, Object identity, @Nullable TokenOwner owner, @Nullable Region region) {
    this.source = source;
    this.identity = identity;
    this.owner = owner;
    this.region = owner == null ? region : owner.region();
  }

  /** Returns who logged in, as a verified ID token said; empty when there was none to verify. */
  public Optional<TokenOwner> owner() {
    return Optional.ofNullable(owner);
  }

  /**
   * Returns the current token, renewed if need be, for another HTTP client.
   *
   * @throws TokenException if there is none to be had
   */
  public AccessToken token() {
    return source.current().token();
  }

  /**
   * Returns the value of the {@code Authorization} header, with a token that is renewed if need be.
   *
   * @throws TokenException if there is none to be had
   */
  @Override
  public String authorization() {
    return source.current().authorization();
  }

  @Internal
  @Override
  public String authorization(long nanos) throws InterruptedException, TimeoutException {
    return source.await(nanos).authorization();
  }

  @Override
  public void rejected(String authorization) {
    source.rejected(authorization);
  }

  @Override
  public Object identity() {
    return identity;
  }

  /** Returns the region of the user's account, else the one that the flow was told. */
  @Override
  public Optional<Region> region() {
    return Optional.ofNullable(region);
  }

  /** Returns who logged in, where that is known; no secret. */
  @Override
  public String toString() {
    return "UserOAuth[" + (owner == null ? "owner unknown" : owner) + "]";
  }
}
