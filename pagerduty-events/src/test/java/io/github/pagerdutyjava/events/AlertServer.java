package io.github.pagerdutyjava.events;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server on a real socket that knows what alerts are, and that may fail before or after it acts.
 */
final class AlertServer implements AutoCloseable {

  private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
  private static final Pattern ACTION = Pattern.compile("\"event_action\":\"(\\w+)\"");
  private static final Pattern KEY = Pattern.compile("\"dedup_key\":\"([^\"]+)\"");

  private final ServerSocket socket;
  private final Random dice;
  private final double failing;
  private final List<Thread> threads = new CopyOnWriteArrayList<>();
  private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
  private final Map<String, Alert> alerts = new TreeMap<>();
  private int failures;

  private AlertServer(double failing, long seed) throws IOException {
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.failing = failing;
    this.dice = new Random(seed);
  }

  /** Starts a server that fails with that probability. */
  static AlertServer start(double failing, long seed) {
    try {
      AlertServer server = new AlertServer(failing, seed);
      server.run(server::accept);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort());
  }

  /** Returns what happened to every alert so far, by dedup key. */
  synchronized Map<String, Alert> alerts() {
    return new TreeMap<>(alerts);
  }

  synchronized int failures() {
    return failures;
  }

  private void run(Runnable work) {
    Thread thread = new Thread(work, "alert-server");
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = socket.accept();
        clients.add(client);
        run(() -> serve(client));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void serve(Socket client) {
    try (client) {
      InputStream in = new BufferedInputStream(client.getInputStream());
      String body = read(in);
      while (body != null) {
        String answer = answer(body);
        if (answer.isEmpty()) {
          client.setSoLinger(true, 0);
          return;
        }
        client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        body = read(in);
      }
    } catch (IOException gone) {
      // The client went away.
    }
  }

  /** Returns the answer; nothing for a connection that is to be reset. */
  private synchronized String answer(String body) {
    int fault = dice.nextDouble() < failing ? dice.nextInt(4) : -1;
    failures += fault < 0 ? 0 : 1;
    if (fault == 0) {
      return "HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\n\r\n";
    }
    if (fault == 1) {
      return "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n";
    }
    if (fault == 2) {
      return "";
    }
    String key = found(KEY, body);
    alerts.put(key, alerts.getOrDefault(key, Alert.NONE).after(found(ACTION, body)));
    String json = "{\"status\":\"success\",\"message\":\"Event processed\"}";
    return fault == 3
        ? ""
        : "HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: "
            + json.length()
            + "\r\n\r\n"
            + json;
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** Returns the body of one request, or null at the end of the connection. */
  private static String read(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int b = in.read();
      if (b < 0) {
        return null;
      }
      head.append((char) b);
    }
    String length = found(LENGTH, head.toString());
    return new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    try {
      socket.close();
      for (Socket client : clients) {
        client.close();
      }
      for (Thread thread : threads) {
        thread.join(5_000);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * What PagerDuty makes of the events of one key.
   *
   * @param opened how often an alert was opened
   * @param resolved how often an open alert was resolved
   * @param open whether there is an open alert
   * @param history the initials of the events as they arrived
   */
  record Alert(int opened, int resolved, boolean open, String history) {

    static final Alert NONE = new Alert(0, 0, false, "");

    Alert after(String action) {
      String all = history + action.charAt(0);
      return switch (action) {
        case "trigger" -> new Alert(open ? opened : opened + 1, resolved, true, all);
        case "resolve" -> new Alert(opened, open ? resolved + 1 : resolved, false, all);
        default -> new Alert(opened, resolved, open, all);
      };
    }
  }
}
