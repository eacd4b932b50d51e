package io.github.pagerdutyjava.internal;

import io.github.pagerdutyjava.Credentials;
import io.github.pagerdutyjava.RateBudget;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Lets an attempt go when the budget has a turn for it. */
final class BudgetInterceptor implements Interceptor {

  private static final String ACCOUNT = "";

  private final Wire wire;
  private final HttpUrl base;
  private final Credentials credentials;

  /** Strong references, since the registry of all budgets only holds weak ones. */
  private final Map<Budgets.Key, Budget> used = new ConcurrentHashMap<>();

  BudgetInterceptor(Wire wire, HttpUrl base, Credentials credentials) {
    this.wire = wire;
    this.base = base;
    this.credentials = credentials;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Progress progress = Progress.of(chain.request());
    String bucket = bucket(chain.request());
    // The narrow gate first: waiting there must not hold a turn that other calls could use.
    try (Budget.Permit own = bucket.isEmpty() ? null : permit(progress, bucket);
        Budget.Permit account = permit(progress, ACCOUNT)) {
      Response response = chain.proceed(chain.request());
      learn(progress, response, own == null ? account : own);
      if (own != null && response.code() != 429) {
        account.answered();
      }
      return response;
    }
  }

  private Budget.Permit permit(Progress progress, String bucket) {
    Budget budget = budget(bucket);
    try {
      return wire.waits()
          .during(() -> Optional.ofNullable(budget.acquire(progress.began(), progress.left())))
          .orElseThrow(() -> progress.late(noTurn(budget), null));
    } catch (InterruptedException e) {
      throw progress.interrupted(e);
    }
  }

  private static String noTurn(Budget budget) {
    RateBudget state = budget.state();
    return "the rate budget has no turn before the deadline; it is shut or empty for another "
        + state.opensIn().toSeconds()
        + " seconds, and "
        + state.waiting()
        + " other calls wait for it";
  }

  /** PagerDuty shows whichever limit is nearer, so an answer teaches the narrowest budget only. */
  private void learn(Progress progress, Response response, Budget.Permit permit) {
    permit.learn(response.headers());
    progress.gateMillis(0);
    if (throttled(progress, response.code())) {
      @Nullable Duration told = Hints.of(response, wire.time().now());
      @Nullable Duration hint = told == null ? permit.emptyFor() : told;
      long millis = wire.backoff().throttled(progress.attempts(), hint);
      progress.gateMillis(millis);
      permit.shut(Duration.ofMillis(millis));
    }
  }

  private static boolean throttled(Progress progress, int status) {
    return status == 429 || (status == 403 && progress.rules().throttledBy403());
  }

  RateBudget state() {
    return budget(ACCOUNT).state();
  }

  private Budget budget(String bucket) {
    String host = base.host() + ':' + base.port();
    return used.computeIfAbsent(
        new Budgets.Key(host, credentials.identity(), bucket, wire.time()), Budgets::of);
  }

  /** Returns the operation if PagerDuty limits it apart from the account, else nothing. */
  private String bucket(Request request) {
    String path = request.url().encodedPath().substring(base.encodedPath().length() - 1);
    String operation = request.method() + ' ' + path;
    return switch (operation) {
      case "POST /incidents", "PUT /incidents", "GET /oncalls" -> operation;
      default -> ACCOUNT;
    };
  }
}
