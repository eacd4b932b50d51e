package io.github.pagerdutyjava.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScratchTest {

  private static final Object[] TEMPLATE = {"a", null, "c"};

  private final Scratch scratch = new Scratch(2);

  @Test
  void anArrayThatWasGivenBackIsTakenAgainWithTheContentOfTheTemplate() {
    Object[] array = scratch.take(1, TEMPLATE);
    array[1] = "changed";
    scratch.give(1, array);

    assertThat(scratch.take(1, TEMPLATE)).isSameAs(array).containsExactly("a", null, "c");
  }

  @Test
  void anArrayInUseIsNotTakenTwice() {
    Object[] array = scratch.take(0, TEMPLATE);
    scratch.give(0, array);
    scratch.take(0, TEMPLATE);

    assertThat(scratch.take(0, TEMPLATE)).isNotSameAs(array).isNotSameAs(TEMPLATE);
    assertThat(scratch.take(1, TEMPLATE)).isNotSameAs(array).isNotSameAs(TEMPLATE);
  }

  @Test
  void aRecordThatCameLaterHasAnArrayEachTime() {
    Object[] array = scratch.take(2, TEMPLATE);
    scratch.give(2, array);

    assertThat(array).isNotSameAs(TEMPLATE).containsExactly(TEMPLATE);
    assertThat(scratch.take(2, TEMPLATE)).isNotSameAs(array).containsExactly(TEMPLATE);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 31, 32, 33, 100})
  void whatWasPushedSinceTheMarkIsPoppedInItsOrder(int many) {
    scratch.push("before");
    int mark = scratch.mark();
    List<Object> items = IntStream.range(0, many).<Object>mapToObj(i -> i).toList();
    items.forEach(scratch::push);

    assertThat(scratch.popTo(mark)).isEqualTo(items);
    assertThat(scratch.popTo(mark)).isEmpty();
    assertThat(scratch.popTo(0)).containsExactly("before");
  }
}
