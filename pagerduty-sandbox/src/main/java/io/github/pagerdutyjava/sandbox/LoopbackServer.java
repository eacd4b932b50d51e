package io.github.pagerdutyjava.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

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
  private final Function<Request, Answer> api;
  private final Thread acceptor;
  private final Map<Socket, Thread> connections = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();

  LoopbackServer(int port, Clock clock, Function<Request, Answer> api) throws IOException {
    this.clock = clock;
    this.api = api;
    this.listener = new ServerSocket();
    listener.setReuseAddress(true);
    listener.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), BACKLOG);
    this.acceptor = daemon(this::accept, "pagerduty-sandbox-" + port());
    acceptor.start();
  }

  /** Returns what the names of this server's threads start with. */
  String name() {
    return acceptor.getName();
  }

  int port() {
    return listener.getLocalPort();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        serve(listener.accept());
      } catch (IOException closed) {
        // Closing the listener is how the loop ends; a connection that died at once is no loss.
      }
    }
  }

  private void serve(Socket socket) {
    String name = acceptor.getName() + "-" + count.incrementAndGet();
    Thread thread = daemon(() -> talk(socket), name);
    connections.put(socket, thread);
    thread.start();
  }

  private void talk(Socket socket) {
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

  private static void join(Thread thread) {
    try {
      if (thread != Thread.currentThread()) {
        thread.join();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
