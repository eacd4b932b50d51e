package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody but the owner sees a token; what others may have touched is refused. */
@DisabledOnOs(OS.WINDOWS)
class OwnerOnlyTest {

  private static final TokenKey KEY = Tokens.KEY;
  private static final AccessToken TOKEN = Tokens.ofUser("canary-access", "canary-refresh");
  private static final int NOBODY = 65_534;

  @TempDir private Path folder;

  private Path directory;
  private TokenStore store;

  @BeforeEach
  void makeStore() {
    directory = folder.resolve("new/tokens");
    store = TokenStore.directory(directory);
  }

  @Test
  void directoryAndFilesAreTheOwnersAlone() throws IOException {
    store.exclusively(
        KEY,
        Duration.ofSeconds(1),
        () -> {
          store.write(KEY, TOKEN);
          return true;
        });

    assertThat(permissions(directory)).isEqualTo("rwx------");
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).hasSize(2).allMatch(file -> permissions(file).equals("rw-------"));
    }
  }

  @Test
  void theDirectoriesAboveAreAsUsual() throws IOException {
    store.write(KEY, TOKEN);
    Path usual = Files.createDirectory(folder.resolve("usual"));

    assertThat(permissions(directory.getParent())).isEqualTo(permissions(usual));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rwx--x---", "rwx-----x", "rwxr-x---", "rwxrwxrwx"})
  void aDirectoryThatIsOpenToOthersIsRefused(String permissions) throws IOException {
    store.write(KEY, TOKEN);
    open(directory, permissions);

    assertRefused(directory + " is open to other users; run: chmod 700 " + directory);
  }

  @Test
  void aLinkToADirectoryIsRefused() throws IOException {
    store.write(KEY, TOKEN);
    Path link = Files.createSymbolicLink(folder.resolve("link"), directory);
    store = TokenStore.directory(link);

    assertRefused(link + " is a symbolic link; name the directory itself");
  }

  @Test
  void aLinkToNowhereIsRefusedAsDirectory() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
    store = TokenStore.directory(link);

    assertRefused(link + " is a symbolic link; name the directory itself");
  }

  @Test
  void aFileIsRefusedAsDirectory() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    store = TokenStore.directory(file);

    assertRefused(file + " is not a directory; name another");
  }

  @Test
  void aDirectoryOfAnotherUserIsRefused() throws IOException {
    store.write(KEY, TOKEN);
    store = TokenStore.directory(directory);
    giveAway(directory);

    assertRefused(directory + " belongs to another user; let each user have a directory");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-rw-rw-"})
  void aFileThatIsOpenToOthersIsNotRead(String permissions) throws IOException {
    store.write(KEY, TOKEN);
    open(file(), permissions);

    assertNotRead(file() + " is open to other users; run: chmod 600 " + file());
  }

  @Test
  void aLinkIsNotRead() throws IOException {
    store.write(KEY, TOKEN);
    Path elsewhere = Files.move(file(), directory.resolve("elsewhere"));
    Files.createSymbolicLink(file(), elsewhere);

    assertNotRead(file() + " is a symbolic link; remove it");
  }

  @Test
  void writingReplacesALinkAndNotWhereItLeads() throws IOException {
    store.write(KEY, TOKEN);
    Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "untouched");
    Files.delete(file());
    Files.createSymbolicLink(file(), elsewhere);
    store.write(KEY, TOKEN);

    assertThat(elsewhere).hasContent("untouched");
    assertThat(store.read(KEY)).contains(TOKEN);
  }

  @Test
  void aFileOfAnotherUserIsNotRead() throws IOException {
    store.write(KEY, TOKEN);
    giveAway(file());

    assertNotRead(file() + " belongs to another user; let each user have a directory");
  }

  @Test
  void aDirectoryIsNotRead() throws IOException {
    store.write(KEY, TOKEN);
    Files.delete(file());
    Files.createDirectory(file());

    assertNotRead(file() + " is not a file; remove it");
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws IOException {
    store.write(KEY, TOKEN);
    Files.writeString(file(), "canary".repeat(11_000));

    assertNotRead(file() + " is too large for a token; remove it");
  }

  private void assertRefused(String message) {
    assertNotRead(message);
    assertThatIllegalStateException()
        .isThrownBy(() -> store.write(KEY, TOKEN))
        .withMessage(message);
    assertThatIllegalStateException()
        .isThrownBy(() -> store.exclusively(KEY, Duration.ZERO, () -> 1))
        .withMessage(message);
  }

  private void assertNotRead(String message) {
    assertThatIllegalStateException().isThrownBy(() -> store.read(KEY)).withMessage(message);
  }

  private Path file() {
    return directory.resolve(KEY.id() + ".json");
  }

  private static void open(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private static String permissions(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Only root can. */
  private static void giveAway(Path path) throws IOException {
    assumeTrue(Files.getAttribute(path, "unix:uid").equals(0), "root only");
    Files.setAttribute(path, "unix:uid", NOBODY);
  }
}
