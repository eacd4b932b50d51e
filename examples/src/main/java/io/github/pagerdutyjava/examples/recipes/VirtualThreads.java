package io.github.pagerdutyjava.examples.recipes;

import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.incidents.Incident;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Many calls at once: calls block, so give each a thread. On Java 21 and later a virtual one costs
 * nothing:
 *
 * <pre>{@code
 * try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
 *   List<Incident> incidents = VirtualThreads.get(client, ids, threads);
 * }
 * }</pre>
 *
 * <p>On Java 17 pass a pool, {@code Executors.newFixedThreadPool(8)}. One client serves all threads
 * and keeps all of them within the rate limit of its credential.
 */
public final class VirtualThreads {

  private VirtualThreads() {}

  /** Returns these incidents, asked for at the same time. */
  public static List<Incident> get(
      PagerDutyClient client, List<String> ids, ExecutorService threads)
      throws InterruptedException, ExecutionException {
    List<Future<Incident>> calls = new ArrayList<>();
    for (String id : ids) {
      calls.add(threads.submit(() -> client.incidents().get(id)));
    }
    List<Incident> incidents = new ArrayList<>();
    for (Future<Incident> call : calls) {
      incidents.add(call.get());
    }
    return incidents;
  }
}
