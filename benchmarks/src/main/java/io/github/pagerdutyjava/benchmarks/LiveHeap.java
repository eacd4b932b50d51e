package io.github.pagerdutyjava.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Objects;

/** What a program holds on to. */
public final class LiveHeap {

  private LiveHeap() {}

  /** Returns the bytes of this process that a garbage collection leaves, after asking for one. */
  public static long bytes() {
    System.gc();
    // What was allocated since, while this thread waited for its turn, is not held on to.
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getCollectionUsage)
        .filter(Objects::nonNull)
        .mapToLong(MemoryUsage::getUsed)
        .sum();
  }
}
