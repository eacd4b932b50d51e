package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.internal.Transport;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tokens of all users of an app. Whoever asks for the same name gets the same source: a refresh
 * token can be used once, so two that renew it would end each other's login.
 */
final class UserTokens {

  private final UserApp app;
  private final TokenEndpoint endpoint;
  private final TokenStore store;
  private final Transport transport;
  private final Map<String, WeakReference<TokenSource>> sources = new ConcurrentHashMap<>();

  UserTokens(UserApp app, TokenEndpoint endpoint, TokenStore store, Transport transport) {
    this.app = app;
    this.endpoint = endpoint;
    this.store = store;
    this.transport = transport;
  }

  /** Takes a token that nobody shall find again. */
  UserOAuth unnamed(AccessToken token, long start) {
    TokenSource source = source("a user without a name", TokenStore.inMemory());
    source.taken(token, start);
    return credentials(source, source, token);
  }

  /** Takes the token of the user of that name. */
  UserOAuth named(String name, AccessToken token, long start) {
    TokenSource source = shared(name);
    source.taken(token, start);
    return credentials(source, name, token);
  }

  /** Returns the user of that name; empty if nothing is stored that will do. */
  Optional<UserOAuth> stored(String name) {
    return store
        .read(key(name))
        .filter(token -> app.scopes().suffice(token.scopes()))
        .map(token -> credentials(shared(name), name, token));
  }

  /** Sources that nobody uses any more are forgotten, since a program may see many users. */
  private TokenSource shared(String name) {
    sources.values().removeIf(source -> source.get() == null);
    TokenSource fresh = source(name, store);
    WeakReference<TokenSource> shared =
        sources.merge(
            name, new WeakReference<>(fresh), (old, latest) -> old.get() == null ? latest : old);
    TokenSource source = shared.get();
    return source == null ? shared(name) : source;
  }

  private TokenSource source(String name, TokenStore kept) {
    Grant grant = new RefreshGrant(app, endpoint, transport.time());
    Renewal renewal =
        new Renewal(key(name), kept, grant, transport.time(), ScopedOAuthBuilder.PATIENCE);
    return new TokenSource(renewal, transport.time(), transport.deadline());
  }

  /** No account has a colon, so that whatever a user is called, no app takes the token for its. */
  private TokenKey key(String name) {
    return new TokenKey(app.clientId(), "user:" + name, app.scopes().names());
  }

  private UserOAuth credentials(TokenSource source, Object other, AccessToken token) {
    TokenOwner owner = token.owner();
    Object user = owner == null ? other : owner;
    return new UserOAuth(source, new AppUser(app.clientId(), user), owner, app.region());
  }

  /**
   * Whose rate budget calls share: PagerDuty counts those of a user and an app together.
   *
   * @param clientId the app
   * @param user the user, or what stands for one who is not known
   */
  private record AppUser(String clientId, Object user) {}
}
