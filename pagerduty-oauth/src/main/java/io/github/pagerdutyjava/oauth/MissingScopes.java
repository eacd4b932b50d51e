package io.github.pagerdutyjava.oauth;

/** What happens when PagerDuty grants fewer scopes than were asked for, which it does silently. */
public enum MissingScopes {
  /** No token: a {@link MissingScopesException} names what is missing. */
  FAIL,
  /** A logged warning; calls that need a missing scope get a 403. */
  WARN
}
