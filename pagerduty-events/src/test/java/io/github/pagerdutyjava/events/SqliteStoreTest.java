package io.github.pagerdutyjava.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SqliteStoreTest {

  private static final QueuedEvent EVENT =
      new QueuedEvent("trigger", "a", "{\"x\":\"ü\uD83D\uDE00\"}");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void whatWasAddedAndNotRemovedIsThereAgain(Durability durability) {
    try (EventStore store = SqliteStore.open(folder, durability, "key")) {
      store.add(7, EVENT);
      store.add(8, new QueuedEvent("resolve", "a", "{}"));
      store.remove(8);
    }

    try (EventStore store = SqliteStore.open(folder, durability, "key")) {
      assertThat(store.load()).isEqualTo(Map.of(7L, EVENT));
    }
  }

  @Test
  void aDirectoryHasOneQueueAtATime() {
    try (EventStore store = open("key")) {
      assertThatThrownBy(() -> open("key"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("another queue uses");
      store.add(1, EVENT);
    }
  }

  @Test
  void eventsOfOneRoutingKeyAreNotSentWithAnother() {
    try (EventStore store = open("key")) {
      store.add(1, EVENT);
    }

    assertThatThrownBy(() -> open("other"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("another routing key");
  }

  @Test
  void anEmptyDirectoryMayChangeItsRoutingKey() {
    open("key").close();
    open("other").close();

    try (EventStore store = open("other")) {
      assertThat(store.load()).isEmpty();
    }
  }

  @Test
  void aNewerLayoutIsLeftAlone() throws SQLException {
    open("key").close();
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("events.db"));
        Statement sql = connection.createStatement()) {
      sql.execute("PRAGMA user_version = 2");
    }

    assertThatThrownBy(() -> open("key"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("newer version");
  }

  @Test
  void withoutTheDriverTheMessageSaysWhatIsMissing() {
    assertThatThrownBy(
            () ->
                SqliteStore.open(
                    folder, Durability.PROCESS_DEATH, "key", ClassLoader.getPlatformClassLoader()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("org.xerial:sqlite-jdbc");
  }

  @Test
  void aFileThatIsNoDatabaseIsAnIoProblem() throws Exception {
    Files.writeString(folder.resolve("events.db"), "no database ".repeat(1_000));

    assertThatThrownBy(() -> open("key")).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theDirectoryIsForItsOwnerOnly() throws Exception {
    Path made = folder.resolve("made");
    SqliteStore.open(made, Durability.PROCESS_DEATH, "key").close();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
        .isEqualTo("rwx------");
  }

  private SqliteStore open(String identity) {
    return SqliteStore.open(folder, Durability.PROCESS_DEATH, identity);
  }
}
