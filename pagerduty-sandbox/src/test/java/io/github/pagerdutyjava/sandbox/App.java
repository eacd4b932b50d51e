package io.github.pagerdutyjava.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import okio.ByteString;

/** An app and its user's browser, which know nothing of the sandbox but its addresses. */
final class App {
  static final String BACK = "http://127.0.0.1:49152/callback";
  static final String VERIFIER = "a-verifier-of-more-than-43-characters.~_0123456789";

  private final PagerDutySandbox sandbox;

  App(PagerDutySandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** Returns parameters from names and values in turn. */
  static Map<String, String> with(String... pairs) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      parameters.put(pairs[i], pairs[i + 1]);
    }
    return parameters;
  }

  /**
   * Returns the first ones as the second ones change them, which take away what they leave empty.
   */
  private static Map<String, String> joined(Map<String, String> first, Map<String, String> second) {
    Map<String, String> all = new LinkedHashMap<>(first);
    all.putAll(second);
    all.values().removeIf(String::isEmpty);
    return all;
  }

  static String encoded(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** Returns the challenge of {@link #VERIFIER}. */
  static String challenge() {
    return ByteString.encodeUtf8(VERIFIER).sha256().base64Url().replace("=", "");
  }

  HttpRequest.Builder form(String path, String body) {
    return HttpRequest.newBuilder(URI.create(sandbox.identityUrl() + path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  Wire.Reply post(String path, Map<String, String> parameters) {
    return Wire.send(form(path, encoded(parameters)).build());
  }

  Wire.Reply get(String pathAndQuery) {
    return Wire.send(
        HttpRequest.newBuilder(URI.create(sandbox.identityUrl() + pathAndQuery)).build());
  }

  Map<String, String> credentials() {
    return with("client_id", sandbox.clientId(), "client_secret", sandbox.clientSecret());
  }

  Map<String, String> classicCredentials() {
    return with(
        "client_id", sandbox.classicClientId(), "client_secret", sandbox.classicClientSecret());
  }

  /** Asks for a token of the scoped app; pairs are added, replace, or take away when empty. */
  Wire.Reply token(String... pairs) {
    return post("/oauth/token", joined(credentials(), with(pairs)));
  }

  Wire.Reply classicToken(String... pairs) {
    return post("/oauth/token", joined(classicCredentials(), with(pairs)));
  }

  /** Asks for a token of the scoped app itself. */
  Wire.Reply appToken(String scope) {
    return token("grant_type", "client_credentials", "scope", scope);
  }

  String accessToken(String scope) {
    return (String) appToken(scope).json().get("access_token");
  }

  /** Returns what the scoped app asks for to log a user in. */
  Map<String, String> login(String... pairs) {
    Map<String, String> usual =
        with(
            "client_id", sandbox.clientId(),
            "redirect_uri", BACK,
            "response_type", "code",
            "scope", "incidents.read users.read",
            "state", "a state",
            "code_challenge", challenge(),
            "code_challenge_method", "S256");
    return joined(usual, with(pairs));
  }

  /** Returns what the classic app asks for, which need not prove itself. */
  Map<String, String> classicLogin(String... pairs) {
    Map<String, String> usual =
        login(
            "client_id", sandbox.classicClientId(),
            "scope", "write",
            "code_challenge", "",
            "code_challenge_method", "");
    return joined(usual, with(pairs));
  }

  Wire.Reply page(Map<String, String> login) {
    return get("/oauth/authorize?" + encoded(login));
  }

  Wire.Reply decide(Map<String, String> login, String... pairs) {
    return post("/oauth/authorize", joined(login, with(pairs)));
  }

  /** Logs in and returns the code that the browser brings back. */
  String code(Map<String, String> login, String... pairs) {
    return back(decide(joined(login, with("decision", "allow")), pairs)).get("code");
  }

  /** Returns the parameters that a redirect takes back to the app. */
  static Map<String, String> back(Wire.Reply reply) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : URI.create(reply.header("Location")).getRawQuery().split("&", -1)) {
      String value = pair.replaceFirst("[^=]*=", "");
      parameters.put(pair.replaceFirst("=.*", ""), URLDecoder.decode(value, UTF_8));
    }
    return parameters;
  }

  /** Changes a code of the scoped app into tokens. */
  Wire.Reply exchange(String code, String... pairs) {
    Map<String, String> usual =
        with(
            "grant_type", "authorization_code",
            "code", code,
            "redirect_uri", BACK,
            "code_verifier", VERIFIER);
    return post("/oauth/token", joined(joined(credentials(), usual), with(pairs)));
  }

  /** Calls the REST API with a token. */
  static Wire.Reply rest(URI address, String path, Object token) {
    return Wire.send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Authorization", "Bearer " + token)
            .build());
  }
}
