package io.github.pagerdutyjava.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.pagerdutyjava.benchmarks.IncidentsAnswer;
import io.github.pagerdutyjava.benchmarks.IncidentsPage;
import io.github.pagerdutyjava.client.incidents.Incident;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.Test;

/** What a page leaves to the garbage collector is the same in every run, so it can be a gate. */
class PageGarbageTest {

  private static final int WARM_UP = 600;
  private static final int MEASURED = 51;
  private static final long MOST = 650_000;

  private static final ByteString PAGE = IncidentsPage.json();

  @Test
  void aPageOfIncidentsLeavesAtMost650Kilobytes() {
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Buffer json = new Buffer().write(PAGE);
    long[] garbage = new long[MEASURED];
    for (int i = 0; i < WARM_UP; i++) {
      assertThat(decode(json.clone()).incidents()).hasSize(100);
    }
    for (int i = 0; i < MEASURED; i++) {
      Buffer copy = json.clone();
      long before = thread.getCurrentThreadAllocatedBytes();
      IncidentsAnswer answer = decode(copy);
      garbage[i] = thread.getCurrentThreadAllocatedBytes() - before;
      assertThat(answer.more()).isTrue();
    }
    Arrays.sort(garbage);

    assertThat(garbage[MEASURED / 2]).isBetween((long) PAGE.size(), MOST);
  }

  @Test
  void noPropertyOfThePageIsUnknown() {
    assertThat(decode(new Buffer().write(PAGE)).incidents())
        .extracting(Incident::extra)
        .allMatch(extra -> extra.isEmpty());
  }

  private static IncidentsAnswer decode(Buffer json) {
    return ResourceTypes.json().read(IncidentsAnswer.class, json);
  }
}
