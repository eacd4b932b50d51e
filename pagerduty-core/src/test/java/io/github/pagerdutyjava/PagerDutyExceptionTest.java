package io.github.pagerdutyjava;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.internal.CallInfo;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagerDutyExceptionTest {

  private static final CallInfo CALL = new CallInfo("PUT", "/incidents", 2);

  private final PagerDutyException cause = new IncompleteListException(CALL, "too long");

  @Test
  void namesTheCallAndWhatWentWrong() {
    assertThat(cause).hasMessage("PUT /incidents: too long").hasNoCause();
    assertThat(cause.method()).isEqualTo("PUT");
    assertThat(cause.path()).isEqualTo("/incidents");
    assertThat(cause.attempts()).isEqualTo(2);
  }

  @Test
  void ofAChangeThatWasCutShortTellsWhatIsChangedAndWhatIsNot() {
    PartialUpdateException e =
        new PartialUpdateException(
            CALL, List.of("A"), List.of("B", "C"), List.of("D", "E", "F"), cause);

    assertThat(e)
        .hasMessage("PUT /incidents: 1 changed, 2 failed, 3 not tried; too long")
        .hasCause(cause);
    assertThat(e.done()).containsExactly("A");
    assertThat(e.failed()).containsExactly("B", "C");
    assertThat(e.notTried()).containsExactly("D", "E", "F");
  }

  @Test
  void ofAChangeWhoseAnswerLeftSomethingOutSaysSo() {
    assertThat(new PartialUpdateException(CALL, List.of(), List.of("A"), List.of(), null))
        .hasMessageEndingWith("the answer does not have those that failed")
        .hasNoCause();
  }

  @Test
  void ofAnAnswerThatIsNotDocumentedTellsThePlace() {
    ParseException e = new ParseException(CALL, "$.incidents[3]", "is missing", cause);

    assertThat(e)
        .hasMessage(
            "PUT /incidents: the JSON is not what PagerDuty documents, at $.incidents[3]: is"
                + " missing")
        .hasCause(cause);
    assertThat(e.jsonPath()).isEqualTo("$.incidents[3]");
  }
}
