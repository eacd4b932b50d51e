package io.github.pagerdutyjava.sandbox;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A program that is registered with the identity server.
 *
 * @param secret null when it cannot keep one
 * @param scoped whether it has a scope for each kind of resource, and not just read and write
 */
record OAuthApp(
    String id, String name, @Nullable String secret, boolean scoped, Lazy<Set<String>> scopes) {
  static final String SCOPED_SECRET = "sandbox-scoped-secret";
  static final String CLASSIC_SECRET = "sandbox-classic-secret";

  private static final Set<String> CLASSIC = Set.of("read", "write");
  private static final Duration SCOPED_REFRESH = Duration.ofDays(30);
  private static final Duration CLASSIC_REFRESH = Duration.ofDays(210);

  static OAuthApp scoped(Lazy<Set<String>> scopes) {
    return new OAuthApp("sandbox-scoped-app", "Scoped demo app", SCOPED_SECRET, true, scopes);
  }

  static OAuthApp classic() {
    return new OAuthApp(
        "sandbox-classic-app",
        "Classic demo app",
        CLASSIC_SECRET,
        false,
        new Lazy<>(() -> CLASSIC));
  }

  static OAuthApp classicWithoutSecret() {
    return new OAuthApp(
        "sandbox-public-app", "Public demo app", null, false, new Lazy<>(() -> CLASSIC));
  }

  /** Returns whether a login without PKCE is refused. */
  boolean needsProof() {
    return scoped || secret == null;
  }

  Duration refreshLifetime() {
    return scoped ? SCOPED_REFRESH : CLASSIC_REFRESH;
  }

  /** Returns those scopes that the app has; the others are left out without a word. */
  Set<String> granted(Set<String> asked) {
    Set<String> granted = new LinkedHashSet<>(asked);
    granted.retainAll(scopes.value());
    return granted;
  }
}
