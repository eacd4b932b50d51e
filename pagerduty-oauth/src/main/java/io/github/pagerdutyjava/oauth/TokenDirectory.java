package io.github.pagerdutyjava.oauth;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.UserPrincipal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A directory that is its owner's alone, and so is each file in it. */
final class TokenDirectory {

  private static final String TEMPORARIES = "*.????????-????-????-????-????????????.tmp";
  private static final Set<OpenOption> LOCK =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

  private final Path path;
  private final OwnerOnly access;
  private volatile @Nullable UserPrincipal us;

  /**
   * Makes a directory that is created when it is needed.
   *
   * @throws IllegalStateException if the file system cannot keep it from others
   */
  TokenDirectory(Path path) {
    this.path = path.toAbsolutePath();
    this.access = OwnerOnly.of(path);
  }

  /**
   * Returns the file of that name, which may not exist; the directory does.
   *
   * @throws IllegalStateException if others may see into the directory
   */
  Path file(String name) throws IOException {
    boolean created = create();
    require(!Files.isSymbolicLink(path), path, "is a symbolic link; name the directory itself");
    require(Files.isDirectory(path), path, "is not a directory; name another");
    if (created) {
      access.closeToOthers(path, Files.getOwner(path));
    }
    check(path);
    return path.resolve(name);
  }

  private boolean create() throws IOException {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    Path parent = path.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try {
      Files.createDirectory(path, access.directory());
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  /**
   * Returns the size in bytes of a file of the directory; empty if there is no such file.
   *
   * @throws IllegalStateException if it is not a plain file that only its owner, we, can read
   */
  Optional<Long> size(Path file) throws IOException {
    try {
      require(!Files.isSymbolicLink(file), file, "is a symbolic link; remove it");
      long size = Files.size(file);
      require(Files.isRegularFile(file), file, "is not a file; remove it");
      check(file);
      return Optional.of(size);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private void check(Path checked) throws IOException {
    UserPrincipal owner = us();
    require(
        Files.getOwner(checked, LinkOption.NOFOLLOW_LINKS).equals(owner),
        checked,
        "belongs to another user; let each user have a directory");
    Optional<String> cure = access.cure(checked, owner);
    if (cure.isPresent()) {
      throw new IllegalStateException(checked + " is open to other users; run: " + cure.get());
    }
  }

  /** No name of ours is asked for: in a container the user may have none. */
  private UserPrincipal us() throws IOException {
    UserPrincipal known = us;
    if (known == null) {
      Path probe = Files.createFile(path.resolve(temporary("owner")), access.file());
      try {
        known = Files.getOwner(probe);
      } finally {
        Files.delete(probe);
      }
      us = known;
    }
    return known;
  }

  /** Creates an empty file that only its owner can read; its name begins with this. */
  Path createTemporary(String name) throws IOException {
    Path created = Files.createFile(file(temporary(name)), access.file());
    access.closeToOthers(created, us());
    return created;
  }

  private static String temporary(String name) {
    return name + "." + UUID.randomUUID() + ".tmp";
  }

  /** Deletes the temporary files that processes left behind when they were killed. */
  void deleteTemporaries(Instant before) throws IOException {
    FileTime limit = FileTime.from(before);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(path, TEMPORARIES)) {
      for (Path file : files) {
        deleteIfOlder(file, limit);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private static void deleteIfOlder(Path file, FileTime limit) throws IOException {
    try {
      if (Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).compareTo(limit) < 0) {
        Files.deleteIfExists(file);
      }
    } catch (NoSuchFileException e) {
      // Another process was quicker.
      return;
    }
  }

  /** Opens the file, which is created if it does not exist. */
  FileChannel openLock(Path file) throws IOException {
    return FileChannel.open(file, LOCK, access.file());
  }

  private static void require(boolean condition, Path path, String problem) {
    if (!condition) {
      throw new IllegalStateException(path + " " + problem);
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
