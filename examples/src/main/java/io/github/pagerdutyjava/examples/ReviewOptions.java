package io.github.pagerdutyjava.examples;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what {@code reviewer} decides about. */
final class ReviewOptions {

  @Option(
      names = "--policy",
      paramLabel = "ID|URL",
      description = "The escalation policy, by its id or its web address.")
  private @Nullable String policy;

  @Option(
      names = "--author",
      paramLabel = "GITHUB_NAME",
      description = "Who wrote the pull request.")
  private @Nullable String author;

  @Option(
      names = "--directory",
      paramLabel = "FILE",
      description = "A JSON object of GitHub names by e-mail address.")
  private @Nullable Path directory;

  /**
   * Returns what was given.
   *
   * @throws UsageError if something of it is wrong
   */
  GivenReview read() {
    if (author != null && author.isBlank()) {
      throw new UsageError("--author is empty");
    }
    return new GivenReview(
        Optional.ofNullable(policy).map(PolicyAddress::parse),
        Optional.ofNullable(author).map(String::strip),
        Optional.ofNullable(directory).map(DirectoryFile::read));
  }
}
