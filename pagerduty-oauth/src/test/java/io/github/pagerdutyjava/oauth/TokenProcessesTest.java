package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Processes that share a directory of tokens. */
@Timeout(600)
class TokenProcessesTest {

  private static final int PROCESSES = 8;

  @TempDir private Path folder;

  private Path directory;

  @BeforeEach
  void nameDirectory() {
    directory = folder.resolve("tokens");
  }

  @Test
  void eightProcessesAskForOneToken() throws Exception {
    List<ChildProcess> processes = new ArrayList<>();
    try (TokenServer server = TokenServer.start()) {
      for (int i = 0; i < PROCESSES; i++) {
        processes.add(renewing(server));
      }
      for (ChildProcess process : processes) {
        assertThat(process.line()).isEqualTo("READY");
      }
      for (ChildProcess process : processes) {
        process.goOn();
      }
      for (ChildProcess process : processes) {
        assertThat(process.line()).isEqualTo("token-1");
      }
      assertThat(server.requests()).isEqualTo(1);
    } finally {
      for (ChildProcess process : processes) {
        process.close();
      }
    }
  }

  @Test
  void whenTheProcessThatAsksIsKilledAnotherOneAsks() throws Exception {
    try (TokenServer server = TokenServer.stallingAtFirst();
        ChildProcess asking = renewing(server);
        ChildProcess waiting = renewing(server)) {
      assertThat(asking.line()).isEqualTo("READY");
      asking.goOn();
      assertThat(server.awaitRequest()).isTrue();
      assertThat(waiting.line()).isEqualTo("READY");
      waiting.goOn();
      asking.kill();

      assertThat(waiting.line()).isEqualTo("token-2");
      assertThat(server.requests()).isEqualTo(2);
    }
  }

  @Test
  void aLockIsHeldByOneProcessUntilItDies() throws Exception {
    try (ChildProcess holding = ChildProcess.start("hold", directory.toString())) {
      assertThat(holding.line()).isEqualTo("READY");
      Duration patience = Duration.ofMinutes(10);
      StoreTime time = new StoreTime();

      new DirectoryTokenStore(directory, time).exclusively(Tokens.KEY, patience, () -> "done");
      assertThat(time.nanoTime()).isEqualTo(patience.toNanos());

      holding.kill();
      time = new StoreTime();
      new DirectoryTokenStore(directory, time).exclusively(Tokens.KEY, patience, () -> "done");
      assertThat(time.nanoTime()).isZero();
    }
  }

  /** The operating system would let go of the lock with any channel of its file. */
  @Test
  void whoGivesUpTakesTheLockFromNobody() {
    TokenStore store = TokenStore.directory(directory);
    String seen =
        store.exclusively(
            Tokens.KEY,
            Duration.ZERO,
            () -> {
              store.exclusively(Tokens.KEY, Duration.ZERO, () -> "given up");
              return seenByAnotherProcess();
            });

    assertThat(seen).isEqualTo("HELD");
    assertThat(seenByAnotherProcess()).isEqualTo("FREE");
  }

  private String seenByAnotherProcess() {
    try (ChildProcess trying = ChildProcess.start("try", directory.toString())) {
      return String.valueOf(trying.line());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void filesAreTheOwnersAloneFromTheirCreationOn() throws Exception {
    try (ChildProcess writing = ChildProcess.startWithoutMask("write", directory.toString())) {
      assertThat(writing.line()).isEqualTo("READY");
      writing.goOn();
      Set<Path> temporary = new HashSet<>();
      Set<String> permissions = new HashSet<>();
      while (temporary.size() < 100) {
        look(temporary, permissions);
      }
      assertThat(permissions).containsExactlyInAnyOrder("rwx------", "rw-------");
    }
  }

  private void look(Set<Path> temporary, Set<String> permissions) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    permissions.add(permissions(directory));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        permissions.add(permissions(file));
        if (file.toString().endsWith(".tmp")) {
          temporary.add(file);
        }
      }
    } catch (NoSuchFileException e) {
      // Moved in the meantime; there are more.
      return;
    }
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private ChildProcess renewing(TokenServer server) throws IOException {
    return ChildProcess.start("token", directory.toString(), server.uri().toString());
  }
}
