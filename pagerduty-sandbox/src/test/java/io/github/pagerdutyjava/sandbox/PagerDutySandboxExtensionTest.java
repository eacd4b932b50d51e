package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The tests in here are a user's; what is left of them is looked at when all have run. */
class PagerDutySandboxExtensionTest {
  private static final Set<PagerDutySandbox> SHARED = identities();
  private static final Set<PagerDutySandbox> SETTLED = identities();
  private static final Set<PagerDutySandbox> SINGLE = identities();

  private static Set<PagerDutySandbox> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static void assertAnswers(PagerDutySandbox sandbox) {
    assertThat(new Wire(sandbox).get("/teams").status()).isEqualTo(200);
  }

  @AfterAll
  static void eachClassOrTestHadASandboxThatIsClosedNow() {
    assertThat(SHARED).hasSizeLessThanOrEqualTo(1).allSatisfy(sandbox -> assertClosed(sandbox));
    assertThat(SETTLED).hasSizeLessThanOrEqualTo(1).allSatisfy(sandbox -> assertClosed(sandbox));
    assertThat(SINGLE).allSatisfy(sandbox -> assertClosed(sandbox));
  }

  private static void assertClosed(PagerDutySandbox sandbox) {
    int port = sandbox.restUrl().getPort();
    assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
        .isInstanceOf(ConnectException.class);
  }

  @Test
  void outsideOfTestsThereIsNoSandbox() {
    PagerDutySandboxExtension extension = new PagerDutySandboxExtension();
    assertThatThrownBy(extension::sandbox)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("while tests run");
  }

  @Test
  void settingsMustBeGiven() {
    assertThatThrownBy(() -> PagerDutySandboxExtension.with(null)).hasMessageContaining("settings");
  }

  @Nested
  @ExtendWith(PagerDutySandboxExtension.class)
  class AParameter {

    @BeforeAll
    static void started(PagerDutySandbox sandbox) {
      SHARED.add(sandbox);
    }

    @BeforeEach
    void prepared(PagerDutySandbox sandbox) {
      SHARED.add(sandbox);
    }

    @RepeatedTest(2)
    void isTheSandboxOfTheClass(PagerDutySandbox sandbox) {
      assertAnswers(sandbox);
      assertThat(SHARED).containsExactly(sandbox);
    }

    @Nested
    class InAnInnerClass {

      @Test
      void isTheOneOfTheOuterClass(PagerDutySandbox sandbox) {
        assertAnswers(sandbox);
        assertThat(SHARED).containsExactly(sandbox);
      }
    }
  }

  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  @ExtendWith(PagerDutySandboxExtension.class)
  class AConstructor {
    private final PagerDutySandbox given;

    AConstructor(PagerDutySandbox given) {
      this.given = given;
    }

    @Test
    void getsTheSameAsTheTests(PagerDutySandbox sandbox) {
      assertThat(sandbox).isSameAs(given);
      SINGLE.add(sandbox);
    }
  }

  @Nested
  class AStaticField {
    @RegisterExtension
    static final PagerDutySandboxExtension PAGERDUTY =
        PagerDutySandboxExtension.with(PagerDutySandbox.builder().requestsPerMinute(3));

    @RepeatedTest(2)
    void hasTheSettingsAndIsShared(PagerDutySandbox sandbox) {
      assertThat(PAGERDUTY.sandbox()).isSameAs(sandbox);
      SETTLED.add(sandbox);
      assertThat(SETTLED).hasSize(1);
      assertThat(new Wire(sandbox).get("/teams").header("ratelimit-limit")).isEqualTo("3");
    }
  }

  @Nested
  class AField {
    @RegisterExtension final PagerDutySandboxExtension pagerDuty = new PagerDutySandboxExtension();

    @RepeatedTest(2)
    void isASandboxATest() {
      assertThat(SINGLE.add(pagerDuty.sandbox())).isTrue();
      assertAnswers(pagerDuty.sandbox());
    }
  }
}
