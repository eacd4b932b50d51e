package io.github.pagerdutyjava.faultwatch;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Keeps the lines with a planted secret that this SDK and OkHttp log while it is open: messages,
 * exceptions with their causes, and the names of threads.
 */
final class LogWatch implements AutoCloseable {

  private static final String PLANTED = "canary";

  private final Queue<String> hits = new ConcurrentLinkedQueue<>();
  private final Logger ours = (Logger) LoggerFactory.getLogger("io.github.pagerdutyjava");
  private final java.util.logging.Logger okHttp = java.util.logging.Logger.getLogger("okhttp3");
  private final @Nullable Level before = ours.getLevel();
  private final Lines lines = new Lines();
  private final JulLines julLines = new JulLines();

  private LogWatch() {}

  static LogWatch open() {
    LogWatch watch = new LogWatch();
    watch.lines.setContext(watch.ours.getLoggerContext());
    watch.lines.start();
    watch.ours.addAppender(watch.lines);
    watch.ours.setLevel(Level.TRACE);
    watch.julLines.setLevel(java.util.logging.Level.ALL);
    watch.okHttp.addHandler(watch.julLines);
    watch.okHttp.setLevel(java.util.logging.Level.ALL);
    watch.okHttp.setUseParentHandlers(false);
    return watch;
  }

  List<String> hits() {
    return List.copyOf(hits);
  }

  @Override
  public void close() {
    Thread.getAllStackTraces().keySet().forEach(thread -> look(thread.getName()));
    ours.detachAppender(lines);
    ours.setLevel(before);
    okHttp.removeHandler(julLines);
    okHttp.setLevel(null);
    okHttp.setUseParentHandlers(true);
  }

  private void look(String text) {
    if (text.toLowerCase(Locale.ROOT).contains(PLANTED)) {
      hits.add(text);
    }
  }

  private final class Lines extends AppenderBase<ILoggingEvent> {

    @Override
    protected void append(ILoggingEvent event) {
      look(event.getThreadName());
      look(event.getFormattedMessage());
      look(ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }
  }

  private final class JulLines extends Handler {

    @Override
    public void publish(LogRecord log) {
      look(log.getMessage() + Arrays.toString(log.getParameters()));
      if (log.getThrown() != null) {
        StringWriter trace = new StringWriter();
        log.getThrown().printStackTrace(new PrintWriter(trace));
        look(trace.toString());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
