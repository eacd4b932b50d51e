package io.github.pagerdutyjava.benchmarks.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What was measured: a figure of each fork, by the name of what was measured. */
final class Samples {

  private final Map<String, List<Double>> values = new TreeMap<>();
  private final Map<String, String> units = new LinkedHashMap<>();

  void add(String name, double value, String unit) {
    values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    units.put(name, unit);
  }

  Set<String> names() {
    return values.keySet();
  }

  /** Returns the figures in ascending order. */
  double[] sorted(String name) {
    List<Double> found = values.get(name);
    if (found == null) {
      throw new IllegalArgumentException(name + ": not measured, but " + values.keySet());
    }
    return found.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  double median(String name) {
    double[] sorted = sorted(name);
    return sorted[sorted.length / 2];
  }

  String unit(String name) {
    return units.getOrDefault(name, "");
  }
}
