package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.IncompleteListException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final Progress progress =
      new Progress(
          ListOperation.of(
              "/things",
              parameters -> new ListAnswer<>(List.of(), false, null, null, null),
              item -> item));

  private void repeats(String... keys) {
    progress.answered(List.of(keys), true, false);
  }

  private void brings(String... keys) {
    progress.answered(List.of(keys), true, true);
  }

  private static void assertStuck(ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOf(IncompleteListException.class)
        .hasMessageContaining("no progress")
        .hasMessageContaining("GET /things");
  }

  @Test
  void theSecondEmptyAnswerInARowIsTheEndOfPatience() {
    repeats();

    assertStuck(this::repeats);
  }

  @Test
  void thePageThatComesAgainTwiceIsTheEndOfPatience() {
    brings("a", "b");
    repeats("a", "b");

    assertStuck(() -> repeats("a", "b"));
  }

  @Test
  void pagesThatBringNothingButDifferAreProgress() {
    assertThatCode(
            () -> {
              for (int i = 0; i < 300; i++) {
                repeats("item" + i);
              }
            })
        .doesNotThrowAnyException();
  }

  @Test
  void whatBringsSomethingIsTheEndOfBadLuck() {
    repeats();
    brings();
    repeats();

    assertStuck(this::repeats);
  }

  @Test
  void anAnswerThatPromisesNoMoreIsTheEndOfBadLuck() {
    repeats();
    progress.answered(List.of(), false, false);
    repeats();

    assertStuck(this::repeats);
  }

  @Test
  void twoHundredStepsBackAreTaken() {
    for (int i = 0; i < 200; i++) {
      progress.steppedBack();
    }

    assertStuck(progress::steppedBack);
  }

  @Test
  void onlyWhatBringsSomethingAllowsMoreStepsBack() {
    for (int i = 0; i < 200; i++) {
      progress.steppedBack();
    }
    brings("a");
    for (int i = 0; i < 200; i++) {
      progress.steppedBack();
    }
    repeats("b");

    assertStuck(progress::steppedBack);
  }
}
