package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryTokenStoreTest {

  private static final TokenKey KEY = Tokens.KEY;
  private static final AccessToken TOKEN = Tokens.ofUser("canary-access", "canary-refresh");

  @TempDir private Path folder;

  private final StoreTime time = new StoreTime();
  private Path directory;
  private DirectoryTokenStore store;

  @BeforeEach
  void makeStore() {
    directory = folder.resolve("tokens");
    store = new DirectoryTokenStore(directory, time);
  }

  @Test
  void thereIsNoTokenAtFirst() {
    assertThat(store.read(KEY)).isEmpty();
  }

  @Test
  void anotherStoreOfTheDirectoryReadsTheTokenThatWasWrittenLast() {
    store.write(KEY, Tokens.ofApp("first"));
    store.write(KEY, TOKEN);

    assertThat(TokenStore.directory(directory).read(KEY)).contains(TOKEN);
  }

  @Test
  void theOrderOfScopesDoesNotMatter() {
    store.write(new TokenKey("client", "us.acme", scopes("b", "a", "c")), TOKEN);

    assertThat(store.read(new TokenKey("client", "us.acme", scopes("c", "b", "a"))))
        .contains(TOKEN);
  }

  private static Set<String> scopes(String... scopes) {
    return new LinkedHashSet<>(List.of(scopes));
  }

  @Test
  void anotherAppAccountOrSetOfScopesHasAnotherFile() {
    List<TokenKey> keys =
        List.of(
            KEY,
            new TokenKey("other", KEY.account(), KEY.scopes()),
            new TokenKey(KEY.clientId(), "eu.acme", KEY.scopes()),
            new TokenKey(KEY.clientId(), KEY.account(), Set.of("incidents.read")));
    for (TokenKey key : keys) {
      store.write(key, Tokens.ofApp("token of " + key));
    }

    assertThat(keys)
        .allSatisfy(key -> assertThat(store.read(key)).contains(Tokens.ofApp("token of " + key)));
  }

  @Test
  void whatIsNoTokenCountsAsNone() throws IOException {
    store.write(KEY, TOKEN);
    String half = TOKEN.toJson().reveal().substring(0, 60);
    Files.writeString(file(), half);

    try (Warnings warnings = Warnings.listen()) {
      assertThat(store.read(KEY)).isEmpty();
      assertThat(warnings.lines())
          .filteredOn(line -> line.contains(file().toString()))
          .singleElement()
          .asString()
          .contains("not an access token")
          .doesNotContain("canary");
    }
  }

  @Test
  void theNextTokenReplacesWhatIsNone() throws IOException {
    store.write(KEY, TOKEN);
    Files.writeString(file(), "");
    store.write(KEY, TOKEN);

    assertThat(store.read(KEY)).contains(TOKEN);
  }

  @Test
  void aWriteThatNeverCameToItsEndLeavesTheTokenBefore() throws IOException {
    store.write(KEY, TOKEN);
    leftover(Duration.ZERO);

    assertThat(store.read(KEY)).contains(TOKEN);
  }

  @Test
  void whatAKilledProcessLeftIsDeletedAtALaterWrite() throws IOException {
    store.write(KEY, TOKEN);
    Path old = leftover(Duration.ofMinutes(11));
    Path ofToday = leftover(Duration.ofMinutes(9));
    Path ofSomebody = Files.createFile(directory.resolve("notes.tmp"));
    age(ofSomebody, Duration.ofDays(9));
    store.write(KEY, TOKEN);

    assertThat(files()).containsExactlyInAnyOrder(file(), ofToday, ofSomebody).doesNotContain(old);
  }

  private Path leftover(Duration age) throws IOException {
    Path file = new TokenDirectory(directory).createTemporary(KEY.id());
    Files.writeString(file, "{\"format\"");
    age(file, age);
    return file;
  }

  private void age(Path file, Duration age) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(time.now().minus(age)));
  }

  @Test
  void aWriteThatFailsLeavesNoTemporaryFile() throws IOException {
    store.write(KEY, TOKEN);
    Files.delete(file());
    Files.createDirectories(file().resolve("full"));

    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> store.write(KEY, TOKEN));
    assertThat(files()).containsExactly(file());
  }

  @Test
  void aDirectoryThatCannotBeCreatedIsAnInputOutputProblem() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    TokenStore below = TokenStore.directory(file.resolve("tokens"));

    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> below.read(KEY));
    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> below.write(KEY, TOKEN));
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> below.exclusively(KEY, Duration.ZERO, () -> 1));
  }

  @Test
  void aDirectoryThatIsDeletedIsMadeAnew() throws IOException {
    store.write(KEY, TOKEN);
    Files.delete(file());
    Files.delete(directory);

    assertThat(store.read(KEY)).isEmpty();
    store.write(KEY, TOKEN);
    assertThat(store.read(KEY)).contains(TOKEN);
  }

  @Test
  void aTokenIsWrittenThoughTheThreadIsInterrupted() {
    Thread.currentThread().interrupt();
    try {
      store.write(KEY, TOKEN);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(store.read(KEY)).contains(TOKEN);
  }

  @Test
  void itsNameIsItsDirectory() {
    assertThat(store).hasToString("TokenStore[" + directory + "]");
  }

  private Path file() {
    return directory.resolve(KEY.id() + ".json");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }
}
