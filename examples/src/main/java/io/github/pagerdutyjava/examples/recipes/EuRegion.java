package io.github.pagerdutyjava.examples.recipes;

import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.client.PagerDutyClient;

/**
 * The EU region: accounts there ({@code acme.eu.pagerduty.com}) have another server, and the other
 * region answers 401 to their keys.
 */
public final class EuRegion {

  private EuRegion() {}

  /** Returns a client of an account in the EU. */
  public static PagerDutyClient client(String apiToken) {
    return PagerDutyClient.builder().apiToken(apiToken).region(Region.EU).build();
  }

  /** Returns a client of the region that a setting names: {@code us} or {@code eu}. */
  public static PagerDutyClient client(String apiToken, String region) {
    return PagerDutyClient.builder().apiToken(apiToken).region(Region.parse(region)).build();
  }
}
