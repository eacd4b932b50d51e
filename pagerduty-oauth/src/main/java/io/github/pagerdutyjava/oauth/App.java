package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.Region;

/**
 * An app in an account, which is also whose rate budget its calls share.
 *
 * @param clientId the app
 * @param region where the account lives
 * @param subdomain the account's subdomain
 */
record App(String clientId, Region region, String subdomain) {

  /** Returns the account as PagerDuty's scopes name it: {@code us.acme}. */
  String account() {
    return region.code() + '.' + subdomain;
  }
}
