package io.github.pagerdutyjava.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** Makes sockets that keep little of what nobody reads, whatever the machine's settings are. */
final class SmallBuffers extends SocketFactory {

  static final int BYTES = 1 << 16;

  @Override
  public Socket createSocket() throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(BYTES);
    return socket;
  }

  @Override
  public Socket createSocket(String host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) {
    throw new UnsupportedOperationException();
  }
}
