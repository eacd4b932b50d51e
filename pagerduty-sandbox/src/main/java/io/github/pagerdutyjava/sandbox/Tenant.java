package io.github.pagerdutyjava.sandbox;

/**
 * An account as the identity server knows it.
 *
 * @param region "us" or "eu"
 * @param regionName what an ID token calls the region
 * @param restUrl the REST API's address at PagerDuty itself
 */
record Tenant(
    String region,
    String regionName,
    String restUrl,
    String subdomain,
    String id,
    Lazy<Account> account) {

  static Tenant us(Lazy<Account> account) {
    return new Tenant(
        "us", "UnitedStates", "https://api.pagerduty.com", "sandbox", "PSANDUS", account);
  }

  static Tenant eu(Lazy<Account> account) {
    return new Tenant(
        "eu", "Europe", "https://api.eu.pagerduty.com", "sandbox-eu", "PSANDEU", account);
  }

  /** Returns the scope by which an app says that it means this account. */
  String scope() {
    return "as_account-" + region + "." + subdomain;
  }

  /** Returns the one who logs in: the account's owner. */
  Entity user() {
    return account.value().directory().all("users").get(0);
  }
}
