package io.github.pagerdutyjava.faultwatch;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Keeps what this SDK and OkHttp log while it is open, down to TRACE. Several may be open at once.
 */
public final class LogWatch implements AutoCloseable {

  private static final Logger OURS = (Logger) LoggerFactory.getLogger("io.github.pagerdutyjava");
  private static final java.util.logging.Logger OK_HTTP =
      java.util.logging.Logger.getLogger("okhttp3");
  private static final Set<LogWatch> OPEN = new HashSet<>();
  private static @Nullable Level before;

  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final Set<String> threads = ConcurrentHashMap.newKeySet();
  private final Lines appender = new Lines();
  private final JulLines handler = new JulLines();

  private LogWatch() {}

  /** Returns a watch that listens from now on. */
  public static LogWatch open() {
    LogWatch watch = new LogWatch();
    watch.appender.setContext(OURS.getLoggerContext());
    watch.appender.start();
    watch.handler.setLevel(java.util.logging.Level.ALL);
    synchronized (OPEN) {
      if (OPEN.isEmpty()) {
        before = OURS.getLevel();
        OURS.setLevel(Level.TRACE);
        OK_HTTP.setLevel(java.util.logging.Level.ALL);
        OK_HTTP.setUseParentHandlers(false);
      }
      OPEN.add(watch);
    }
    OURS.addAppender(watch.appender);
    OK_HTTP.addHandler(watch.handler);
    return watch;
  }

  /**
   * Returns the lines so far: the logger, the level and the message, and below them the stack trace
   * with all causes where there is one.
   */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** Returns the names of the threads that logged, as they were then. */
  List<String> threads() {
    return List.copyOf(threads);
  }

  @Override
  public void close() {
    OURS.detachAppender(appender);
    OK_HTTP.removeHandler(handler);
    synchronized (OPEN) {
      if (OPEN.remove(this) && OPEN.isEmpty()) {
        OURS.setLevel(before);
        OK_HTTP.setLevel(null);
        OK_HTTP.setUseParentHandlers(true);
      }
    }
  }

  private void keep(String logger, Object level, String message, String trace) {
    threads.add(Thread.currentThread().getName());
    lines.add((logger + ' ' + level + ' ' + message + '\n' + trace).strip());
  }

  private final class Lines extends AppenderBase<ILoggingEvent> {

    @Override
    protected void append(ILoggingEvent event) {
      keep(
          event.getLoggerName(),
          event.getLevel(),
          event.getFormattedMessage(),
          ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }
  }

  private final class JulLines extends Handler {

    @Override
    public void publish(LogRecord log) {
      Object[] parameters = log.getParameters();
      String message = String.valueOf(log.getMessage());
      keep(
          String.valueOf(log.getLoggerName()),
          log.getLevel(),
          parameters == null ? message : message + ' ' + Arrays.toString(parameters),
          log.getThrown() == null ? "" : Traces.of(log.getThrown()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
