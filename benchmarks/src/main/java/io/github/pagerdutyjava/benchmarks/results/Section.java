package io.github.pagerdutyjava.benchmarks.results;

import java.util.List;

/**
 * A part of {@code RESULTS.md}; found by {@link java.util.ServiceLoader}, in the order of its file.
 */
public interface Section {

  /** Returns the heading. */
  String title();

  /**
   * Measures, and returns the lines below the heading.
   *
   * @throws Exception if what is measured does not do what it should
   */
  List<String> markdown() throws Exception;
}
