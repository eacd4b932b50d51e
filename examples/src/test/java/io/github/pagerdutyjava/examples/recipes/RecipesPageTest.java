package io.github.pagerdutyjava.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/recipes.md} shows is what the recipes do. */
class RecipesPageTest {

  private static final Path RECIPES =
      Path.of("src/main/java/io/github/pagerdutyjava/examples/recipes");
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void everySnippetOfThePageIsCodeOfARecipe() throws IOException {
    String page = Files.readString(Path.of("../docs/recipes.md"));
    String recipes = words(recipes());

    List<String> snippets =
        BLOCK.matcher(page).results().map(block -> words(block.group(1))).toList();

    assertThat(snippets).hasSizeGreaterThanOrEqualTo(20).allMatch(recipes::contains);
  }

  private static String recipes() throws IOException {
    try (Stream<Path> files = Files.list(RECIPES)) {
      return files.sorted().map(RecipesPageTest::text).collect(Collectors.joining());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
