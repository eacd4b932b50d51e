package io.github.pagerdutyjava.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DecodePageTest {

  @Test
  void thePageIsAlwaysTheSame() {
    assertThat(IncidentsPage.json()).isEqualTo(IncidentsPage.json());
    assertThat(IncidentsPage.json().md5().hex()).isEqualTo("b01ad70df5c74345175db498d05d5b99");
  }

  @Test
  void thePageHasTheShapeOfARealOne() {
    String page = IncidentsPage.json().utf8();

    assertThat(page.length()).isCloseTo(360_000, within(3_600));
    assertThat(page.split("\"2026-")).hasSize(919 + 1);
    assertThat(page.split("_reference\"")).hasSize(1208 + 1);
  }

  @Test
  void allDecodersAgree() throws Exception {
    new DecodePage().agree();
  }

  @Test
  void theFloorReadsEveryValue() throws Exception {
    assertThat(new DecodePage().moshiFloor()).isGreaterThan(8_000);
  }
}
