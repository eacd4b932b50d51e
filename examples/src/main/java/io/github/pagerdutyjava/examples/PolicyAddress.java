package io.github.pagerdutyjava.examples;

import io.github.pagerdutyjava.Region;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An escalation policy as people name it: by its id, or by its web address, which for an account in
 * the EU tells the region, too.
 *
 * @param id the id
 * @param region the region that the web address tells; null when it tells none
 */
record PolicyAddress(String id, @Nullable Region region) {

  private static final String OPTION = "--policy";
  private static final Pattern PATH = Pattern.compile("/escalation_policies/([^/]*)/?");

  /**
   * Returns the policy that a text names.
   *
   * @throws UsageError if it is neither an id nor the web address of a policy
   */
  static PolicyAddress parse(String text) {
    String policy = text.strip();
    return policy.indexOf('/') < 0
        ? new PolicyAddress(PagerDutyId.require(OPTION, policy), null)
        : parse(uri(policy));
  }

  private static PolicyAddress parse(URI address) {
    String host = address.getHost().toLowerCase(Locale.ROOT);
    if (!host.endsWith(".pagerduty.com")) {
      throw new UsageError(
          OPTION + ": " + Texts.line(host, 60) + " is not a host of PagerDuty's web app");
    }
    Matcher path = PATH.matcher(address.getRawPath());
    if (!path.matches()) {
      throw wrong();
    }
    boolean eu = ("." + host).endsWith(".eu.pagerduty.com");
    return new PolicyAddress(PagerDutyId.require(OPTION, path.group(1)), eu ? Region.EU : null);
  }

  private static URI uri(String text) {
    try {
      URI uri = new URI(text);
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      if (web && uri.getHost() != null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // The message below says it.
    }
    throw wrong();
  }

  private static UsageError wrong() {
    return new UsageError(
        OPTION
            + ": neither an id nor an address like"
            + " https://acme.pagerduty.com/escalation_policies/PABC123");
  }
}
