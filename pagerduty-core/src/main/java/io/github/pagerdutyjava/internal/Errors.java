package io.github.pagerdutyjava.internal;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.pagerdutyjava.ApiException;
import io.github.pagerdutyjava.AuthenticationException;
import io.github.pagerdutyjava.NotFoundException;
import io.github.pagerdutyjava.PermissionException;
import io.github.pagerdutyjava.RateLimitException;
import io.github.pagerdutyjava.ServerException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.Response;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer that is no success. PagerDuty and what stands before it write errors in many
 * shapes; none of them may hide the status, so nothing here throws.
 */
final class Errors {

  private static final int EXCERPT = 200;
  private static final int MAX_ERRORS = 50;
  private static final String REDIRECT = "a redirect, which is never followed; check the base URL";

  private Errors() {}

  /** Returns the exception for that answer, with nothing in it that the redaction knows. */
  static ApiException of(
      CallInfo call,
      Response response,
      @Nullable Duration retryAfter,
      Redaction redaction,
      boolean throttled) {
    String body = text(response);
    ApiError error = read(response, body, retryAfter, redaction);
    int status = error.status();
    if (throttled) {
      return new RateLimitException(call, error);
    }
    if (status >= 500 || status == 408) {
      return new ServerException(call, error);
    }
    return switch (status) {
      case 401 -> new AuthenticationException(call, error);
      case 403 -> new PermissionException(call, error);
      case 404 -> new NotFoundException(call, error);
      default -> new ApiException(call, error, FromHint.of(response, error));
    };
  }

  private static ApiError read(
      Response response, String body, @Nullable Duration retryAfter, Redaction redaction) {
    Map<?, ?> root = json(body) instanceof Map<?, ?> map ? map : Map.of();
    Object error = root.get("error");
    Map<?, ?> detail = error instanceof Map<?, ?> map ? map : root;
    List<String> errors = new ArrayList<>();
    if (error instanceof List<?>) {
      collect("", error, errors);
    }
    collect("", detail.get("errors"), errors);
    errors.replaceAll(redaction::line);
    String id = response.header("x-request-id");
    return new ApiError(
        response.code(),
        response.isRedirect() ? REDIRECT : redaction.lineOrNull(message(root, detail, error)),
        detail.get("code") instanceof Number number ? number.intValue() : null,
        List.copyOf(errors),
        redaction.lineOrNull(id),
        redaction.line(body, EXCERPT),
        scopes(detail.get("required_scopes"), redaction),
        scopes(detail.get("token_scopes"), redaction),
        retryAfter);
  }

  private static @Nullable String message(
      Map<?, ?> root, Map<?, ?> detail, @Nullable Object error) {
    if (error instanceof String kind) {
      return root.get("error_description") instanceof String more ? kind + ": " + more : kind;
    }
    return detail.get("message") instanceof String message ? message : null;
  }

  /** Flattens a text, a list of texts, or an object from field paths to lists of texts. */
  private static void collect(String prefix, @Nullable Object value, List<String> errors) {
    if (value == null || errors.size() >= MAX_ERRORS) {
      return;
    }
    if (value instanceof List<?> list) {
      list.forEach(item -> collect(prefix, item, errors));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, item) -> collect(prefix + key + ": ", item, errors));
    } else {
      errors.add(prefix + value);
    }
  }

  private static List<String> scopes(@Nullable Object value, Redaction redaction) {
    List<String> texts = new ArrayList<>();
    collect("", value, texts);
    return texts.stream()
        .flatMap(text -> List.of(text.strip().split("[\\s,]+", -1)).stream())
        .filter(scope -> !scope.isEmpty())
        .map(redaction::line)
        .toList();
  }

  private static @Nullable Object json(String body) {
    try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(body))) {
      return reader.readJsonValue();
    } catch (IOException | JsonDataException notJson) {
      return null;
    }
  }

  private static String text(Response response) {
    try {
      return response.peekBody(Long.MAX_VALUE).string();
    } catch (IOException | IllegalArgumentException unreadable) {
      return "";
    }
  }
}
