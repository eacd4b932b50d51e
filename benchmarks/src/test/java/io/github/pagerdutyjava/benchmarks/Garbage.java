package io.github.pagerdutyjava.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;

/** What a step leaves to the garbage collector: the same in every run, so it can be a gate. */
public final class Garbage {

  private static final int WARM_UP = 600;
  private static final int MEASURED = 51;

  private Garbage() {}

  /** Returns the median in bytes of what the step allocates, after it has been compiled. */
  public static long median(Supplier<?> step) {
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    for (int i = 0; i < WARM_UP; i++) {
      Assertions.assertThat(step.get()).isNotNull();
    }
    long[] garbage = new long[MEASURED];
    for (int i = 0; i < MEASURED; i++) {
      long before = thread.getCurrentThreadAllocatedBytes();
      Object result = step.get();
      garbage[i] = thread.getCurrentThreadAllocatedBytes() - before;
      Assertions.assertThat(result).isNotNull();
    }
    Arrays.sort(garbage);
    return garbage[MEASURED / 2];
  }
}
