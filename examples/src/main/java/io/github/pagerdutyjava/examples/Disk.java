package io.github.pagerdutyjava.examples;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are there whole or not at all. */
final class Disk {

  private Disk() {}

  /**
   * Puts a text in a file, or leaves the file as it was: a reader never sees a half of it, not even
   * after the power failed.
   */
  static void replace(Path file, String text) throws IOException {
    Path whole = file.toAbsolutePath();
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    try (FileChannel channel =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Checks that a file can be written, before an hour's work is done for it.
   *
   * @throws UsageError if it cannot
   */
  static void requireWritable(String what, Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new UsageError(what + ": " + file + " is a folder");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new UsageError(what + ": there is no folder " + folder);
    }
    if (!Files.isWritable(folder)) {
      throw new UsageError(what + ": no permission to write in " + folder);
    }
  }

  /** Returns what is wrong with a file's JSON, without the reader's advice to programmers. */
  static String malformed(Exception e) {
    return String.valueOf(e.getMessage())
        .replace("Use JsonReader.setLenient(true) to accept malformed JSON", "malformed JSON");
  }

  /** Returns which file could not be read or written and why. */
  static String reason(Path file, IOException e) {
    if (e instanceof NoSuchFileException) {
      return file + ": there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return file + ": permission denied";
    }
    String message = e.getMessage();
    return message == null || message.equals(file.toString())
        ? file.toString()
        : file + ": " + message;
  }
}
