package io.github.pagerdutyjava.faultwatch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Fails a test of a fault that shows a secret: in what is logged, down to TRACE, in the message of
 * any exception, in the name of a thread, or in the {@code toString()} of what the test holds.
 * JUnit finds it by itself.
 */
public final class SecretWatch
    implements BeforeAllCallback, AfterTestExecutionCallback, AfterAllCallback {

  private static final Namespace OWN = Namespace.create(SecretWatch.class);

  /** Made by JUnit. */
  public SecretWatch() {}

  @Override
  public void beforeAll(ExtensionContext context) {
    if (context.getRequiredTestClass().getSimpleName().matches("F\\d\\d_.*")) {
      context.getStore(OWN).put(Watch.class, new Watch());
    }
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    Watch watch = context.getStore(OWN).get(Watch.class, Watch.class);
    if (watch != null) {
      watch.testEnds(context.getRequiredTestInstance());
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    Watch watch = context.getStore(OWN).remove(Watch.class, Watch.class);
    if (watch == null) {
      return;
    }
    Set<String> shown = watch.close();
    if (!shown.isEmpty()) {
      throw new AssertionError("a secret is shown: " + shown);
    }
  }

  /** Of one class of tests. */
  private static final class Watch {

    private final LogWatch log = LogWatch.open();
    private final ThrowWatch thrown = ThrowWatch.open();
    private final Set<String> shown = new LinkedHashSet<>();

    void testEnds(Object test) {
      shown.addAll(Canaries.in(TextSweep.of(test).stream()));
      threadsNow();
    }

    private void threadsNow() {
      shown.addAll(Canaries.in(Thread.getAllStackTraces().keySet().stream().map(Thread::getName)));
    }

    Set<String> close() {
      threadsNow();
      log.close();
      try (thrown) {
        shown.addAll(
            Canaries.in(
                Stream.of(log.lines(), log.threads(), thrown.texts()).flatMap(List::stream)));
      }
      return shown;
    }
  }
}
