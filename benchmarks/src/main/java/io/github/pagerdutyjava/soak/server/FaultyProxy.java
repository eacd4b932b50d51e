package io.github.pagerdutyjava.soak.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/** Stands before the sandbox and does to each request what its fate says. */
final class FaultyProxy {

  /** Below those that systems give to clients, one of which could meet itself at a closed port. */
  private static final int LOWEST_PORT = 12_000;

  private static final int HIGHEST_PORT = 30_000;
  private static final int BACKLOG = 256;
  private static final long CLOSED_MILLIS = 100;

  private final URI sandbox;
  private final Book book;
  private final Set<ProxyConnection> connections = ConcurrentHashMap.newKeySet();
  private volatile ServerSocket listener;

  FaultyProxy(URI sandbox, Book book) {
    this.sandbox = sandbox;
    this.book = book;
    this.listener = listen();
  }

  private static ServerSocket listen() {
    SplittableRandom dice = new SplittableRandom();
    while (true) {
      try {
        return listen(dice.nextInt(LOWEST_PORT, HIGHEST_PORT));
      } catch (IOException taken) {
        // Another port will do.
      }
    }
  }

  private static ServerSocket listen(int port) throws IOException {
    ServerSocket socket = new ServerSocket();
    socket.setReuseAddress(true);
    socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
    return socket;
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + listener.getLocalPort());
  }

  void start() {
    daemon(this::accept).start();
  }

  private void accept() {
    ServerSocket current = listener;
    while (!current.isClosed()) {
      try {
        Socket client = current.accept();
        daemon(() -> serve(client)).start();
      } catch (IOException closed) {
        // The listener is closed for a restart, or a client went away at once.
      }
    }
  }

  private void serve(Socket client) {
    ProxyConnection connection = new ProxyConnection(client, sandbox, book);
    connections.add(connection);
    connection.run();
    connections.remove(connection);
  }

  /** Refuses connections for a moment, and hangs up on those that wait for another request. */
  void restart() throws IOException, InterruptedException {
    int port = listener.getLocalPort();
    listener.close();
    for (ProxyConnection connection : connections) {
      connection.closeIfIdle();
    }
    Thread.sleep(CLOSED_MILLIS);
    listener = listenAgain(port);
    start();
  }

  /** The system keeps the port until the thread that accepted has woken up. */
  private static ServerSocket listenAgain(int port) throws IOException, InterruptedException {
    while (true) {
      try {
        return listen(port);
      } catch (BindException taken) {
        Thread.sleep(1);
      }
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    return thread;
  }
}
