package io.github.pagerdutyjava.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** The codes that browsers bring to apps: each is good once, for thirty seconds. */
final class Codes {
  private static final Duration LIFETIME = Duration.ofSeconds(30);
  private static final Pattern VERIFIER = Pattern.compile("[A-Za-z0-9._~-]{43,128}");

  private final Clock clock;
  private final Map<String, Code> codes = new ConcurrentHashMap<>();

  Codes(Clock clock) {
    this.clock = clock;
  }

  String issue(Grant grant, String redirectUri, @Nullable String challenge) {
    String text = UUID.randomUUID().toString();
    Instant end = clock.instant().plus(LIFETIME);
    codes.put(text, new Code(grant, redirectUri, challenge, end, new AtomicBoolean()));
    return text;
  }

  /** Returns what the code was given for; taken again, it revokes that. */
  Grant take(Form form, OAuthApp app) {
    Code code = codes.get(form.required("code"));
    if (code == null || !code.grant().app().equals(app)) {
      throw OAuthRefusal.grant("the code is unknown");
    }
    if (code.used().getAndSet(true)) {
      code.grant().revoke();
      throw OAuthRefusal.grant("the code was used before");
    }
    if (!clock.instant().isBefore(code.end())) {
      throw OAuthRefusal.grant("the code has expired");
    }
    if (!code.redirectUri().equals(form.text("redirect_uri"))) {
      throw OAuthRefusal.grant("redirect_uri is not the one that the code was sent to");
    }
    if (!code.proven(form.text("code_verifier"))) {
      throw OAuthRefusal.grant("code_verifier does not belong to the code_challenge");
    }
    return code.grant();
  }

  private record Code(
      Grant grant,
      String redirectUri,
      @Nullable String challenge,
      Instant end,
      AtomicBoolean used) {

    /** Without a challenge no verifier may come: somebody would have taken the challenge away. */
    boolean proven(@Nullable String verifier) {
      if (challenge == null || verifier == null) {
        return challenge == null && verifier == null;
      }
      ByteString hash = ByteString.encodeString(verifier, UTF_8).sha256();
      return VERIFIER.matcher(verifier).matches() && challenge.equals(Base64Url.of(hash));
    }
  }
}
