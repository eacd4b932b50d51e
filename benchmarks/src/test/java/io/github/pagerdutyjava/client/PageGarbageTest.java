package io.github.pagerdutyjava.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.benchmarks.Garbage;
import io.github.pagerdutyjava.benchmarks.IncidentsAnswer;
import io.github.pagerdutyjava.benchmarks.IncidentsPage;
import io.github.pagerdutyjava.client.incidents.Incident;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.Test;

/** What a page leaves to the garbage collector is the same in every run, so it can be a gate. */
class PageGarbageTest {

  private static final long MOST = 650_000;

  private static final ByteString PAGE = IncidentsPage.json();

  @Test
  void aPageOfIncidentsLeavesAtMost650Kilobytes() {
    Buffer json = new Buffer().write(PAGE);

    assertThat(Garbage.median(() -> decode(json.clone()))).isBetween((long) PAGE.size(), MOST);
  }

  @Test
  void noPropertyOfThePageIsUnknown() {
    assertThat(decode(new Buffer().write(PAGE)).incidents())
        .hasSize(100)
        .extracting(Incident::extra)
        .allMatch(extra -> extra.isEmpty());
  }

  private static IncidentsAnswer decode(Buffer json) {
    return ResourceTypes.json().read(IncidentsAnswer.class, json);
  }
}
