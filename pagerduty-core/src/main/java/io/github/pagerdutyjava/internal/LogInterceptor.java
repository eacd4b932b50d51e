package io.github.pagerdutyjava.internal;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs one DEBUG line an attempt; never a header, a body or a query, since they hold secrets. */
final class LogInterceptor implements Interceptor {

  private static final Logger LOG = LoggerFactory.getLogger("io.github.pagerdutyjava.http");

  private final Time time;

  LogInterceptor(Time time) {
    this.time = time;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Progress progress = Progress.of(chain.request());
    long start = time.nanoTime();
    try {
      Response response = chain.proceed(chain.request());
      log(progress, response.code(), start);
      return response;
    } catch (IOException | RuntimeException e) {
      Throwable reason = e instanceof Failure failure ? failure.problem() : e;
      log(progress, reason.getClass().getSimpleName(), start);
      throw e;
    }
  }

  private void log(Progress progress, Object outcome, long start) {
    if (LOG.isDebugEnabled()) {
      CallInfo call = progress.call();
      long millis = TimeUnit.NANOSECONDS.toMillis(time.nanoTime() - start);
      LOG.debug("{} {} in {} ms, attempt {}", call, outcome, millis, call.attempts());
    }
  }
}
