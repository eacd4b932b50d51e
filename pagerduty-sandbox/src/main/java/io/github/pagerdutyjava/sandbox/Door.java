package io.github.pagerdutyjava.sandbox;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets in who has the account's API key or a live token for it, each so many times a minute. */
final class Door {
  private static final String BEARER = "Bearer ";

  private final @Nullable String apiToken;
  private final Function<String, @Nullable Grant> tokens;
  private final Supplier<RateLimit> limit;
  private final Map<String, RateLimit> limits = new ConcurrentHashMap<>();

  Door(
      @Nullable String apiToken,
      Function<String, @Nullable Grant> tokens,
      Supplier<RateLimit> limit) {
    this.apiToken = apiToken;
    this.tokens = tokens;
    this.limit = limit;
  }

  Caller caller(@Nullable String authorization) {
    String given = authorization == null ? "" : authorization;
    if (apiToken != null && ("Token token=" + apiToken).equals(given)) {
      return new Caller(null);
    }
    Grant grant = given.startsWith(BEARER) ? tokens.apply(given.substring(BEARER.length())) : null;
    if (grant == null) {
      throw Refusal.unauthenticated();
    }
    return new Caller(grant);
  }

  RateLimit limit(Caller caller) {
    return limits.computeIfAbsent(caller.budget(), budget -> limit.get());
  }
}
