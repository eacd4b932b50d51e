package io.github.pagerdutyjava.benchmarks.results;

import java.util.List;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all of JMH's benchmarks in rounds, one fork of each a round, so that whatever else the
 * machine does meanwhile is shared by all.
 */
final class JmhRounds {

  private static final TimeValue BLINK = TimeValue.milliseconds(100);

  /** Those in which no other thread, like a server's, leaves garbage. */
  private static final List<String> ALONE = List.of("Decode", "Encode", "Read");

  private final int rounds;
  private final boolean trial;

  JmhRounds(int rounds, boolean trial) {
    this.rounds = rounds;
    this.trial = trial;
  }

  void measure(Samples time, Samples garbage) throws RunnerException {
    for (int round = 1; round <= rounds; round++) {
      System.out.println("  JMH, round " + round + " of " + rounds);
      for (RunResult result : new Runner(options().build()).run()) {
        add(result, time, garbage);
      }
    }
  }

  private ChainedOptionsBuilder options() {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .forks(1)
            .addProfiler(GCProfiler.class)
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true);
    return trial
        ? options
            .warmupIterations(1)
            .warmupTime(BLINK)
            .measurementIterations(1)
            .measurementTime(BLINK)
        : options;
  }

  private static void add(RunResult result, Samples time, Samples garbage) {
    String name = name(result.getParams());
    Result<?> figure = result.getPrimaryResult();
    boolean sampled = result.getParams().getMode() == Mode.SampleTime;
    double value = sampled ? figure.getStatistics().getPercentile(50) : figure.getScore();
    time.add(name, value, figure.getScoreUnit());
    Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
    if (bytes != null && ALONE.stream().anyMatch(name::startsWith)) {
      garbage.add(name, bytes.getScore(), bytes.getScoreUnit());
    }
  }

  /** Returns a name like {@code ListPage.ours, 10 ms}. */
  private static String name(BenchmarkParams params) {
    String benchmark = params.getBenchmark();
    String type = benchmark.substring(0, benchmark.lastIndexOf('.'));
    String name = benchmark.substring(type.lastIndexOf('.') + 1);
    return params.getParamsKeys().contains("millis")
        ? name + ", " + params.getParam("millis") + " ms"
        : name;
  }
}
