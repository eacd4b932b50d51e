package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Windows in memory: it has access control lists, which it keeps and does not enforce. */
class AclOwnerOnlyTest {

  private static final TokenKey KEY = Tokens.KEY;
  private static final AccessToken TOKEN = Tokens.ofApp("canary");

  private FileSystem windows;
  private Path directory;
  private TokenStore store;

  @BeforeEach
  void makeStore() {
    windows =
        Jimfs.newFileSystem(
            Configuration.windows().toBuilder().setAttributeViews("basic", "acl").build());
    directory = windows.getPath("C:\\work\\tokens");
    store = new DirectoryTokenStore(directory, new StoreTime());
  }

  @AfterEach
  void closeWindows() throws IOException {
    windows.close();
  }

  @Test
  void aTokenIsReadAgain() {
    store.write(KEY, TOKEN);

    assertThat(store.read(KEY)).contains(TOKEN);
  }

  @Test
  void directoryAndFileNameTheirOwnerAlone() throws IOException {
    store.write(KEY, TOKEN);

    assertThat(acl(directory)).extracting(AclEntry::principal).containsExactly(owner());
    assertThat(acl(file())).extracting(AclEntry::principal).containsExactly(owner());
  }

  @Test
  void aFileThatNamesAnotherUserIsNotRead() throws IOException {
    store.write(KEY, TOKEN);
    allowAnother(file());

    assertThatIllegalStateException()
        .isThrownBy(() -> store.read(KEY))
        .withMessage(
            "%s is open to other users; run: icacls \"%s\" /inheritance:r /grant:r"
                + " \"%%USERNAME%%\":F",
            file(), file());
  }

  @Test
  void aDirectoryThatNamesAnotherUserIsRefused() throws IOException {
    store.write(KEY, TOKEN);
    allowAnother(directory);

    assertThatIllegalStateException().isThrownBy(() -> store.write(KEY, TOKEN));
  }

  @Test
  void aFileSystemWithNeitherIsRefused() throws IOException {
    try (FileSystem plain =
        Jimfs.newFileSystem(Configuration.unix().toBuilder().setAttributeViews("basic").build())) {
      Path path = plain.getPath("/tokens");

      assertThatIllegalStateException()
          .isThrownBy(() -> TokenStore.directory(path))
          .withMessageStartingWith("/tokens is on a file system that cannot keep tokens");
    }
  }

  private void allowAnother(Path path) throws IOException {
    UserPrincipal another =
        windows.getUserPrincipalLookupService().lookupPrincipalByName("another");
    view(path)
        .setAcl(
            List.of(
                AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(another)
                    .setPermissions(AclEntryPermission.READ_DATA)
                    .build()));
  }

  private UserPrincipal owner() throws IOException {
    return Files.getOwner(directory);
  }

  private static List<AclEntry> acl(Path path) throws IOException {
    return view(path).getAcl();
  }

  private static AclFileAttributeView view(Path path) {
    return Files.getFileAttributeView(path, AclFileAttributeView.class);
  }

  private Path file() {
    return directory.resolve(KEY.id() + ".json");
  }
}
