package io.github.pagerdutyjava.internal;

import io.github.pagerdutyjava.Credentials;
import java.util.concurrent.TimeoutException;

/** Credentials that may have to wait for a token: that wait ends with the call which needs it. */
public interface RenewedCredentials extends Credentials {

  /**
   * Returns the value of the {@code Authorization} header.
   *
   * @param nanos how long the call may wait for it
   * @throws TimeoutException if there is none by then
   * @throws InterruptedException if the calling thread is interrupted while it waits
   */
  String authorization(long nanos) throws InterruptedException, TimeoutException;
}
