package io.github.pagerdutyjava.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pagerdutyjava.Secret;
import java.security.MessageDigest;
import java.util.List;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** What a browser came back with; anybody may have written it. */
final class Callback {

  private static final HttpUrl ANYWHERE =
      new HttpUrl.Builder().scheme("https").host("localhost").build();
  private static final Pattern ERROR = Pattern.compile("[A-Za-z0-9_.-]{1,64}");
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\u2028\\u2029]");
  private static final int LONGEST_DESCRIPTION = 200;

  private final HttpUrl parameters;

  private Callback(HttpUrl parameters) {
    this.parameters = parameters;
  }

  /** Reads a whole URL, or its query alone. */
  static Callback of(String callback) {
    int question = callback.indexOf('?');
    boolean queryAlone = question < 0 && !callback.contains("://");
    String query = queryAlone ? callback : callback.substring(question + 1);
    int fragment = query.indexOf('#');
    return new Callback(
        ANYWHERE
            .newBuilder()
            .encodedQuery(fragment < 0 ? query : query.substring(0, fragment))
            .build());
  }

  /**
   * Returns the code of an answer to this question.
   *
   * @throws TokenException if it is not that, or says that the login failed
   * @throws IllegalStateException if the question has been answered before
   */
  Secret code(AuthorizationUrl asked) {
    String state = only("state");
    String error = only("error");
    if (state == null ? error == null : !same(state, asked.state())) {
      throw refused("the state of the callback is not that of this login");
    }
    // Anybody can bring a failure without a state: it is told, but ends no login.
    if (state != null) {
      asked.use();
    }
    if (error != null) {
      throw failed(error);
    }
    String code = only("code");
    if (code == null || code.isBlank()) {
      throw refused("the callback holds no code");
    }
    return Secret.of(code);
  }

  private @Nullable String only(String name) {
    List<@Nullable String> values = parameters.queryParameterValues(name);
    if (values.size() > 1) {
      throw refused("the callback holds more than one " + name);
    }
    return values.isEmpty() ? null : values.get(0);
  }

  /** Takes as long wherever the two differ, so that nobody can guess one letter by letter. */
  private static boolean same(String state, String asked) {
    return MessageDigest.isEqual(state.getBytes(UTF_8), asked.getBytes(UTF_8));
  }

  private TokenException failed(String error) {
    if (!ERROR.matcher(error).matches()) {
      throw refused("the login failed");
    }
    String description = only("error_description");
    String told = description == null || description.isBlank() ? "" : ": " + line(description);
    return new TokenException(
        TokenEndpoint.call(0), "the login failed, " + error + told, error, true);
  }

  private static String line(String text) {
    String line = UNPRINTABLE.matcher(text).replaceAll(" ").strip();
    return line.length() <= LONGEST_DESCRIPTION ? line : line.substring(0, LONGEST_DESCRIPTION);
  }

  private static TokenException refused(String reason) {
    return new TokenException(TokenEndpoint.call(0), reason, true);
  }
}
