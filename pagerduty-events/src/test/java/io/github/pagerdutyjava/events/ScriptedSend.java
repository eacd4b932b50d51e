package io.github.pagerdutyjava.events;

import io.github.pagerdutyjava.ApiException;
import io.github.pagerdutyjava.CallInterruptedException;
import io.github.pagerdutyjava.RateLimitException;
import io.github.pagerdutyjava.ServerException;
import io.github.pagerdutyjava.internal.ApiError;
import io.github.pagerdutyjava.internal.CallInfo;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Takes events as the test says, and remembers them as "action key". */
final class ScriptedSend implements Send {

  private static final CallInfo CALL = new CallInfo("POST", "/v2/enqueue", 1);

  /** What happens to one event. */
  interface Step {
    void run() throws InterruptedException;
  }

  private final List<String> sent = new CopyOnWriteArrayList<>();
  private final List<Step> steps;

  ScriptedSend(Step... steps) {
    this.steps = new CopyOnWriteArrayList<>(steps);
  }

  static Step ok() {
    return () -> {};
  }

  static Step refused() {
    return () -> {
      throw new ApiException(CALL, error(400, null));
    };
  }

  static Step unavailable() {
    return () -> {
      throw new ServerException(CALL, error(503, null));
    };
  }

  static Step throttled(Duration retryAfter) {
    return () -> {
      throw new RateLimitException(CALL, error(429, retryAfter));
    };
  }

  /** Says that it has begun, and then waits for an interrupt. */
  static Step hanging(CountDownLatch begun) {
    return () -> {
      begun.countDown();
      new CountDownLatch(1).await();
    };
  }

  private static ApiError error(int status, Duration retryAfter) {
    return new ApiError(status, null, null, List.of(), null, "", List.of(), List.of(), retryAfter);
  }

  @Override
  public EventResult send(QueuedEvent event) {
    sent.add(event.toString());
    try {
      if (!steps.isEmpty()) {
        steps.remove(0).run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CallInterruptedException(CALL, true, e);
    }
    return new EventResult("success", null, event.dedupKey());
  }

  @Override
  public String identity() {
    return "a key";
  }

  List<String> sent() {
    return List.copyOf(sent);
  }
}
