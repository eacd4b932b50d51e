package io.github.pagerdutyjava.faultwatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Hears every exception of this JVM while it is open, also those that somebody catches: the JDK's
 * flight recorder notes each one that is made, its causes included. It notes the threads, too.
 */
final class ThrowWatch implements AutoCloseable {

  private static final String EXCEPTION = "jdk.JavaExceptionThrow";

  private final Recording recording = new Recording();

  private ThrowWatch() {}

  static ThrowWatch open() {
    ThrowWatch watch = new ThrowWatch();
    // Newer JDKs leave out some where there are many.
    watch.recording.enable(EXCEPTION).withoutStackTrace().with("throttle", "off");
    watch.recording.enable("jdk.ThreadStart").withoutStackTrace();
    watch.recording.start();
    return watch;
  }

  /** Ends the watch, and returns what the exceptions said and what the threads were called. */
  List<String> texts() {
    recording.stop();
    try {
      Path file = Files.createTempFile("faults", ".jfr");
      try {
        recording.dump(file);
        return RecordingFile.readAllEvents(file).stream().flatMap(ThrowWatch::texts).toList();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> texts(RecordedEvent event) {
    Stream<String> thread =
        Stream.ofNullable(event.getThread()).map(named -> "thread " + named.getJavaName());
    return event.getEventType().getName().equals(EXCEPTION)
        ? Stream.concat(thread, Stream.of(thrown(event)))
        : thread;
  }

  private static String thrown(RecordedEvent event) {
    return event.getClass("thrownClass").getName() + ": " + event.getString("message");
  }

  @Override
  public void close() {
    recording.close();
  }
}
