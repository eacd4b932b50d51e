package io.github.pagerdutyjava.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An account of on-calls and users, three on-calls a page, and the server of its tokens. */
final class FakeOnCalls implements AutoCloseable {

  private static final int PAGE = 3;

  final List<String> requests = new CopyOnWriteArrayList<>();
  final List<String> credentials = new CopyOnWriteArrayList<>();
  final List<String> forms = new CopyOnWriteArrayList<>();
  final List<String> onCalls = new ArrayList<>();
  final Map<String, String> users = new HashMap<>();
  volatile String granted = "";
  volatile int status = 200;
  private final HttpServer server;

  FakeOnCalls() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Adds an on-call of a user who is sent in full. */
  void user(int level, String name) {
    onCall(
        level,
        "{'id':'P%s','type':'user','summary':'%s','name':'%s','email':'%s@example.com'}"
            .formatted(name, name, name, name));
  }

  /** Adds an on-call of now. */
  void onCall(int level, String user) {
    onCall(level, user, "null", "null");
  }

  /** Adds an on-call. */
  void onCall(int level, String user, String start, String end) {
    onCalls.add(
        """
        {'escalation_policy':{'id':'PABC123','type':'escalation_policy_reference','summary':'Shop'},
         'escalation_level':%d,'user':%s,'schedule':null,'start':%s,'end':%s}\
        """
            .formatted(level, user, start, end));
  }

  /** Returns how many requests had this path. */
  long count(String path) {
    return requests.stream()
        .filter(target -> target.replaceFirst("\\?.*", "").equals(path))
        .count();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String target = exchange.getRequestURI().toString();
      requests.add(target);
      String path = exchange.getRequestURI().getPath();
      String body;
      if (path.equals("/oauth/token")) {
        forms.add(form);
        body =
            "{'access_token':'pdus+_0token','token_type':'bearer','expires_in':86400,'scope':'%s'}"
                .formatted(granted);
      } else {
        credentials.add(exchange.getRequestHeaders().getFirst("Authorization"));
        body = path.equals("/oncalls") ? page(target) : users.get(path.replace("/users/", ""));
      }
      int code = body == null ? 404 : status;
      String json = code == 200 ? body : "{'error':{'message':'No','code':2010}}";
      byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(code, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private String page(String target) {
    Matcher offset = Pattern.compile("[?&]offset=(\\d+)").matcher(target);
    int start = offset.find() ? Integer.parseInt(offset.group(1)) : 0;
    int end = Math.min(onCalls.size(), start + PAGE);
    return "{'oncalls':%s,'limit':%d,'offset':%d,'more':%b}"
        .formatted(onCalls.subList(Math.min(start, end), end), PAGE, start, end < onCalls.size());
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
