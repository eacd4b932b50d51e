package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.internal.Time;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tokens in a directory, one file a key, which only their owner can read. */
final class DirectoryTokenStore implements TokenStore {

  private static final Logger LOG = LoggerFactory.getLogger("io.github.pagerdutyjava.oauth");
  private static final int LARGEST = 64 * 1024;
  private static final Duration LEFTOVER = Duration.ofMinutes(10);

  /** Asked for again and again: a thread that blocks at a file's lock has no time limit. */
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final TokenDirectory directory;
  private final Time time;

  DirectoryTokenStore(Path path, Time time) {
    this.directory = new TokenDirectory(path);
    this.time = time;
  }

  @Override
  public Optional<AccessToken> read(TokenKey key) {
    try {
      Path file = tokenFile(key);
      Optional<Long> size = directory.size(file);
      return size.isEmpty() ? Optional.empty() : token(file, size.get());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<AccessToken> token(Path file, long size) throws IOException {
    if (size > LARGEST) {
      throw new IllegalStateException(file + " is too large for a token; remove it");
    }
    try (InputStream content = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      String text = new String(content.readNBytes(LARGEST), StandardCharsets.UTF_8);
      return Optional.of(AccessToken.parse(Secret.of(text)));
    } catch (IllegalArgumentException e) {
      LOG.warn("{} is passed over, the next token replaces it: {}", file, e.getMessage());
      return Optional.empty();
    }
  }

  /** A token that PagerDuty has given is kept, whoever interrupts: it may be the only one. */
  @Override
  public void write(TokenKey key, AccessToken token) {
    ByteBuffer content = StandardCharsets.UTF_8.encode(token.toJson().reveal());
    boolean interrupted = false;
    try {
      while (true) {
        interrupted |= Thread.interrupted();
        try {
          replace(key, content.duplicate());
          return;
        } catch (ClosedByInterruptException e) {
          interrupted = true;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void replace(TokenKey key, ByteBuffer content) throws IOException {
    Path file = tokenFile(key);
    directory.deleteTemporaries(time.now().minus(LEFTOVER));
    Path temporary = directory.createTemporary(key.id());
    try {
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        while (content.hasRemaining()) {
          channel.write(content);
        }
        channel.force(true);
      }
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private Path tokenFile(TokenKey key) throws IOException {
    return directory.file(key.id() + ".json");
  }

  @Override
  public <T> T exclusively(TokenKey key, Duration atMost, Supplier<T> work) {
    KeyLock lock = lock(key, atMost);
    try {
      return work.get();
    } finally {
      release(lock);
    }
  }

  private KeyLock lock(TokenKey key, Duration atMost) {
    try {
      KeyLock lock = new KeyLock(directory, directory.file(key.id() + ".lock"));
      try {
        await(lock, key, atMost);
        return lock;
      } catch (IOException | RuntimeException e) {
        release(lock);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void await(KeyLock lock, TokenKey key, Duration atMost) throws IOException {
    long start = time.nanoTime();
    try {
      while (!lock.tryLock()) {
        if (Duration.ofNanos(time.nanoTime() - start).compareTo(atMost) >= 0) {
          LOG.warn("{}: another one keeps the token of {} locked", this, key.account());
          return;
        }
        time.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      throw TokenEndpoint.interrupted(e);
    }
  }

  /** The lock is free even if this fails, and the work is done. */
  private void release(KeyLock lock) {
    try {
      lock.close();
    } catch (IOException e) {
      LOG.debug("{}: the lock's file cannot be closed", this, e);
    }
  }

  @Override
  public String toString() {
    return "TokenStore[" + directory + "]";
  }
}
