package io.github.pagerdutyjava;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;

/** Where a PagerDuty account lives; a credential of one region is unknown in the other. */
public enum Region {
  /** The United States service region, where accounts live unless they asked for another. */
  US("us", "https://api.pagerduty.com", "https://events.pagerduty.com"),
  /** The European Union service region. */
  EU("eu", "https://api.eu.pagerduty.com", "https://events.eu.pagerduty.com");

  private final String code;
  private final URI restApi;
  private final URI eventsApi;

  Region(String code, String restApi, String eventsApi) {
    this.code = code;
    this.restApi = URI.create(restApi);
    this.eventsApi = URI.create(eventsApi);
  }

  /**
   * Returns the region of that code, in any case.
   *
   * @throws IllegalArgumentException if no region has that code; the message lists those that exist
   */
  public static Region parse(String code) {
    String wanted = Objects.requireNonNull(code, "region").strip().toLowerCase(Locale.ROOT);
    for (Region region : values()) {
      if (region.code.equals(wanted)) {
        return region;
      }
    }
    throw new IllegalArgumentException("region: unknown, must be one of us, eu");
  }

  /** Returns the code of the region: {@code us} or {@code eu}. */
  public String code() {
    return code;
  }

  /** Returns the address of the REST API. */
  public URI restApi() {
    return restApi;
  }

  /** Returns the address of the Events API. */
  public URI eventsApi() {
    return eventsApi;
  }
}
