package io.github.pagerdutyjava.benchmarks.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** Measures everything, and writes it down. */
public final class Results {

  private Results() {}

  /** Takes the file to write; a second argument {@code trial} makes it quick and worthless. */
  public static void main(String[] args) throws Exception {
    long start = System.nanoTime();
    boolean trial = args.length > 1 && args[1].equals("trial");
    List<Section> sections = new ArrayList<>(List.of(new Timed(trial)));
    ServiceLoader.load(Section.class).forEach(sections::add);
    List<String> lines = new ArrayList<>(List.of("# Results"));
    lines.addAll(Explanations.load().of("Top"));
    lines.addAll(Machine.markdown());
    for (Section section : sections) {
      System.out.println(section.title());
      lines.addAll(List.of("", "## " + section.title(), ""));
      lines.addAll(section.markdown());
      lines.addAll(Explanations.load().of(section.title()));
    }
    lines.addAll(Explanations.load().of("Bottom"));
    lines.add(
        "Measured in " + Duration.ofNanos(System.nanoTime() - start).toMinutes() + " minutes.");
    Files.write(Path.of(args[0]), lines);
  }
}
