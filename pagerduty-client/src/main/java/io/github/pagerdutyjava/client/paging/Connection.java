package io.github.pagerdutyjava.client.paging;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.RateBudget;
import io.github.pagerdutyjava.internal.CallInfo;
import io.github.pagerdutyjava.internal.CallOptions;
import io.github.pagerdutyjava.internal.Time;
import io.github.pagerdutyjava.internal.Transport;
import io.github.pagerdutyjava.internal.json.Json;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;
import okhttp3.Request;
import retrofit2.Invocation;
import retrofit2.Retrofit;

/**
 * How the facades reach PagerDuty: it makes their Retrofit interfaces, whose methods block, return
 * the value under the answer's {@link Root} and throw this SDK's exceptions.
 */
@Internal
public final class Connection {

  private final Transport transport;
  private final Json json;
  private final CallOptions options;
  private final Retrofit retrofit;
  private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>();
  private final OperationTemplates templates = new OperationTemplates();

  private Connection(Transport transport, Json json, CallOptions options) {
    this.transport = transport;
    this.json = json;
    this.options = options;
    this.retrofit =
        new Retrofit.Builder()
            .baseUrl(transport.baseUrl())
            .callFactory(request -> transport.newCall(prepared(request)))
            .addCallAdapterFactory(new BlockingCalls(json))
            .addConverterFactory(new JsonBodies(json))
            .addConverterFactory(new PathParameters())
            .build();
  }

  /** Returns a connection over this transport. */
  public static Connection of(Transport transport, Json json) {
    return new Connection(transport, json, CallOptions.DEFAULTS);
  }

  /** Returns a view of this connection whose calls go out with other options. */
  public Connection with(CallOptions other) {
    return new Connection(transport, json, other);
  }

  /** Returns the options of this view's calls. */
  public CallOptions options() {
    return options;
  }

  /** Returns what is known of the rate budget of the host and the credential. */
  public RateBudget budget() {
    return transport.budget();
  }

  /** Returns the host that the calls go to. */
  public String host() {
    return transport.baseUrl().host();
  }

  /** Returns the blocking implementation of a Retrofit interface, one for each connection. */
  public <A> A api(Class<A> type) {
    return type.cast(apis.computeIfAbsent(type, retrofit::create));
  }

  /** Returns this source of pages, for which a list that reads ahead waits in the calls' time. */
  public <T> PageSource<T> inTime(PageSource<T> source) {
    return new PageSource<>() {
      @Override
      public ListAnswer<T> fetch(Parameters parameters) {
        return source.fetch(parameters);
      }

      @Override
      public Time time() {
        return transport.time();
      }
    };
  }

  /** Refuses the later calls of all views of this connection. */
  public void close() {
    transport.close();
  }

  private Request prepared(Request request) {
    Request.Builder builder = request.newBuilder().tag(CallOptions.class, options);
    Parameters parameters = request.tag(Parameters.class);
    if (parameters != null) {
      builder.url(withQuery(request.url(), parameters));
    }
    Invocation invocation = request.tag(Invocation.class);
    if (invocation != null && request.tag(CallInfo.class) == null) {
      builder.tag(CallInfo.class, templates.of(invocation.method()));
    }
    return builder.build();
  }

  private static HttpUrl withQuery(HttpUrl url, Parameters parameters) {
    HttpUrl.Builder builder = url.newBuilder();
    for (Map.Entry<String, List<String>> parameter : parameters.asMap().entrySet()) {
      for (String value : parameter.getValue()) {
        builder.addQueryParameter(parameter.getKey(), value);
      }
    }
    return builder.build();
  }
}
