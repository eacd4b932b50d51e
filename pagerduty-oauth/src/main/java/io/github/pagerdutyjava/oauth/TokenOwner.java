package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.Region;

/**
 * Whose a user's token is, as the ID token of the login says.
 *
 * @param region where the account lives
 * @param subdomain the account's subdomain, {@code acme} of {@code acme.pagerduty.com}
 * @param accountId the account's id
 * @param userId the user's id
 */
public record TokenOwner(Region region, String subdomain, String accountId, String userId) {}
