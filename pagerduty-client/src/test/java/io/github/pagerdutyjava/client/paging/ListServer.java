package io.github.pagerdutyjava.client.paging;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static java.util.stream.Collectors.joining;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.QueryParameter;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.RetryPolicy;
import io.github.pagerdutyjava.client.PagerDutyClient;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A server on a real socket whose answers to lists a function makes up, and a client of it. */
final class ListServer implements AutoCloseable {

  private static final HttpHeader DATE =
      HttpHeader.httpHeader(
          "Date",
          DateTimeFormatter.RFC_1123_DATE_TIME.format(Account.NOW.atOffset(ZoneOffset.UTC)));

  private final List<Parameters> requests = new CopyOnWriteArrayList<>();
  private final WireMockServer server;
  private final PagerDutyHttp http = PagerDutyHttp.builder().retry(RetryPolicy.none()).build();

  private ListServer(Function<Parameters, String> answers) {
    server =
        new WireMockServer(
            options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .disableRequestJournal()
                .extensions(new Answers(requests, answers)));
    server.stubFor(any(anyUrl()).willReturn(ok()));
    server.start();
  }

  /** Answers a query with that text, and with 400 where the function fails. */
  static ListServer answering(Function<Parameters, String> answers) {
    return new ListServer(answers);
  }

  /** Shows the items of that server under this name, with what every kind of resource needs. */
  static ListServer of(String name, PageSource<SimulatedItem> source) {
    return new ListServer(parameters -> json(name, source.fetch(parameters)));
  }

  static String json(String name, ListAnswer<SimulatedItem> answer) {
    String items = answer.items().stream().map(ListServer::json).collect(joining(","));
    return "{\"%s\":[%s],\"more\":%s,\"total\":%s}"
        .formatted(name, items, answer.more(), answer.total());
  }

  private static String json(SimulatedItem item) {
    return "{\"id\":\"%s\",\"incident_number\":%d,\"created_at\":\"%s\"}"
        .formatted(item.id(), item.number(), item.createdAt());
  }

  PagerDutyClient client() {
    return PagerDutyClient.builder()
        .apiToken("canary-" + server.port())
        .from("canary@example.com")
        .baseUrl(URI.create(server.baseUrl()))
        .http(http)
        .build();
  }

  List<Parameters> requests() {
    return requests;
  }

  @Override
  public void close() {
    http.close();
    server.stop();
  }

  private record Answers(List<Parameters> requests, Function<Parameters, String> answers)
      implements ResponseTransformerV2 {

    @Override
    public Response transform(Response response, ServeEvent event) {
      Parameters parameters = Parameters.none();
      for (Map.Entry<String, QueryParameter> query :
          event.getRequest().getQueryParams().entrySet()) {
        parameters = parameters.withAll(query.getKey(), query.getValue().values());
      }
      requests.add(parameters);
      Response.Builder answer = Response.Builder.like(response).but();
      try {
        return answer.headers(new HttpHeaders(DATE)).body(answers.apply(parameters)).build();
      } catch (AssertionError e) {
        return answer.status(400).body(e.getMessage()).build();
      }
    }

    @Override
    public String getName() {
      return "answers";
    }
  }
}
