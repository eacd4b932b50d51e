package io.github.pagerdutyjava.faultwatch;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Fails a test of a fault if a secret is in what it logged, down to TRACE. JUnit finds it by
 * itself.
 */
public final class SecretWatch implements BeforeAllCallback, AfterAllCallback {

  private static final Namespace OWN = Namespace.create(SecretWatch.class);

  /** Made by JUnit. */
  public SecretWatch() {}

  @Override
  public void beforeAll(ExtensionContext context) {
    if (context.getRequiredTestClass().getSimpleName().matches("F\\d\\d_.*")) {
      context.getStore(OWN).put(LogWatch.class, LogWatch.open());
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    LogWatch watch = context.getStore(OWN).remove(LogWatch.class, LogWatch.class);
    if (watch == null) {
      return;
    }
    watch.close();
    if (!watch.hits().isEmpty()) {
      throw new AssertionError("a secret is in the log: " + watch.hits());
    }
  }
}
