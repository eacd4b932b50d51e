package io.github.pagerdutyjava.faultwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class SecretWatchTest {

  private static final Logger LOG = LoggerFactory.getLogger("io.github.pagerdutyjava.http");

  private static TestExecutionSummary run(Class<?> test) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selectClass(test)).build(),
            listener);
    return listener.getSummary();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        F01_LoggedTest.class,
        F02_LoggedInAnExceptionTest.class,
        F03_CaughtTest.class,
        F04_CauseOfWhatIsCaughtTest.class,
        F05_NameOfAThreadTest.class,
        F06_FormerNameOfAThreadTest.class,
        F07_TextOfWhatATestHoldsTest.class,
        F08_DrawnTest.class
      })
  void aTestThatShowsASecretFails(Class<?> test) {
    TestExecutionSummary summary = run(test);

    assertThat(summary.getTestsSucceededCount()).isEqualTo(1);
    assertThat(summary.getFailures())
        .singleElement()
        .satisfies(
            failure ->
                assertThat(failure.getException()).hasMessageContaining("a secret is shown"));
  }

  @ParameterizedTest
  @ValueSource(classes = {F09_SilentTest.class, NoFaultTest.class})
  void anyOtherSucceeds(Class<?> test) {
    TestExecutionSummary summary = run(test);

    assertThat(summary.getTestsSucceededCount()).isEqualTo(1);
    assertThat(summary.getFailures()).isEmpty();
  }

  static final class F01_LoggedTest {

    @Test
    void leaks() {
      LOG.trace("token {}", "my cAnAry");
    }
  }

  static final class F02_LoggedInAnExceptionTest {

    @Test
    void leaks() {
      LOG.trace("failed", new Computing());
    }
  }

  static final class F03_CaughtTest {

    @Test
    void leaks() {
      try {
        throw new IllegalStateException("canary");
      } catch (IllegalStateException caught) {
        assertThat(caught).hasNoCause();
      }
    }
  }

  static final class F04_CauseOfWhatIsCaughtTest {

    @Test
    void leaks() {
      Throwable deep = new IllegalStateException(new IllegalArgumentException("canary"));

      assertThat(new IllegalStateException("failed", deep)).hasCause(deep);
    }
  }

  static final class F05_NameOfAThreadTest {

    @Test
    void leaks() throws InterruptedException {
      Thread thread = new Thread(() -> {}, "canary");
      thread.start();
      thread.join();
    }
  }

  static final class F06_FormerNameOfAThreadTest {

    @Test
    void leaks() throws InterruptedException {
      Thread thread =
          new Thread(
              () -> {
                Thread.currentThread().setName("canary");
                LOG.trace("at work");
                Thread.currentThread().setName("idle");
              });
      thread.start();
      thread.join();
    }
  }

  static final class F07_TextOfWhatATestHoldsTest {

    private final Map<String, Optional<List<Object>>> held =
        Map.of("one", Optional.of(List.of(Elsewhere.shown())));

    @Test
    void leaks() {
      assertThat(held).hasSize(1);
    }
  }

  static final class F08_DrawnTest {

    @Test
    void leaks() {
      LOG.trace("verifier {}", Canaries.plant("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));
    }
  }

  static final class F09_SilentTest {

    private final String held = "canary";

    @Test
    void doesNotLeak() {
      LOG.trace("failed", new IllegalStateException("no token of " + held.length()));
    }
  }

  static final class NoFaultTest {

    @Test
    void isNotWatched() {
      LOG.trace("canary");
    }
  }

  /** The flight recorder does not see a message that is computed. */
  private static final class Computing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @Override
    public String getMessage() {
      return "canary";
    }
  }

  /** Shows a secret. */
  static final class Shown {

    @Override
    public String toString() {
      return "canary";
    }
  }

  /** Makes classes that are not from the folder of the tests, as those of the SDK are. */
  private static final class Elsewhere extends ClassLoader {

    private static Object shown() {
      String file = Shown.class.getName().replace('.', '/') + ".class";
      try (InputStream in = Shown.class.getClassLoader().getResourceAsStream(file)) {
        byte[] code = in.readAllBytes();
        Class<?> type = new Elsewhere().defineClass(Shown.class.getName(), code, 0, code.length);
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
      } catch (IOException | ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
