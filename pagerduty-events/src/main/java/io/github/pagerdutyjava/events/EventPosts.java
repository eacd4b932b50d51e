package io.github.pagerdutyjava.events;

import io.github.pagerdutyjava.ParseException;
import io.github.pagerdutyjava.events.PreparedEvent.Kind;
import io.github.pagerdutyjava.internal.CallInfo;
import io.github.pagerdutyjava.internal.RequestRules;
import io.github.pagerdutyjava.internal.Transport;
import io.github.pagerdutyjava.internal.json.JsonFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Posts events and reads what PagerDuty says of them. */
final class EventPosts {

  private static final MediaType JSON = MediaType.get("application/json");

  private final Transport transport;

  EventPosts(Transport transport) {
    this.transport = transport;
  }

  /** Posts this body, which holds the event and its key; once, or as the retry policy says. */
  EventResult send(PreparedEvent event, ByteString body, boolean once) {
    String path = event.kind().path();
    HttpUrl url = Objects.requireNonNull(transport.baseUrl().resolve(path));
    Request request =
        new Request.Builder()
            .url(url)
            .header("Accept", "application/json")
            .post(RequestBody.create(body, JSON))
            .tag(CallInfo.class, new CallInfo("POST", '/' + path, 0))
            .tag(
                RequestRules.class,
                new RequestRules(event.repeatable(), event.kind() == Kind.LEGACY_ALERT, once))
            .build();
    try (Response response = transport.newCall(request).execute()) {
      return result(response, event.dedupKey());
    } catch (IOException e) {
      throw new UncheckedIOException("the transport turns every I/O failure into its own", e);
    }
  }

  /** Refuses later events. */
  void close() {
    transport.close();
  }

  private static EventResult result(Response response, @Nullable String dedupKey) {
    try {
      Answer answer = EventFields.JSON.read(Answer.class, response.body().source());
      if (answer.status() == null) {
        throw unreadable(response, "there is no status");
      }
      return new EventResult(answer.status(), answer.message(), answer.key(dedupKey));
    } catch (JsonFailure e) {
      throw unreadable(response, e.reason());
    }
  }

  /** Without the path and the cause: a server may use the key as the name of a property. */
  private static ParseException unreadable(Response response, String reason) {
    return new ParseException(Transport.callInfo(response), "$", reason, null);
  }

  /** The properties of an answer that matter; v1 calls the dedup key an incident key. */
  record Answer(
      @Nullable String status,
      @Nullable String message,
      @Nullable String dedupKey,
      @Nullable String incidentKey) {

    private @Nullable String key(@Nullable String sent) {
      if (dedupKey != null) {
        return dedupKey;
      }
      return incidentKey != null ? incidentKey : sent;
    }
  }
}
