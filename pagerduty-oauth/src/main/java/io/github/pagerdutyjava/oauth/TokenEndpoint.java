package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.ApiException;
import io.github.pagerdutyjava.AuthenticationException;
import io.github.pagerdutyjava.CallInterruptedException;
import io.github.pagerdutyjava.PagerDutyException;
import io.github.pagerdutyjava.internal.CallInfo;
import io.github.pagerdutyjava.internal.CallOptions;
import io.github.pagerdutyjava.internal.Hidden;
import io.github.pagerdutyjava.internal.RequestRules;
import io.github.pagerdutyjava.internal.Transport;
import io.github.pagerdutyjava.internal.json.Json;
import io.github.pagerdutyjava.internal.json.JsonFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Asks for tokens: {@code POST /oauth/token}, the secrets in the form body only. */
final class TokenEndpoint {

  static final String PATH = "/oauth/token";

  private static final Json JSON = Json.builder().build();

  private final Transport transport;

  TokenEndpoint(Transport transport) {
    this.transport = transport;
  }

  /**
   * Returns the answer, which has an access token.
   *
   * @param repeatable whether the request may be sent again when its outcome is unknown
   * @throws TokenException if there is no such answer
   */
  TokenAnswer request(TokenForm form, boolean repeatable, CallOptions options) {
    Request request =
        new Request.Builder()
            .url(Objects.requireNonNull(transport.baseUrl().resolve(PATH.substring(1))))
            .header("Accept", "application/json")
            .post(form.body())
            .tag(CallInfo.class, call(0))
            .tag(CallOptions.class, options)
            .tag(RequestRules.class, new RequestRules(repeatable, false, false))
            .tag(Hidden.class, form.hidden())
            .build();
    try (Response response = sent(request)) {
      return answer(response);
    }
  }

  private Response sent(Request request) {
    try {
      return transport.newCall(request).execute();
    } catch (CallInterruptedException e) {
      throw e;
    } catch (PagerDutyException e) {
      throw refused(e);
    } catch (IOException e) {
      throw new UncheckedIOException("the transport turns every I/O failure into its own", e);
    }
  }

  private static TokenAnswer answer(Response response) {
    CallInfo call = Transport.callInfo(response);
    TokenAnswer answer;
    try {
      answer = JSON.read(TokenAnswer.class, response.body().source());
    } catch (JsonFailure e) {
      // Without its cause and place, which may quote the token.
      throw new TokenException(call, "the answer is not that of a token endpoint", false);
    }
    if (answer.accessToken() == null || !presentable(answer.accessToken().reveal())) {
      throw new TokenException(call, "the answer holds none", false);
    }
    return answer;
  }

  /** Returns whether a header can hold it. */
  private static boolean presentable(String token) {
    return !token.isEmpty() && token.chars().allMatch(c -> c > ' ' && c <= '~');
  }

  private static TokenException refused(PagerDutyException e) {
    CallInfo call = new CallInfo(e.method(), e.path(), e.attempts());
    String error = e instanceof ApiException answer ? error(answer.serverMessage()) : null;
    return new TokenException(call, e, error, reason(e) + hint(error));
  }

  /** What a 401 to an ordinary call hints at, the token and the region, is not the point here. */
  private static String reason(PagerDutyException e) {
    return e instanceof AuthenticationException answer
        ? "401 " + Objects.requireNonNullElse(answer.serverMessage(), answer.bodyExcerpt())
        : e.reason();
  }

  /** PagerDuty's sentence begins with the error code, as the errors of OAuth do. */
  private static @Nullable String error(@Nullable String message) {
    if (message == null) {
      return null;
    }
    int colon = message.indexOf(':');
    String code = colon < 0 ? message : message.substring(0, colon);
    return code.indexOf(' ') < 0 ? code : null;
  }

  private static String hint(@Nullable String error) {
    if (error == null) {
      return "";
    }
    return switch (error) {
      case "invalid_client" -> "; check the client id and the client secret";
      case "invalid_grant" -> "; the user has to log in again";
      case "invalid_scope" -> "; check the region, the subdomain and the scopes";
      default -> "";
    };
  }

  /** Returns what to throw where a wait was interrupted; the flag of the thread is set again. */
  static CallInterruptedException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new CallInterruptedException(call(0), true, e);
  }

  static CallInfo call(int attempts) {
    return new CallInfo("POST", PATH, attempts);
  }
}
