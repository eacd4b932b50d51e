package io.github.pagerdutyjava.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The tokens that were given out and live by the sandbox's clock. */
final class Tokens {
  private final Clock clock;
  private final Duration lifetime;
  private final Map<String, Token> access = new ConcurrentHashMap<>();
  private final Map<String, Token> refresh = new ConcurrentHashMap<>();

  Tokens(Clock clock, Duration lifetime) {
    this.clock = clock;
    this.lifetime = lifetime;
  }

  /** Returns an answer with a new access token, and with a refresh token when it is for a user. */
  Map<String, Object> issue(Grant grant) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("access_token", put(access, '0', grant, lifetime));
    if (grant.user() != null) {
      answer.put("client_info", "prefix_legacy_app");
      answer.put("refresh_token", put(refresh, '1', grant, grant.app().refreshLifetime()));
    }
    answer.put("scope", grant.scope());
    answer.put("token_type", "bearer");
    answer.put("expires_in", lifetime.toSeconds());
    return answer;
  }

  private String put(Map<String, Token> tokens, char kind, Grant grant, Duration life) {
    String token = "pd" + grant.tenant().region() + "+_" + kind + "SANDBOX_" + UUID.randomUUID();
    tokens.put(token, new Token(grant, clock.instant().plus(life)));
    return token;
  }

  /** Returns what a live access token was given for, or null. */
  @Nullable Grant find(String text) {
    Token token = access.get(text);
    return token != null && token.lives(clock.instant()) ? token.grant() : null;
  }

  /** Takes a refresh token, which works once, and returns what it was given for. */
  Grant take(String text, OAuthApp app) {
    Token token = refresh.get(text);
    if (token == null
        || !token.grant().app().equals(app)
        || !token.lives(clock.instant())
        || !refresh.remove(text, token)) {
      throw OAuthRefusal.grant("the refresh token is unknown, used, expired or revoked");
    }
    return token.grant();
  }

  /** Ends all access tokens. */
  void revoke() {
    access.clear();
  }

  private record Token(Grant grant, Instant end) {
    boolean lives(Instant now) {
      return !grant.revoked() && now.isBefore(end);
    }
  }
}
