package io.github.pagerdutyjava.internal;

import java.net.InetSocketAddress;
import java.net.Proxy;
import okhttp3.Call;
import okhttp3.EventListener;

/** Knows whether a byte of the request may have left, and by what connection. */
final class SentListener extends EventListener {

  private volatile boolean connected;
  private volatile boolean sent;

  @Override
  public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
    connected = true;
  }

  @Override
  public void requestHeadersStart(Call call) {
    sent = true;
  }

  /** Returns whether the request left by a connection that was there already. */
  boolean reused() {
    return sent && !connected;
  }

  boolean sent() {
    return sent;
  }
}
