package io.github.pagerdutyjava.walks;

import java.time.Duration;
import java.time.Instant;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** {@code GET /incidents} of an account, with PagerDuty's rules for ranges and pages. */
final class IncidentList {

  private static final String SORT = "created_at:asc,incident_number:asc";
  private static final Duration LONGEST = Duration.ofDays(180);
  private static final int DEEPEST = 10_000;

  private final Account account;
  private final IncidentText text;

  IncidentList(Account account, IncidentText text) {
    this.account = account;
    this.text = text;
  }

  /**
   * Returns the body of the answer.
   *
   * @throws IllegalArgumentException if the request breaks a rule
   */
  String page(HttpUrl url) {
    require("/incidents".equals(url.encodedPath()), "path", url.encodedPath());
    require(SORT.equals(url.queryParameter("sort_by")), "sort_by", url.queryParameter("sort_by"));
    Instant since = Instant.parse(parameter(url, "since"));
    Instant until = Instant.parse(parameter(url, "until"));
    Duration range = Duration.between(since, until);
    require(!range.isNegative() && range.compareTo(LONGEST) <= 0, "range", range);
    int limit = Integer.parseInt(parameter(url, "limit"));
    int offset = Integer.parseInt(parameter(url, "offset"));
    require(limit >= 1 && limit <= 100, "limit", limit);
    require(offset >= 0 && offset + limit <= DEEPEST, "offset", offset);
    int first = account.before(since) + 1;
    int beyond = account.before(until) + 1;
    boolean counted = "true".equals(url.queryParameter("total"));
    return body(first + offset, limit, beyond, counted ? beyond - first : null);
  }

  private String body(int from, int limit, int beyond, @Nullable Integer total) {
    StringBuilder json = new StringBuilder("{\"incidents\":[");
    int end = Math.min(from + limit, beyond);
    for (int number = from; number < end; number++) {
      json.append(number == from ? "" : ",");
      text.write(number, account.createdAt(number), json);
    }
    return json.append("],\"more\":" + (end < beyond) + ",\"total\":" + total + "}").toString();
  }

  private static String parameter(HttpUrl url, String name) {
    String value = url.queryParameter(name);
    require(value != null, name, "missing");
    return value == null ? "" : value;
  }

  private static void require(boolean right, String name, @Nullable Object value) {
    if (!right) {
      throw new IllegalArgumentException(name + ": " + value);
    }
  }
}
