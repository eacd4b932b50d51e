package io.github.pagerdutyjava.internal;

import io.github.pagerdutyjava.Credentials;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Authorises an attempt. Every attempt asks anew, so that a fresh credential is used at once. */
final class AuthInterceptor implements Interceptor {

  private final Wire wire;
  private final Credentials credentials;

  AuthInterceptor(Wire wire, Credentials credentials) {
    this.wire = wire;
    this.credentials = credentials;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Progress progress = Progress.of(request);
    String authorization = HeaderText.require("authorization", authorization(progress));
    progress.authorization(authorization);
    if (credentials instanceof IntegrationKey) {
      return chain.proceed(request);
    }
    return chain.proceed(request.newBuilder().header("Authorization", authorization).build());
  }

  /** Waits for a token where there is none: here, it keeps nobody else from the rate budget. */
  void prepare(Progress progress) {
    if (credentials instanceof RenewedCredentials renewed) {
      awaited(renewed, progress);
    }
  }

  /** Tells the credentials that they were refused; returns whether they have something new. */
  boolean renewed(Progress progress) {
    String old = Objects.requireNonNull(progress.authorization(), "authorization");
    credentials.rejected(old);
    return progress.reauthorise() && !old.equals(authorization(progress));
  }

  private String authorization(Progress progress) {
    return Objects.requireNonNull(
        credentials instanceof RenewedCredentials renewed
            ? awaited(renewed, progress)
            : credentials.authorization(),
        "authorization");
  }

  private String awaited(RenewedCredentials renewed, Progress progress) {
    try {
      return wire.waits().during(() -> renewed.authorization(progress.left()));
    } catch (TimeoutException e) {
      throw progress.late("there is no access token before the deadline", e);
    } catch (InterruptedException e) {
      throw progress.interrupted(e);
    }
  }
}
