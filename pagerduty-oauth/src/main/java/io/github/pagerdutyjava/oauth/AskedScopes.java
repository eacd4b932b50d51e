package io.github.pagerdutyjava.oauth;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The scopes that were asked for, and what happens when PagerDuty grants fewer.
 *
 * @param names the scopes, in the order they were given
 * @param policy what happens
 */
record AskedScopes(Set<String> names, MissingScopes policy) {

  /** What begins the scope that names the account, which is no permission. */
  static final String ACCOUNT = "as_account-";

  /** Asks for an ID token, which is no permission either. */
  private static final String OPENID = "openid";

  private static final Logger LOG = LoggerFactory.getLogger("io.github.pagerdutyjava.oauth");

  AskedScopes {
    names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
  }

  /**
   * Returns the names, each once and in their order.
   *
   * @throws IllegalArgumentException if there is none, or one that is no scope
   */
  static Set<String> require(String... scopes) {
    if (scopes.length == 0) {
      throw new IllegalArgumentException("scopes: give at least one");
    }
    Set<String> names = new LinkedHashSet<>();
    Arrays.asList(scopes).forEach(scope -> names.add(require(scope)));
    return names;
  }

  private static String require(String scope) {
    if (Objects.requireNonNull(scope, "scopes").isBlank()) {
      throw new IllegalArgumentException("scopes: must not be blank");
    }
    if (!scope.chars().allMatch(AskedScopes::allowed)) {
      throw new IllegalArgumentException(
          "scopes: '" + scope + "' is no scope; give each scope as an argument of its own");
    }
    if (scope.startsWith(ACCOUNT)) {
      throw new IllegalArgumentException(
          "scopes: '" + scope + "' follows from the region and the subdomain; leave it out");
    }
    return scope;
  }

  /** What RFC 6749 lets a scope be made of, but for the comma of those who list scopes so. */
  private static boolean allowed(int c) {
    return c > ' ' && c <= '~' && c != '"' && c != '\\' && c != ',';
  }

  /** Returns the scopes that were asked for and are not among these. */
  Set<String> missing(Set<String> granted) {
    Set<String> missing = new LinkedHashSet<>(names);
    missing.removeAll(granted);
    missing.remove(OPENID);
    return missing;
  }

  /** Returns whether a token with these scopes will do. */
  boolean suffice(Set<String> granted) {
    return policy == MissingScopes.WARN || missing(granted).isEmpty();
  }

  /**
   * Looks at what PagerDuty granted.
   *
   * @throws MissingScopesException if something is missing that must be there
   */
  void check(Set<String> granted) {
    Set<String> missing = missing(granted);
    if (missing.isEmpty()) {
      return;
    }
    MissingScopesException problem =
        new MissingScopesException(TokenEndpoint.call(1), missing, granted);
    if (policy == MissingScopes.FAIL) {
      throw problem;
    }
    LOG.warn("{}", problem.reason());
  }
}
