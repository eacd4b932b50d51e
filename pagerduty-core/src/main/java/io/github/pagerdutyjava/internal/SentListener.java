package io.github.pagerdutyjava.internal;

import okhttp3.Call;
import okhttp3.EventListener;

/** Knows whether a byte of the request may have left. */
final class SentListener extends EventListener {

  private volatile boolean sent;

  @Override
  public void requestHeadersStart(Call call) {
    sent = true;
  }

  boolean sent() {
    return sent;
  }
}
