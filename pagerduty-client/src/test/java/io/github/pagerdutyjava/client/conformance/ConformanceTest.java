package io.github.pagerdutyjava.client.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation of this SDK as PagerDuty's file describes it. */
class ConformanceTest {

  @TestFactory
  Stream<DynamicTest> everyOperationConforms() {
    Spec spec = Spec.orSkip();
    Loopback server = new Loopback();
    Counts counts = new Counts();
    Stream<DynamicTest> operations =
        Operations.ALL.stream()
            .map(
                entry ->
                    DynamicTest.dynamicTest(
                        entry.id(), () -> conforms(spec, server, counts, entry)));
    DynamicTest end =
        DynamicTest.dynamicTest("no exemption is there for nothing", () -> ends(counts));
    return Stream.concat(operations, Stream.of(end)).onClose(server::close);
  }

  private static void conforms(Spec spec, Loopback server, Counts counts, Operation entry) {
    assertThat(Conformance.check(spec, server, counts, entry)).as(entry.id()).isEmpty();
  }

  private static void ends(Counts counts) {
    counts.write();
    assertThat(Exemptions.unused()).isEmpty();
  }
}
