package io.github.pagerdutyjava.internal;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Tells whom PagerDuty asks for a {@code From} how to send one, or that it names nobody. */
final class FromHint {

  private static final int BAD_REQUEST = 400;
  private static final int REQUESTER_UNKNOWN = 1008;
  private static final int REQUESTER_NEEDED = 2011;
  private static final Set<Integer> CODES = Set.of(REQUESTER_UNKNOWN, REQUESTER_NEEDED);
  private static final Pattern NAMED =
      Pattern.compile("\\bfrom\\b\\W*header", Pattern.CASE_INSENSITIVE);

  private FromHint() {}

  /** Returns the hint; empty when something else is wrong. */
  static String of(Response response, ApiError error) {
    if (error.status() != BAD_REQUEST) {
      return "";
    }
    if (response.request().header("From") == null) {
      return isAskedFor(error)
          ? "; a From is needed, the email address of the user to act as: withFrom(email)"
          : "";
    }
    return Objects.equals(error.code(), REQUESTER_UNKNOWN)
        ? "; the From is the email address of no user"
        : "";
  }

  private static boolean isAskedFor(ApiError error) {
    return (error.code() != null && CODES.contains(error.code()))
        || names(error.message())
        || error.errors().stream().anyMatch(FromHint::names);
  }

  private static boolean names(@Nullable String text) {
    return text != null && NAMED.matcher(text).find();
  }
}
