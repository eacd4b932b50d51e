package io.github.pagerdutyjava.internal;

import java.time.Duration;
import java.time.Instant;

/**
 * A clock that stands still, though its sleepers really wait: nothing is ever late, however long a
 * busy machine keeps a thread.
 */
enum StillTime implements Time {
  INSTANCE;

  @Override
  public Instant now() {
    return VirtualTime.START;
  }

  @Override
  public long nanoTime() {
    return 0;
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    Time.system().sleep(duration);
  }

  @Override
  public double random() {
    return 0.5;
  }
}
