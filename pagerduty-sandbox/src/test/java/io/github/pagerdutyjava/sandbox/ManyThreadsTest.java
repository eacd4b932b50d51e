package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sixteen who write and list at the same time: nothing fails, is missing or overwritten. */
class ManyThreadsTest extends IncidentTests {
  private static final int THREADS = 16;
  private static final int TIMES = 20;

  /** Runs the work on all threads at once, and fails if it fails on one. */
  private static void together(IntConsumer work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CyclicBarrier start = new CyclicBarrier(THREADS);
      List<Future<?>> done = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int number = thread;
        done.add(
            threads.submit(
                () -> {
                  start.await();
                  IntStream.range(0, TIMES).forEach(i -> work.accept(number));
                  return null;
                }));
      }
      for (Future<?> each : done) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
      assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }
  }

  private static Wire.Reply written(String method, String path, String body) {
    Wire.Reply reply = wire.write(method, path, body);
    assertThat(reply.status()).as(reply.body()).isBetween(200, 204);
    return reply;
  }

  @Test
  void eachFindsAllThatItWroteAndTheLogHasItOnce() throws Exception {
    together(
        thread -> {
          String incident = opened();
          put(incident, "'status':'acknowledged'");
          written("POST", incident + "/notes", "{'note':{'content':'Looking'}}");
          put(incident, "'status':'resolved'");
          assertThat(log(incident).stream().filter(type -> !"notify_log_entry".equals(type)))
              .containsExactly(
                  "resolve_log_entry",
                  "annotate_log_entry",
                  "acknowledge_log_entry",
                  "assign_log_entry",
                  "trigger_log_entry");
          assertThat(
                  wire.get("/incidents?limit=100&sort_by=incident_number:desc&statuses[]=resolved")
                      .values("incidents", "id"))
              .contains(id(incident));
        });
  }

  @Test
  void whatAllWriteToOneIncidentIsKept() throws Exception {
    String incident = opened();
    together(
        thread -> written("POST", incident + "/notes", "{'note':{'content':'By " + thread + "'}}"));
    assertThat(wire.get(incident + "/notes").values("notes", "id"))
        .hasSize(THREADS * TIMES)
        .doesNotHaveDuplicates();
  }

  @Test
  void aListHasOnlyWhatWasAskedFor() throws Exception {
    together(
        thread -> {
          if (thread % 2 == 0) {
            String incident = opened();
            put(incident, "'status':'acknowledged'");
            put(incident, "'status':'resolved'");
          } else {
            assertThat(
                    wire.get(
                            "/incidents?limit=100&sort_by=incident_number:desc"
                                + "&statuses[]=acknowledged")
                        .values("incidents", "status"))
                .containsOnly("acknowledged");
          }
        });
  }

  @Test
  void nobodySeesAWriteThatIsRefusedInTheEnd() throws Exception {
    List<Object> known = wire.get("/services?limit=100").values("services", "name");
    together(
        thread -> {
          if (thread % 2 == 0) {
            String service = "{'service':{'name':'Refused " + thread + "','escalation_policy':{}}}";
            assertThat(wire.write("POST", "/services", service).status()).isEqualTo(400);
          } else {
            assertThat(wire.get("/services?limit=100").values("services", "name")).isEqualTo(known);
          }
        });
  }
}
