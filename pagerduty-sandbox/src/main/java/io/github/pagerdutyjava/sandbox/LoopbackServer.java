package io.github.pagerdutyjava.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A small HTTP/1.1 server on loopback: one daemon thread a connection.
 *
 * <p>It is not the JDK's own because that one always writes the machine's time as {@code Date},
 * while here the answers are dated by the sandbox's clock.
 */
final class LoopbackServer implements AutoCloseable {
  private static final int BACKLOG = 256;
  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private final ServerSocket listener;
  private final Clock clock;
  private final Map<Socket, Thread> connections = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();
  private @Nullable Thread acceptor;

  /** Takes the port, so that the address is known; nothing is answered before the start. */
  LoopbackServer(int port, Clock clock) throws IOException {
    this.clock = clock;
    this.listener = new ServerSocket();
    listener.setReuseAddress(true);
    listener.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), BACKLOG);
  }

  void start(Function<Request, Answer> api) {
    Thread thread = daemon(() -> accept(api), name());
    acceptor = thread;
    thread.start();
  }

  /** Returns what the names of this server's threads start with. */
  String name() {
    return "pagerduty-sandbox-" + listener.getLocalPort();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + listener.getLocalPort());
  }

  private void accept(Function<Request, Answer> api) {
    while (!listener.isClosed()) {
      try {
        serve(listener.accept(), api);
      } catch (IOException closed) {
        // Closing the listener is how the loop ends; a connection that died at once is no loss.
      }
    }
  }

  private void serve(Socket socket, Function<Request, Answer> api) {
    String name = name() + "-" + count.incrementAndGet();
    Thread thread = daemon(() -> talk(socket, api), name);
    connections.put(socket, thread);
    thread.start();
  }

  private void talk(Socket socket, Function<Request, Answer> api) {
    try (socket) {
      socket.setTcpNoDelay(true);
      new HttpConnection(socket, clock, api).talk();
    } catch (IOException gone) {
      // The client left or the sandbox was closed: nobody is there to be told.
    } finally {
      connections.remove(socket);
    }
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Closes every connection and returns when no thread of this server is left. */
  @Override
  public void close() {
    closeQuietly(listener);
    join(acceptor);
    Map.copyOf(connections)
        .forEach(
            (socket, thread) -> {
              closeQuietly(socket);
              join(thread);
            });
  }

  private static void closeQuietly(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (Exception alreadyGone) {
      // It is closed either way.
    }
  }

  private static void join(@Nullable Thread thread) {
    try {
      if (thread != null && thread != Thread.currentThread()) {
        thread.join();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
