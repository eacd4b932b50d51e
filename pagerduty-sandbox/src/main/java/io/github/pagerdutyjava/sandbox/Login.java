package io.github.pagerdutyjava.sandbox;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an app asks for when it sends a browser to log in. */
record Login(OAuthApp app, String redirectUri, @Nullable String state, Form form) {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");

  /** Refuses an app or an address that is not registered: nobody may be sent there. */
  static Login of(Form form, Registry registry) {
    OAuthApp app = registry.app(form.required("client_id"));
    if (app == null) {
      throw OAuthRefusal.request("client_id is not known");
    }
    String redirectUri = form.required("redirect_uri");
    if (!registered(redirectUri)) {
      throw OAuthRefusal.request("redirect_uri is not registered; any on loopback is, with http");
    }
    return new Login(app, redirectUri, form.text("state"), form);
  }

  private static boolean registered(String address) {
    try {
      URI uri = new URI(address);
      return "http".equals(uri.getScheme())
          && uri.getHost() != null
          && LOOPBACK.contains(uri.getHost())
          && uri.getUserInfo() == null
          && uri.getFragment() == null
          && uri.toASCIIString().equals(address);
    } catch (URISyntaxException malformed) {
      return false;
    }
  }

  /** Refuses what the app is to be told of. */
  void check() {
    if (!"code".equals(form.text("response_type"))) {
      throw new OAuthRefusal("unsupported_response_type", "response_type must be code");
    }
    String challenge = challenge();
    String method = form.text("code_challenge_method");
    if (challenge == null && (method != null || app.needsProof())) {
      throw OAuthRefusal.request("code_challenge is missing");
    }
    if (challenge != null && !"S256".equals(method)) {
      throw OAuthRefusal.request("code_challenge_method must be S256");
    }
    if (challenge != null && !CHALLENGE.matcher(challenge).matches()) {
      throw OAuthRefusal.request("code_challenge must be the hash of a verifier");
    }
    form.scopes();
  }

  @Nullable String challenge() {
    return form.text("code_challenge");
  }

  /** Returns the scopes that a user can allow; that of the ID token is always among them. */
  Set<String> scopes() {
    Set<String> scopes = new LinkedHashSet<>();
    scopes.add("openid");
    scopes.addAll(app.granted(form.scopes()));
    return scopes;
  }

  /** Returns the address that takes these parameters, and the state, back to the app. */
  String back(Map<String, String> parameters) {
    Map<String, String> all = new LinkedHashMap<>(parameters);
    if (state != null) {
      all.put("state", state);
    }
    StringBuilder address = new StringBuilder(redirectUri);
    char separator = redirectUri.indexOf('?') < 0 ? '?' : '&';
    for (Map.Entry<String, String> parameter : all.entrySet()) {
      address.append(separator).append(parameter.getKey()).append('=');
      address.append(URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8));
      separator = '&';
    }
    return address.toString();
  }
}
