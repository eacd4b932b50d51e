package io.github.pagerdutyjava.client;

import io.github.pagerdutyjava.client.paging.Connection;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.Paged;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.internal.CallInfo;
import io.github.pagerdutyjava.internal.HeaderText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Every operation of PagerDuty's REST API by its path, with the retries, limits and exceptions of
 * the typed ones; answers are maps, lists, texts, booleans and exact numbers.
 *
 * <pre>{@code
 * Map<String, Object> answer = client.raw().get("/abilities");
 * for (Map<String, Object> addon : client.raw().list("/addons", "addons", Map.of())) {
 *   System.out.println(addon.get("id"));
 * }
 * }</pre>
 *
 * <p>An answer that is a bare array is under the key {@code []}; an empty one is an empty map.
 * Every method throws an {@link io.github.pagerdutyjava.PagerDutyException} when the call fails.
 */
public final class Raw {

  /** Control characters and what OkHttp reads as a query, another address or a dot segment. */
  private static final Pattern NO_PATH =
      Pattern.compile("[?#\\s\\\\\\p{Cntrl}]|^/[^/]*:|/(\\.|%2[eE]){1,2}(/|$)");

  private final RawApi api;
  private final String host;
  private final Map<String, String> headers;

  Raw(Connection connection) {
    this(connection.api(RawApi.class), connection.host(), Map.of());
  }

  private Raw(RawApi api, String host, Map<String, String> headers) {
    this.api = api;
    this.host = host;
    this.headers = headers;
  }

  /**
   * Returns a view whose calls carry this header too, for example {@code X-EARLY-ACCESS}.
   *
   * @throws IllegalArgumentException if it is {@code Authorization}, which is the client's own, or
   *     holds what no header may hold
   */
  public Raw header(String name, String value) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    if (name.equalsIgnoreCase("Authorization")) {
      throw new IllegalArgumentException("name: the client's credentials set Authorization");
    }
    Map<String, String> copy = new LinkedHashMap<>(headers);
    copy.put(HeaderText.require("name", name), HeaderText.require(name, value));
    return new Raw(api, host, copy);
  }

  /** Returns the answer of {@code GET path}. */
  public Map<String, Object> get(String path) {
    return get(path, Map.of());
  }

  /** Returns the answer of {@code GET path}; a query value that is a collection is repeated. */
  public Map<String, Object> get(String path, Map<String, ?> query) {
    return map(api.get(relative(path), headers, parameters(query), call("GET", path)));
  }

  /** Returns the answer of {@code POST path} with this body: a map, a list or a record. */
  public Map<String, Object> post(String path, Object body) {
    return map(api.post(relative(path), headers, call("POST", path), body(body)));
  }

  /** Returns the answer of {@code PUT path} with this body: a map, a list or a record. */
  public Map<String, Object> put(String path, Object body) {
    return map(api.put(relative(path), headers, call("PUT", path), body(body)));
  }

  /** Returns the answer of {@code PATCH path} with this body: a map, a list or a record. */
  public Map<String, Object> patch(String path, Object body) {
    return map(api.patch(relative(path), headers, call("PATCH", path), body(body)));
  }

  /** Returns the answer of {@code DELETE path}. */
  public Map<String, Object> delete(String path) {
    return map(api.delete(relative(path), headers, Parameters.none(), call("DELETE", path)));
  }

  /** Returns the answer of {@code DELETE path} with this body, which few operations take. */
  public Map<String, Object> delete(String path, Object body) {
    return map(api.delete(relative(path), headers, call("DELETE", path), body(body)));
  }

  /**
   * Returns the list that {@code GET path} answers under {@code root}, complete whether PagerDuty
   * pages it by offset or by cursor. An answer without that root is a {@link
   * io.github.pagerdutyjava.ParseException}, so that a misspelt one is not taken for an empty list.
   * What PagerDuty leaves out by default, such as all incidents but those of a month, is left out
   * here too.
   *
   * @param query the filters; {@code limit}, 1 to 100, sets the page size
   * @throws IllegalArgumentException if the query holds {@code offset} or {@code cursor}, which the
   *     list sets itself
   */
  public Paged<Map<String, Object>> list(String path, String root, Map<String, ?> query) {
    Objects.requireNonNull(root, "root");
    ListOperation<Map<String, Object>> operation =
        ListOperation.detected(path, ask -> page(path, root, ask), Raw::key);
    relative(path);
    return RawPage.state(operation, parameters(query)).paged();
  }

  /** Returns the host that the calls go to. */
  @Override
  public String toString() {
    return "Raw[" + host + "]";
  }

  private ListAnswer<Map<String, Object>> page(String path, String root, Parameters query) {
    CallInfo call = call("GET", path);
    return RawPage.of(call, root, map(api.get(relative(path), headers, query, call)));
  }

  private static Object key(Map<String, Object> item) {
    Object id = item.get("id");
    return id == null ? item : id;
  }

  private static Object body(Object body) {
    return Objects.requireNonNull(body, "body");
  }

  private static CallInfo call(String method, String path) {
    return new CallInfo(method, path, 0);
  }

  /** Keeps the call on the configured host: only a plain absolute path is taken. */
  private static String relative(String path) {
    if (!Objects.requireNonNull(path, "path").startsWith("/")
        || path.startsWith("//")
        || NO_PATH.matcher(path).find()) {
      throw new IllegalArgumentException(
          "path must be an absolute path without query or dot segments, such as /incidents/P1: "
              + path.replaceAll("\\p{Cntrl}", "?"));
    }
    return path.substring(1);
  }

  private static Parameters parameters(Map<String, ?> query) {
    Parameters parameters = Parameters.none();
    for (Map.Entry<String, ?> entry : Objects.requireNonNull(query, "query").entrySet()) {
      Object value = Objects.requireNonNull(entry.getValue(), entry.getKey());
      parameters =
          value instanceof Collection<?> all
              ? parameters.withAll(entry.getKey(), all)
              : parameters.with(entry.getKey(), value);
    }
    return parameters;
  }

  private static Map<String, Object> map(Object answer) {
    if (answer instanceof Map<?, ?> map) {
      return RawPage.named(map);
    }
    return Map.of("[]", answer instanceof List<?> list ? list : List.of(answer));
  }
}
