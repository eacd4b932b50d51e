package io.github.pagerdutyjava.sandbox;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives the tests of a class a sandbox, and closes it after the last of them: for JUnit 5, which
 * users bring along themselves.
 *
 * <p>The sandbox is a parameter of whatever asks for one:
 *
 * <pre>{@code
 * @ExtendWith(PagerDutySandboxExtension.class)
 * class RosterTest {
 *   @Test
 *   void somebodyIsOnCall(PagerDutySandbox sandbox) {
 *     Roster roster = new Roster(sandbox.restUrl(), sandbox.apiToken());
 *     assertThat(roster.onCall()).isNotEmpty();
 *   }
 * }
 * }</pre>
 *
 * <p>With settings, the extension is a field: a static one for a sandbox that the tests of the
 * class share, and what one of them writes the next will read; another one for a sandbox a test.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final PagerDutySandboxExtension PAGERDUTY =
 *     PagerDutySandboxExtension.with(PagerDutySandbox.builder().seed(7));
 * }</pre>
 */
public final class PagerDutySandboxExtension
    implements BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        AfterAllCallback,
        ParameterResolver {
  private static final String KEY = "sandbox";

  private final PagerDutySandbox.Builder settings;
  private final ExtensionContext.Namespace namespace =
      ExtensionContext.Namespace.create(PagerDutySandboxExtension.class, this);
  private volatile @Nullable PagerDutySandbox running;

  /** Makes an extension whose sandbox has the usual settings. */
  public PagerDutySandboxExtension() {
    this(PagerDutySandbox.builder());
  }

  private PagerDutySandboxExtension(PagerDutySandbox.Builder settings) {
    this.settings = settings;
  }

  /** Returns an extension whose sandbox has these settings. */
  public static PagerDutySandboxExtension with(PagerDutySandbox.Builder settings) {
    return new PagerDutySandboxExtension(Objects.requireNonNull(settings, "settings"));
  }

  /**
   * Returns the sandbox of the tests that run.
   *
   * @throws IllegalStateException when none does
   */
  public PagerDutySandbox sandbox() {
    PagerDutySandbox known = running;
    if (known == null) {
      throw new IllegalStateException("there is a sandbox while tests run, and at no other time");
    }
    return known;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    of(context);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    of(context);
  }

  /** The sandbox of an outer context, if there is one, is that of the inner ones too. */
  private PagerDutySandbox of(ExtensionContext context) {
    PagerDutySandbox sandbox =
        context
            .getStore(namespace)
            .getOrComputeIfAbsent(KEY, unused -> settings.start(), PagerDutySandbox.class);
    running = sandbox;
    return sandbox;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    end(context);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    end(context);
  }

  /** Only the context that has the sandbox itself ends it. */
  private void end(ExtensionContext context) {
    PagerDutySandbox own = context.getStore(namespace).remove(KEY, PagerDutySandbox.class);
    if (own != null) {
      running = null;
      own.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == PagerDutySandbox.class;
  }

  @Override
  public PagerDutySandbox resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return of(context);
  }
}
