package io.github.pagerdutyjava.oauth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Optional;
import java.util.Set;

/** Mode 0600 for files and 0700 for directories, from their creation on. */
final class PosixOwnerOnly implements OwnerOnly {

  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> DIRECTORY =
      PosixFilePermissions.fromString("rwx------");

  @Override
  public FileAttribute<?>[] file() {
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FILE)};
  }

  @Override
  public FileAttribute<?>[] directory() {
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(DIRECTORY)};
  }

  @Override
  public void closeToOthers(Path created, UserPrincipal owner) {}

  @Override
  public Optional<String> cure(Path path, UserPrincipal owner) throws IOException {
    if (DIRECTORY.containsAll(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS))) {
      return Optional.empty();
    }
    boolean directory = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    return Optional.of("chmod " + (directory ? "700 " : "600 ") + path);
  }
}
