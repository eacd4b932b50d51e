package io.github.pagerdutyjava.sandbox;

import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Calls a sandbox over real HTTP, as a stranger would. */
final class Wire {
  static final Instant NOW = Instant.parse("2026-03-18T12:00:00Z");

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final PagerDutySandbox sandbox;
  private String email;

  Wire(PagerDutySandbox sandbox) {
    this.sandbox = sandbox;
  }

  static PagerDutySandbox.Builder sandbox() {
    return PagerDutySandbox.builder()
        .clock(Clock.fixed(NOW, ZoneOffset.UTC))
        .requestsPerMinute(1_000_000)
        .eventsPerMinute(1_000_000);
  }

  HttpRequest.Builder request(String pathAndQuery) {
    String encoded = pathAndQuery.replace("[", "%5B").replace("]", "%5D");
    return HttpRequest.newBuilder(URI.create(sandbox.restUrl() + encoded));
  }

  HttpRequest.Builder authorized(String pathAndQuery) {
    return request(pathAndQuery)
        .header("Authorization", "Token token=" + sandbox.apiToken())
        .header("Accept", "application/vnd.pagerduty+json;version=2");
  }

  Reply get(String pathAndQuery) {
    return send(authorized(pathAndQuery).build());
  }

  /** Writes on behalf of a user of the account; single quotes stand for double ones. */
  Reply write(String method, String path, String body) {
    return send(
        authorized(path)
            .header("Content-Type", "application/json")
            .header("From", someone())
            .method(method, HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
            .build());
  }

  Reply delete(String path) {
    return send(authorized(path).DELETE().build());
  }

  /** Returns the address of the account's first user. */
  private String someone() {
    if (email == null) {
      email = (String) get("/users?limit=1").list("users").get(0).get("email");
    }
    return email;
  }

  Reply post(String path, String body) {
    HttpRequest.Builder request = HttpRequest.newBuilder(sandbox.eventsUrl().resolve(path));
    return send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
  }

  static Reply send(HttpRequest request) {
    try {
      HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
      return new Reply(response.statusCode(), response, response.body());
    } catch (IOException | InterruptedException broken) {
      throw new IllegalStateException(broken);
    }
  }

  record Reply(int status, HttpResponse<String> response, String body) {

    @SuppressWarnings("unchecked")
    Map<String, Object> json() {
      return (Map<String, Object>) parsed();
    }

    private Object parsed() {
      try {
        return new Moshi.Builder().build().adapter(Object.class).fromJson(body);
      } catch (IOException malformed) {
        throw new IllegalStateException(malformed);
      }
    }

    /** Returns the elements of a body that is a list itself. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> array() {
      return (List<Map<String, Object>>) parsed();
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> list(String root) {
      return (List<Map<String, Object>>) json().get(root);
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> object(String root) {
      return (Map<String, Object>) json().get(root);
    }

    List<Object> values(String root, String name) {
      return list(root).stream().map(element -> element.get(name)).toList();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse(null);
    }

    /** Returns status and PagerDuty's code of an error: "400/2001". */
    String refusal() {
      return status + "/" + ((Number) object("error").get("code")).intValue();
    }
  }
}
