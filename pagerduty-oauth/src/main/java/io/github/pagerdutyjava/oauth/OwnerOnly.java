package io.github.pagerdutyjava.oauth;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.UserPrincipal;
import java.util.Optional;
import java.util.Set;

/** How a file system keeps a file for its owner only. */
interface OwnerOnly {

  /** Returns what a file is created with. */
  FileAttribute<?>[] file();

  /** Returns what a directory is created with. */
  FileAttribute<?>[] directory();

  /** Keeps from others what was just created and is empty, where creating could not. */
  void closeToOthers(Path created, UserPrincipal owner) throws IOException;

  /** Returns the command that keeps this from others; empty if nothing is open to them. */
  Optional<String> cure(Path path, UserPrincipal owner) throws IOException;

  /**
   * Returns the way of the file system of this path.
   *
   * @throws IllegalStateException if it has none
   */
  static OwnerOnly of(Path path) {
    Set<String> views = path.getFileSystem().supportedFileAttributeViews();
    if (views.contains("posix")) {
      return new PosixOwnerOnly();
    }
    if (views.contains("acl")) {
      return new AclOwnerOnly();
    }
    throw new IllegalStateException(
        path + " is on a file system that cannot keep tokens from other users; take another");
  }
}
