package io.github.pagerdutyjava.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;

/** A browser whose user decides on the sandbox's page at once. */
final class Browser {

  private Browser() {}

  /** Returns where the browser is sent after the user of that account has allowed it. */
  static String allow(AuthorizationUrl login, String subdomain) {
    return decide(login, "allow", subdomain);
  }

  static String deny(AuthorizationUrl login, String subdomain) {
    return decide(login, "deny", subdomain);
  }

  private static String decide(AuthorizationUrl login, String decision, String subdomain) {
    String account = URLEncoder.encode(subdomain, UTF_8);
    String form = login.uri().getRawQuery() + "&decision=" + decision + "&account=" + account;
    URI page = login.uri().resolve("/oauth/authorize");
    try {
      HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
      connection.setInstanceFollowRedirects(false);
      connection.setRequestMethod("POST");
      connection.setDoOutput(true);
      connection.getOutputStream().write(form.getBytes(UTF_8));
      String location = connection.getHeaderField("Location");
      connection.disconnect();
      return location;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
