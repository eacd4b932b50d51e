package io.github.pagerdutyjava.events;

import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.internal.Loopback;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address that PagerDuty shows for an integration, with its key in it: whoever knows it can
 * send events, so {@link #toString()} hides the key.
 *
 * <pre>{@code
 * IntegrationUrl url = IntegrationUrl.parse(System.getenv("PAGERDUTY_INTEGRATION_URL"));
 * }</pre>
 */
public final class IntegrationUrl {

  private static final Pattern ENQUEUE = Pattern.compile("/integration/([A-Za-z0-9]{32})/enqueue");
  private static final Pattern X_ERE = Pattern.compile("/x-ere/([A-Za-z0-9]{32})");
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]{32}");

  private final Kind kind;
  private final URI base;
  private final Secret key;

  private IntegrationUrl(Kind kind, URI base, Secret key) {
    this.kind = kind;
    this.base = base;
    this.key = key;
  }

  /** What an integration URL leads to. */
  public enum Kind {
    /** An integration of a service: {@code /integration/{key}/enqueue}. */
    ENQUEUE("integration/", "/enqueue"),
    /** An event orchestration: {@code /x-ere/{key}}. */
    X_ERE("x-ere/", "");

    private final String before;
    private final String after;

    Kind(String before, String after) {
      this.before = before;
      this.after = after;
    }

    private String path(String key) {
      return before + key + after;
    }
  }

  /**
   * Returns the integration URL of that text.
   *
   * @param url an address at PagerDuty by https, or one of this machine itself for tests; white
   *     space around it does not matter
   * @param allowedHosts hosts beside PagerDuty's that may stand in it, for a gateway: {@code
   *     gateway.example.com} or {@code gateway.example.com:8443}
   * @throws IllegalArgumentException if it is anything else; the message says what is wrong and
   *     never quotes the address
   */
  public static IntegrationUrl parse(String url, String... allowedHosts) {
    URI uri = uri(Objects.requireNonNull(url, "url").strip());
    refuseExtras(uri);
    URI base = base(uri, Set.of(allowedHosts));
    String path = uri.getRawPath();
    Matcher enqueue = ENQUEUE.matcher(path);
    if (enqueue.matches()) {
      return new IntegrationUrl(Kind.ENQUEUE, base, Secret.of(enqueue.group(1)));
    }
    Matcher xEre = X_ERE.matcher(path);
    if (xEre.matches()) {
      return new IntegrationUrl(Kind.X_ERE, base, Secret.of(xEre.group(1)));
    }
    throw refused("its path must be /integration/KEY/enqueue or /x-ere/KEY, with 32 characters");
  }

  /**
   * Returns the URL of a service's integration.
   *
   * @param integrationKey the 32 letters and digits of the key
   * @throws IllegalArgumentException if the key is malformed; the message never quotes it
   */
  public static IntegrationUrl of(Region region, String integrationKey) {
    URI base = Objects.requireNonNull(region, "region").eventsApi();
    String key = Objects.requireNonNull(integrationKey, "integrationKey").strip();
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("integrationKey: must be 32 letters and digits");
    }
    return new IntegrationUrl(Kind.ENQUEUE, base, Secret.of(key));
  }

  private static URI uri(String text) {
    try {
      return new URI(text).parseServerAuthority();
    } catch (URISyntaxException e) {
      // Without the cause, which quotes the address.
      throw refused("it is not a URL");
    }
  }

  private static void refuseExtras(URI uri) {
    if (uri.isOpaque() || uri.getHost() == null || uri.getScheme() == null) {
      throw refused("it must begin with https:// and a host");
    }
    if (uri.getPort() > 65_535) {
      throw refused("its port is too large");
    }
    if (uri.getRawUserInfo() != null) {
      throw refused("it must hold no user name or password");
    }
    if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw refused("it must have no query and no fragment");
    }
  }

  private static URI base(URI uri, Set<String> allowedHosts) {
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    String authority = uri.getRawAuthority().toLowerCase(Locale.ROOT);
    boolean loopback = Loopback.is(uri.getHost().toLowerCase(Locale.ROOT));
    if (!scheme.equals("https") && !(scheme.equals("http") && loopback)) {
      throw refused("it must be https");
    }
    URI base = URI.create(scheme + "://" + authority);
    boolean allowed =
        allowedHosts.stream().anyMatch(host -> host.toLowerCase(Locale.ROOT).equals(authority));
    if (!loopback && !allowed && region(base) == null) {
      throw refused("its host is none of PagerDuty's and none of those that are allowed");
    }
    return base;
  }

  private static @Nullable Region region(URI base) {
    for (Region region : Region.values()) {
      if (region.eventsApi().equals(base)) {
        return region;
      }
    }
    return null;
  }

  private static IllegalArgumentException refused(String why) {
    return new IllegalArgumentException("integrationUrl: " + why);
  }

  /** Returns what it leads to. */
  public Kind kind() {
    return kind;
  }

  /** Returns the region of the account, if the host is PagerDuty's own. */
  public Optional<Region> region() {
    return Optional.ofNullable(region(base));
  }

  URI base() {
    return base;
  }

  Secret key() {
    return key;
  }

  /** Returns the path below the base, with the key: for the request only. */
  String path() {
    return kind.path(key.reveal());
  }

  /** Returns the path with a placeholder where the key is. */
  String template() {
    return '/' + kind.path("{key}");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IntegrationUrl that
        && kind == that.kind
        && base.equals(that.base)
        && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, base, key);
  }

  /** Returns the address with {@code ***} for the key. */
  @Override
  public String toString() {
    return base + "/" + kind.path("***");
  }
}
