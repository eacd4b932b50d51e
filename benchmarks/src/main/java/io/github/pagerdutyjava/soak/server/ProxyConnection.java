package io.github.pagerdutyjava.soak.server;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** One connection of a client, and the one to the sandbox that belongs to it. */
final class ProxyConnection implements Runnable {

  private final Socket client;
  private final URI sandbox;
  private final Book book;
  private volatile boolean idle = true;
  private @Nullable Socket server;

  ProxyConnection(Socket client, URI sandbox, Book book) {
    this.client = client;
    this.sandbox = sandbox;
    this.book = book;
  }

  @Override
  public void run() {
    try (client) {
      client.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(client.getInputStream());
      while (!client.isClosed() && arrived(in)) {
        idle = false;
        serve(in, book.next());
        idle = true;
      }
    } catch (IOException | InterruptedException gone) {
      // The client left: it has had enough of this fate.
    } finally {
      closeServer();
    }
  }

  private static boolean arrived(InputStream in) throws IOException {
    in.mark(1);
    int first = in.read();
    in.reset();
    return first >= 0;
  }

  private void serve(InputStream in, Fate fate) throws IOException, InterruptedException {
    if (fate == Fate.RESET_BEFORE_READING) {
      fate.answer(client, HttpMessage.NONE);
      return;
    }
    HttpMessage request = HttpMessage.read(in);
    if (request == null) {
      return;
    }
    HttpMessage answer = fate.works() ? forward(request) : HttpMessage.NONE;
    if (fate == Fate.PASSED) {
      book.delivered(answer);
    }
    fate.answer(client, answer);
  }

  private HttpMessage forward(HttpMessage request) throws IOException {
    Socket to = server;
    if (to == null) {
      to = new Socket(InetAddress.getLoopbackAddress(), sandbox.getPort());
      to.setTcpNoDelay(true);
      server = to;
    }
    to.getOutputStream().write(request.bytes());
    HttpMessage answer = HttpMessage.read(new BufferedInputStream(to.getInputStream()));
    if (answer == null) {
      throw new EOFException("the sandbox hung up");
    }
    book.done(request, answer);
    return answer;
  }

  private void closeServer() {
    try {
      if (server != null) {
        server.close();
      }
    } catch (IOException alreadyGone) {
      // It is closed either way.
    }
  }

  /** Hangs up if no request is under way, as a load balancer does that starts anew. */
  void closeIfIdle() throws IOException {
    if (idle) {
      client.close();
    }
  }
}
