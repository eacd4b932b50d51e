package io.github.pagerdutyjava.internal;

import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Tells whom PagerDuty asks for a {@code From} how to send one. */
final class FromHint {

  private static final int BAD_REQUEST = 400;
  private static final int REQUESTER_MISSING = 1008;
  private static final int REQUESTER_NEEDED = 2011;
  private static final Set<Integer> CODES = Set.of(REQUESTER_MISSING, REQUESTER_NEEDED);
  private static final Pattern NAMED =
      Pattern.compile("\\bfrom\\b\\W*header", Pattern.CASE_INSENSITIVE);

  private FromHint() {}

  /** Returns the hint; empty when the request had a From, or something else is wrong. */
  static String of(Response response, ApiError error) {
    boolean isMissing = response.request().header("From") == null;
    return error.status() == BAD_REQUEST && isMissing && isAskedFor(error)
        ? "; a From is needed, the email address of the user to act as: withFrom(email)"
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
