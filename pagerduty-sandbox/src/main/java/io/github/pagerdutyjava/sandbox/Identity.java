package io.github.pagerdutyjava.sandbox;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** PagerDuty's identity server: logins, tokens, and the keys to check ID tokens with. */
final class Identity {
  private static final String ANONYMOUS = "global/oauth/anonymous";

  private final String url;
  private final AuthorizeEndpoint authorize;
  private final TokenEndpoint token;
  private final Tokens tokens;
  private final IdTokens idTokens;
  private final AtomicLong tokenRequests = new AtomicLong();

  Identity(URI url, Registry registry, Clock clock, Duration tokenLifetime) {
    Codes codes = new Codes(clock);
    this.url = url + "/";
    this.tokens = new Tokens(clock, tokenLifetime);
    this.idTokens = new IdTokens(this.url + ANONYMOUS, clock);
    this.authorize = new AuthorizeEndpoint(registry, codes, clock);
    this.token = new TokenEndpoint(registry, codes, tokens, idTokens, clock);
  }

  static boolean serves(Request request) {
    String path = path(request);
    return path.startsWith("oauth/") || path.startsWith("global/oauth/");
  }

  private static String path(Request request) {
    return String.join("/", request.path());
  }

  Tokens tokens() {
    return tokens;
  }

  /** Returns what a live access token for the account was given for, or null. */
  @Nullable Grant find(String token, Tenant tenant) {
    Grant grant = tokens.find(token);
    return grant != null && grant.tenant().equals(tenant) ? grant : null;
  }

  /** Returns how many requests for tokens were answered. */
  long tokenRequests() {
    return tokenRequests.get();
  }

  Answer answer(Request request) {
    Answer answer = routed(request);
    Map<String, String> headers = new LinkedHashMap<>(answer.headers());
    headers.put("Cache-Control", "no-store");
    headers.put("Pragma", "no-cache");
    return new Answer(answer.status(), headers, answer.body());
  }

  private Answer routed(Request request) {
    try {
      return switch (request.method() + " " + path(request)) {
        case "GET oauth/authorize", "POST oauth/authorize" -> authorize.answer(request);
        case "POST oauth/token" -> token(request);
        case "GET " + ANONYMOUS + "/jwks" -> Answer.json(200, idTokens.keys());
        case "GET " + ANONYMOUS + "/.well-known/openid-configuration" ->
            Answer.json(200, configuration());
        default -> throw new OAuthRefusal(404, "invalid_request", "there is nothing of that kind");
      };
    } catch (OAuthRefusal refusal) {
      return Answer.json(refusal.status(), refusal.parameters());
    }
  }

  private Answer token(Request request) {
    tokenRequests.incrementAndGet();
    return Answer.json(200, token.answer(request));
  }

  private Map<String, Object> configuration() {
    Map<String, Object> configuration = new LinkedHashMap<>();
    configuration.put("issuer", url + ANONYMOUS);
    configuration.put("authorization_endpoint", url + "oauth/authorize");
    configuration.put("token_endpoint", url + "oauth/token");
    configuration.put("jwks_uri", url + ANONYMOUS + "/jwks");
    configuration.put("response_types_supported", List.of("code"));
    configuration.put(
        "grant_types_supported",
        List.of("authorization_code", "client_credentials", "refresh_token"));
    configuration.put("subject_types_supported", List.of("public"));
    configuration.put("id_token_signing_alg_values_supported", List.of("RS256"));
    configuration.put(
        "token_endpoint_auth_methods_supported", List.of("client_secret_post", "none"));
    configuration.put("code_challenge_methods_supported", List.of("S256"));
    return configuration;
  }
}
