package io.github.pagerdutyjava.internal;

import io.github.pagerdutyjava.PagerDutyException;
import io.github.resilience4j.retry.Retry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries until the answer is a success or the policy says stop. Resilience4j decides; the waiting is
 * done here, so that it ends with the deadline or an interrupt.
 */
final class RetryInterceptor implements Interceptor {

  private static final Logger LOG = LoggerFactory.getLogger("io.github.pagerdutyjava.http");

  private final Wire wire;
  private final AuthInterceptor auth;

  RetryInterceptor(Wire wire, AuthInterceptor auth) {
    this.wire = wire;
    this.auth = auth;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Progress progress = Progress.of(chain.request());
    Retry.AsyncContext<Object> decisions = wire.decisions();
    List<PagerDutyException> earlier = new ArrayList<>();
    boolean paid = false;
    while (true) {
      try {
        Response response = attempt(chain, progress);
        decisions.onComplete();
        wire.quota().succeeded(paid);
        return finished(response, progress);
      } catch (Failure failure) {
        long wait = decisions.onError(failure);
        if (!worth(failure, wait, progress)) {
          throw with(earlier, failure.problem());
        }
        paid = failure.gateMillis() == 0;
        earlier.add(failure.problem());
        pause(wait, progress, earlier);
      } catch (PagerDutyException | IllegalStateException end) {
        throw with(earlier, end);
      }
    }
  }

  private Response attempt(Chain chain, Progress progress) throws IOException {
    auth.prepare(progress);
    Response response = chain.proceed(chain.request());
    if (response.code() == 401 && auth.renewed(progress)) {
      response = chain.proceed(chain.request());
      if (response.code() == 401) {
        auth.renewed(progress);
      }
    }
    if (response.isSuccessful()) {
      return response;
    }
    throw failure(response, progress);
  }

  private Failure failure(Response response, Progress progress) {
    boolean throttled = progress.gateMillis() > 0;
    boolean repeatable = throttled || repeatable(response.code(), progress);
    Duration hint = Hints.of(response, wire.time().now());
    Redaction redaction = progress.redaction();
    return new Failure(
        Errors.of(progress.call(), response, hint, redaction, throttled),
        repeatable,
        hint,
        progress.gateMillis());
  }

  private boolean repeatable(int status, Progress progress) {
    return switch (status) {
      case 408, 500, 502, 504 -> progress.idempotent();
      case 503 -> progress.idempotent() || wire.policy().retryPostOn503();
      // The Events APIs ask for another try after every failure of theirs, whatever its number.
      default -> status > 500 && progress.rules().repeatable();
    };
  }

  /** Whether to wait and try again; takes the price of it from the quota if so. */
  private boolean worth(Failure failure, long wait, Progress progress) {
    return wait >= 0
        && !progress.rules().once()
        && !wire.waits().closed()
        && TimeUnit.MILLISECONDS.toNanos(wait) < progress.left()
        && (failure.gateMillis() > 0 || wire.quota().take());
  }

  private void pause(long millis, Progress progress, List<PagerDutyException> earlier) {
    try {
      wire.waits().during(() -> slept(millis));
    } catch (InterruptedException e) {
      throw with(earlier, progress.interrupted(e));
    } catch (IllegalStateException closed) {
      throw with(earlier, closed);
    }
  }

  private long slept(long millis) throws InterruptedException {
    wire.time().sleep(Duration.ofMillis(millis));
    return millis;
  }

  private static <E extends RuntimeException> E with(List<PagerDutyException> earlier, E last) {
    earlier.forEach(last::addSuppressed);
    LOG.trace("a call fails", last);
    return last;
  }

  /** The caller learns from its tag how many attempts there were. */
  private static Response finished(Response response, Progress progress) {
    Request request = response.request();
    CallInfo call = progress.call();
    return response
        .newBuilder()
        .request(request.newBuilder().tag(CallInfo.class, call).build())
        .build();
  }
}
