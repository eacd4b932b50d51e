package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.internal.json.Json;
import io.github.pagerdutyjava.internal.json.JsonFailure;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * The text form of a token. What later versions add is passed over; one that must not be passed
 * over needs another {@code format}.
 */
record TokenText(
    @Nullable String format,
    @Nullable Secret accessToken,
    @Nullable Secret refreshToken,
    List<String> scopes,
    @Nullable Instant issuedAt,
    @Nullable Instant expiresAt,
    @Nullable TokenOwner owner) {

  private static final String FORMAT = "pagerduty-token-1";
  private static final Json JSON = Json.builder().build();

  static Secret of(AccessToken token) {
    TokenText text =
        new TokenText(
            FORMAT,
            token.value(),
            token.refreshToken(),
            List.copyOf(new TreeSet<>(token.scopes())),
            token.issuedAt(),
            token.expiresAt(),
            token.owner());
    return Secret.of(JSON.write(text).utf8());
  }

  static AccessToken parse(Secret json) {
    TokenText text;
    try (Buffer source = new Buffer()) {
      text = JSON.read(TokenText.class, source.writeUtf8(json.reveal()));
    } catch (JsonFailure e) {
      // Without its cause, whose path may quote.
      throw refused();
    }
    return text.token();
  }

  private AccessToken token() {
    if (!FORMAT.equals(format)
        || accessToken == null
        || accessToken.reveal().isBlank()
        || issuedAt == null
        || expiresAt == null
        || !complete(owner)) {
      throw refused();
    }
    return new AccessToken(
        accessToken, refreshToken, Set.copyOf(scopes), issuedAt, expiresAt, owner);
  }

  private static boolean complete(@Nullable TokenOwner owner) {
    return owner == null
        || (owner.region() != null
            && owner.subdomain() != null
            && owner.accountId() != null
            && owner.userId() != null);
  }

  private static IllegalArgumentException refused() {
    return new IllegalArgumentException(
        "json: not an access token in a form that this version of the SDK knows");
  }
}
