package io.github.pagerdutyjava.sandbox;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** PagerDuty's Events API, versions 2 and 1, and the addresses of integrations. */
final class EventsApi {
  private static final List<String> ALERT = List.of("v2", "enqueue");
  private static final List<String> CHANGE = List.of("v2", "change", "enqueue");
  private static final List<String> OLD = List.of("generic", "2010-04-15", "create_event.json");
  private static final int LARGEST = 512 * 1024;

  private final Lazy<Intake> intake;

  EventsApi(Lazy<Intake> intake) {
    this.intake = intake;
  }

  static boolean serves(Request request) {
    List<String> path = request.path();
    return path.equals(ALERT) || path.equals(CHANGE) || path.equals(OLD) || integration(path);
  }

  private static boolean integration(List<String> path) {
    return path.size() == 3 && path.get(0).equals("integration") && path.get(2).equals("enqueue");
  }

  Answer answer(Request request) {
    try {
      if (!request.method().equals("POST")) {
        throw EventRefusal.notPost();
      }
      if (request.body().size() > LARGEST) {
        throw EventRefusal.tooLarge(LARGEST);
      }
      return taken(request);
    } catch (EventRefusal refusal) {
      return Answer.json(refusal.status(), refusal.body());
    }
  }

  private Answer taken(Request request) {
    if (integration(request.path())) {
      return integration(request.path().get(1), request.body());
    }
    Map<String, @Nullable Object> body = Json.object(Json.read(request.body()));
    if (body == null) {
      throw EventRefusal.unreadable();
    }
    if (request.path().equals(OLD)) {
      return old(body);
    }
    return request.path().equals(CHANGE) ? change(body) : alert(body);
  }

  private Answer alert(Map<String, @Nullable Object> body) {
    EventKeys.Key key = key("routing_key", body, 429);
    String alert = intake.value().alert(key, AlertEvent.v2(body));
    return Answer.json(202, success("Event processed", "dedup_key", alert));
  }

  private Answer old(Map<String, @Nullable Object> body) {
    EventKeys.Key key = key("service_key", body, 403);
    String alert = intake.value().alert(key, AlertEvent.v1(body));
    return Answer.json(200, success("Event processed", "incident_key", alert));
  }

  private Answer change(Map<String, @Nullable Object> body) {
    EventKeys.Key key = key("routing_key", body, 429);
    EventFields fields = EventFields.of(body);
    EventFields payload = fields.object("payload");
    Instant time = Times.checkEvent(payload);
    Deployment.Change change =
        new Deployment.Change(
            payload.required("summary", 1024),
            payload.optional("source", Integer.MAX_VALUE),
            body.get("links"),
            body.get("images"),
            payload.any("custom_details"));
    fields.addresses("links", "href", "");
    fields.check();
    intake.value().change(key, time, change);
    return Answer.json(202, success("Change event processed", "", ""));
  }

  /** What an integration does not understand it takes and drops. */
  private Answer integration(String name, ByteString body) {
    EventKeys.Key key = limited(intake.value().keys().named("integration_key", name), 429);
    AlertEvent event = BitbucketBuild.read(Json.members(Json.read(body)));
    if (event != null) {
      intake.value().alert(key, event);
    }
    return Answer.json(202, success("Event processed", "", ""));
  }

  private EventKeys.Key key(String member, Map<String, @Nullable Object> body, int refusal) {
    String text = body.get(member) instanceof String given ? given : "";
    return limited(intake.value().keys().named(member, text), refusal);
  }

  private static EventKeys.Key limited(EventKeys.Key key, int refusal) {
    if (!key.limit().take()) {
      throw EventRefusal.tooMany(refusal);
    }
    return key;
  }

  private static Map<String, Object> success(String message, String name, String value) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("status", "success");
    body.put("message", message);
    if (!name.isEmpty()) {
      body.put(name, value);
    }
    return body;
  }
}
