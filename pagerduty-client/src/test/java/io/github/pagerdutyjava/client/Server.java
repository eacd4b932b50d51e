package io.github.pagerdutyjava.client;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.RetryPolicy;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server that gives one answer to everything and keeps what it was asked, and its client. */
final class Server implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

  private static final String DATE = "Fri, 02 Jan 2026 00:00:00 GMT";

  private final WireMockServer server =
      new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
  private final PagerDutyHttp http = PagerDutyHttp.builder().retry(RetryPolicy.none()).build();
  private PagerDutyClient client;

  @Override
  public void beforeAll(ExtensionContext context) {
    server.start();
    client =
        PagerDutyClient.builder()
            .apiToken("canary-" + System.nanoTime())
            .from("canary@example.com")
            .baseUrl(URI.create("http://127.0.0.1:" + server.port()))
            .http(http)
            .build();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    server.resetAll();
    answers("{}");
  }

  @Override
  public void afterAll(ExtensionContext context) {
    client.close();
    http.close();
    server.stop();
  }

  PagerDutyClient client() {
    return client;
  }

  void answers(int status, String json) {
    server.stubFor(any(anyUrl()).willReturn(jsonResponse(json, status)));
  }

  void answers(String json) {
    server.stubFor(any(anyUrl()).willReturn(okJson(json).withHeader("Date", DATE)));
  }

  void answers(byte[] body) {
    server.stubFor(any(anyUrl()).willReturn(ok().withBody(body)));
  }

  List<LoggedRequest> requests() {
    return server.getServeEvents().getRequests().stream()
        .map(event -> event.getRequest())
        .map(LoggedRequest::createFrom)
        .toList();
  }

  LoggedRequest request() {
    List<LoggedRequest> all = requests();
    if (all.size() != 1) {
      throw new AssertionError("one request was expected, not " + all.size());
    }
    return all.get(0);
  }

  static String path(LoggedRequest request) {
    return URI.create(request.getUrl()).getPath();
  }

  static Map<String, List<String>> query(LoggedRequest request) {
    Map<String, List<String>> query = new TreeMap<>();
    request.getQueryParams().forEach((name, parameter) -> query.put(name, parameter.values()));
    return query;
  }
}
