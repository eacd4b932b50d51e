package io.github.pagerdutyjava.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;

/** A server that does on a real socket what no decent server would. */
final class RawServer implements AutoCloseable {

  private final ServerSocket socket;
  private final IntFunction<Reply> script;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final List<Thread> threads = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();
  private final AtomicLong written = new AtomicLong();

  private RawServer(int port, IntFunction<Reply> script) throws IOException {
    this.socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    this.script = script;
  }

  /** Answers the n-th request, from 1, with what the script says. */
  static RawServer start(IntFunction<Reply> script) {
    return start(0, script);
  }

  static RawServer start(int port, IntFunction<Reply> script) {
    try {
      RawServer server = new RawServer(port, script);
      server.run(server::accept);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers the requests with these replies, and all later ones with the last. */
  static RawServer answering(Reply... replies) {
    return start(n -> replies[Math.min(n, replies.length) - 1]);
  }

  static int freePort() {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(Runnable work) {
    Thread thread = new Thread(work, "raw-server");
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = socket.accept();
        open.add(client);
        connections.incrementAndGet();
        run(() -> serve(client));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void serve(Socket client) {
    try (client) {
      InputStream in = new BufferedInputStream(client.getInputStream());
      String request = read(in);
      while (request != null) {
        int number;
        synchronized (requests) {
          requests.add(request);
          number = requests.size();
        }
        if (!answer(client, script.apply(number))) {
          return;
        }
        request = read(in);
      }
    } catch (IOException | InterruptedException gone) {
      // The client went away, or the test is over.
    }
  }

  private boolean answer(Socket client, Reply reply) throws IOException, InterruptedException {
    OutputStream out = client.getOutputStream();
    reply.bytes().write(out);
    out.flush();
    switch (reply.end()) {
      case RESET -> client.setSoLinger(true, 0);
      case HANG -> Thread.sleep(60_000);
      case REPEAT -> repeat(out, reply);
      default -> {}
    }
    return reply.end() == Reply.End.KEEP_ALIVE;
  }

  private void repeat(OutputStream out, Reply reply) throws IOException, InterruptedException {
    byte last = reply.bytes().getByte(reply.bytes().size() - 1);
    byte[] chunk = new byte[reply.pause().isZero() ? 8192 : 1];
    Arrays.fill(chunk, last);
    while (true) {
      out.write(chunk);
      out.flush();
      written.addAndGet(chunk.length);
      if (!reply.pause().isZero()) {
        Thread.sleep(reply.pause().toMillis());
      }
    }
  }

  /** Returns one request with its body, or null at the end of the connection. */
  private static String read(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int b = in.read();
      if (b < 0) {
        return null;
      }
      head.append((char) b);
    }
    return head + new String(in.readNBytes(length(head.toString())), StandardCharsets.UTF_8);
  }

  private static int length(String head) {
    return head.lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
        .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
        .findFirst()
        .orElse(0);
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort());
  }

  /** How many requests arrived whole. */
  int hits() {
    return requests.size();
  }

  List<String> requests() {
    return List.copyOf(requests);
  }

  /** How many connections are open now. */
  long open() {
    return open.stream().filter(client -> !client.isClosed()).count();
  }

  int connections() {
    return connections.get();
  }

  /** How many bytes of an endless body were written so far. */
  long written() {
    return written.get();
  }

  @Override
  public void close() {
    try {
      socket.close();
      for (Socket client : open) {
        client.close();
      }
      for (Thread thread : threads) {
        thread.interrupt();
        thread.join(5_000);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
