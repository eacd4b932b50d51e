package io.github.pagerdutyjava.oauth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An access control list that names the owner alone, as on Windows. */
final class AclOwnerOnly implements OwnerOnly {

  @Override
  public FileAttribute<?>[] file() {
    return new FileAttribute<?>[0];
  }

  @Override
  public FileAttribute<?>[] directory() {
    return new FileAttribute<?>[0];
  }

  /** The owner is known only now. The directory comes first, and nobody else sees into it. */
  @Override
  public void closeToOthers(Path created, UserPrincipal owner) throws IOException {
    AclEntry.Builder entry =
        AclEntry.newBuilder()
            .setType(AclEntryType.ALLOW)
            .setPrincipal(owner)
            .setPermissions(EnumSet.allOf(AclEntryPermission.class));
    if (Files.isDirectory(created, LinkOption.NOFOLLOW_LINKS)) {
      entry.setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT);
    }
    view(created).setAcl(List.of(entry.build()));
  }

  @Override
  public Optional<String> cure(Path path, UserPrincipal owner) throws IOException {
    boolean ownerOnly =
        view(path).getAcl().stream()
            .allMatch(
                entry -> entry.type() == AclEntryType.DENY || entry.principal().equals(owner));
    return ownerOnly
        ? Optional.empty()
        : Optional.of("icacls \"" + path + "\" /inheritance:r /grant:r \"%USERNAME%\":F");
  }

  private static AclFileAttributeView view(Path path) {
    return Objects.requireNonNull(
        Files.getFileAttributeView(path, AclFileAttributeView.class, LinkOption.NOFOLLOW_LINKS));
  }
}
