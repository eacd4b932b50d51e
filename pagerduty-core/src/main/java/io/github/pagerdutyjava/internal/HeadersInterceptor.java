package io.github.pagerdutyjava.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Properties;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Where a call begins: what every request carries, and the start of its deadline. */
final class HeadersInterceptor implements Interceptor {

  private static final String ACCEPT = "application/vnd.pagerduty+json;version=2";
  private static final String USER_AGENT =
      "pagerduty-java/" + version() + " java/" + Runtime.version().feature();

  private final Wire wire;

  HeadersInterceptor(Wire wire) {
    this.wire = wire;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    CallOptions tag = request.tag(CallOptions.class);
    CallOptions options = tag == null ? CallOptions.DEFAULTS : tag;
    Request.Builder builder = request.newBuilder();
    absent(request, builder, "Accept", ACCEPT);
    absent(request, builder, "User-Agent", USER_AGENT);
    RequestBody body = request.body();
    if (body != null && body.contentType() == null && body.contentLength() != 0) {
      absent(request, builder, "Content-Type", "application/json");
    }
    if (options.from() != null) {
      absent(request, builder, "From", HeaderText.require("from", options.from()));
    }
    Duration deadline = options.deadline() == null ? wire.policy().deadline() : options.deadline();
    Progress progress =
        new Progress(info(request), rules(request), hidden(request), wire.time(), deadline);
    return chain.proceed(builder.tag(Progress.class, progress).build());
  }

  private static void absent(Request request, Request.Builder builder, String name, String value) {
    if (request.header(name) == null) {
      builder.header(name, value);
    }
  }

  /** Without a template, only the first segment is shown: the others may hold ids or keys. */
  private static CallInfo info(Request request) {
    CallInfo tag = request.tag(CallInfo.class);
    if (tag != null) {
      return new CallInfo(request.method(), tag.path(), 0);
    }
    String first = request.url().pathSegments().get(0);
    String rest = request.url().pathSize() > 1 ? "/…" : "";
    return new CallInfo(request.method(), '/' + first + rest, 0);
  }

  private static RequestRules rules(Request request) {
    RequestRules tag = request.tag(RequestRules.class);
    return tag == null ? RequestRules.NONE : tag;
  }

  private static Hidden hidden(Request request) {
    Hidden tag = request.tag(Hidden.class);
    return tag == null ? Hidden.NOTHING : tag;
  }

  private static String version() {
    Properties properties = new Properties();
    try (InputStream file = HeadersInterceptor.class.getResourceAsStream("version.properties")) {
      properties.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "unknown");
  }
}
