package io.github.pagerdutyjava;

import io.github.pagerdutyjava.internal.CallInfo;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of many things was cut short: some are changed, others are not. The cause is what went
 * wrong; without one, PagerDuty's answer left out what is {@linkplain #failed() failed}.
 *
 * <pre>{@code
 * try {
 *   client.incidents().resolve(ids);
 * } catch (PartialUpdateException e) {
 *   System.err.println(e.getMessage() + "; still open: " + e.failed() + e.notTried());
 * }
 * }</pre>
 */
public final class PartialUpdateException extends PagerDutyException {

  private static final long serialVersionUID = 1L;

  private final String[] done;
  private final String[] failed;
  private final String[] notTried;

  @Internal
  public PartialUpdateException(
      CallInfo call,
      Collection<String> done,
      Collection<String> failed,
      Collection<String> notTried,
      @Nullable PagerDutyException cause) {
    super(call, message(done.size(), failed.size(), notTried.size(), cause), cause);
    this.done = done.toArray(String[]::new);
    this.failed = failed.toArray(String[]::new);
    this.notTried = notTried.toArray(String[]::new);
  }

  private static String message(
      int done, int failed, int notTried, @Nullable PagerDutyException cause) {
    return "%d changed, %d failed, %d not tried; %s"
        .formatted(
            done,
            failed,
            notTried,
            cause == null ? "the answer does not have those that failed" : cause.reason());
  }

  /** Returns the ids of what is changed. */
  public List<String> done() {
    return List.of(done);
  }

  /** Returns the ids of what was sent with the request that failed; see the cause. */
  public List<String> failed() {
    return List.of(failed);
  }

  /** Returns the ids of what was not sent at all. */
  public List<String> notTried() {
    return List.of(notTried);
  }
}
