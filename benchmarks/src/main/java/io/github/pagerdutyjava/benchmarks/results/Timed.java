package io.github.pagerdutyjava.benchmarks.results;

import io.github.pagerdutyjava.benchmarks.ColdStart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** What takes time: each of ours against its baselines, measured in the same run. */
final class Timed implements Section {

  private static final int FORKS = 5;
  private static final int STARTS = 11;

  private final Samples time = new Samples();
  private final Samples garbage = new Samples();
  private final boolean trial;

  /** A trial only shows that everything runs. */
  Timed(boolean trial) {
    this.trial = trial;
  }

  @Override
  public String title() {
    return "Time and garbage";
  }

  @Override
  public List<String> markdown() throws IOException, RunnerException {
    new JmhRounds(trial ? 1 : FORKS, trial).measure(time, garbage);
    ColdStart.measure(trial ? 1 : STARTS, (name, millis) -> time.add(name, millis, "ms"));
    List<String> lines = new ArrayList<>(compared());
    lines.add("");
    for (Comparison one : Comparison.ALL) {
      lines.addAll(Explanations.load().of(one.name()));
    }
    lines.addAll(measured());
    return lines;
  }

  private List<String> compared() {
    List<String> lines = new ArrayList<>();
    lines.add("| ours | against | ratio | 95 % interval | bar |");
    lines.add("|---|---|--:|--:|---|");
    for (Comparison one : Comparison.ALL) {
      Ratio ratio = Ratio.of(time.sorted(one.ours()), time.sorted(one.baseline()));
      lines.add(
          String.format(
              Locale.ROOT,
              "| `%s` | `%s` | %.2f | %.2f to %.2f | %s |",
              one.ours(),
              one.baseline(),
              ratio.value(),
              ratio.low(),
              ratio.high(),
              one.bar().verdict(ratio)));
    }
    return lines;
  }

  private List<String> measured() {
    List<String> lines = new ArrayList<>();
    lines.add("| measured | median | lowest | highest | unit | garbage, bytes |");
    lines.add("|---|--:|--:|--:|---|--:|");
    for (String name : time.names()) {
      double[] sorted = time.sorted(name);
      lines.add(
          String.format(
              Locale.ROOT,
              "| `%s` | %s | %s | %s | %s | %s |",
              name,
              figure(time.median(name)),
              figure(sorted[0]),
              figure(sorted[sorted.length - 1]),
              time.unit(name),
              garbage.names().contains(name) ? figure(garbage.median(name)) : ""));
    }
    return lines;
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
  }
}
