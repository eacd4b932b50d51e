package io.github.pagerdutyjava.oauth;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Everything that the SDK logs as long as this is open. */
final class LogLines extends AppenderBase<ILoggingEvent> implements AutoCloseable {

  private final Logger logger = (Logger) LoggerFactory.getLogger("io.github.pagerdutyjava");
  private final Level before = logger.getLevel();
  private final List<String> lines = new CopyOnWriteArrayList<>();

  static LogLines listen() {
    LogLines log = new LogLines();
    log.start();
    log.logger.addAppender(log);
    log.logger.setLevel(Level.TRACE);
    return log;
  }

  @Override
  protected void append(ILoggingEvent event) {
    String thrown = ThrowableProxyUtil.asString(event.getThrowableProxy());
    lines.add(event.getFormattedMessage() + '\n' + thrown);
  }

  String text() {
    return String.join("\n", lines);
  }

  @Override
  public void close() {
    logger.detachAppender(this);
    logger.setLevel(before);
  }
}
