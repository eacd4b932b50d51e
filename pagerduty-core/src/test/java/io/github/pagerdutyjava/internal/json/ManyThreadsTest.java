package io.github.pagerdutyjava.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.internal.json.Samples.Incident;
import io.github.pagerdutyjava.internal.json.Samples.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class ManyThreadsTest {

  private static final int THREADS = 16;
  private static final int ROUNDS = 30;

  @Test
  void aFreshDecoderIsRightInEveryThreadFromTheFirstValueOn() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        Json fresh =
            Json.builder()
                .relations(Thing.class, Samples.Ref.class, Map.of("service", Samples.Service.class))
                .build();
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Boolean>> all = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
          all.add(threads.submit(reader(fresh, start, thread)));
        }
        start.countDown();
        for (Future<Boolean> one : all) {
          assertThat(one.get()).isTrue();
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Callable<Boolean> reader(Json json, CountDownLatch start, int thread) {
    return () -> {
      start.await();
      for (int i = 0; i < 50; i++) {
        String id = thread + "-" + i;
        Incident incident = json.read(Incident.class, new Buffer().writeUtf8(text(id)));
        assertThat(json.write(incident).utf8()).isEqualTo(text(id));
        assertThat(incident.service().id()).isEqualTo("S" + id);
      }
      return true;
    };
  }

  private static String text(String id) {
    return "{\"id\":\"%s\",\"history\":[],\"service\":{\"id\":\"S%s\",\"type\":\"t%s\"},"
            .formatted(id, id, id)
        + "\"children\":[{\"id\":\"C%s\",\"history\":[],\"children\":[],\"x\":\"%s\"}]}"
            .formatted(id, id);
  }
}
