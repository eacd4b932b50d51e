package io.github.pagerdutyjava.oauth;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * A lock on a file, against other processes, which the operating system releases when this one
 * dies, and against this process's other threads.
 */
final class KeyLock implements AutoCloseable {

  /**
   * Closing any channel of a file releases all locks that the process has on it: so only the thread
   * that may have the lock opens one. As many as there are keys, and never removed.
   */
  private static final Map<Path, Semaphore> THREADS = new ConcurrentHashMap<>();

  private final TokenDirectory directory;
  private final Path file;
  private final Semaphore threads;
  private boolean first;
  private @Nullable FileChannel channel;

  /** Makes a lock that nobody has yet. */
  KeyLock(TokenDirectory directory, Path file) throws IOException {
    this.directory = directory;
    this.file = file;
    Path real = Objects.requireNonNull(file.getParent()).toRealPath().resolve(file.getFileName());
    this.threads = THREADS.computeIfAbsent(real, path -> new Semaphore(1));
  }

  /** Returns whether nobody else has the lock now; it does not wait. */
  boolean tryLock() throws IOException {
    first = first || threads.tryAcquire();
    if (!first) {
      return false;
    }
    FileChannel open = channel;
    if (open == null) {
      open = directory.openLock(file);
      channel = open;
    }
    try {
      return open.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // This class, loaded a second time in this process.
      return false;
    }
  }

  /** Releases the lock, and keeps the file: others may be waiting at it. */
  @Override
  public void close() throws IOException {
    try {
      if (channel != null) {
        channel.close();
      }
    } finally {
      if (first) {
        first = false;
        threads.release();
      }
    }
  }
}
