package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest extends OneSandbox {

  @Test
  void aPageHas25ItemsUnlessMoreAreAskedFor() {
    Wire.Reply reply = wire.get("/incidents?date_range=all");
    assertThat(reply.list("incidents")).hasSize(25);
    assertThat(reply.json()).containsEntry("limit", 25.0).containsEntry("offset", 0.0);
  }

  @Test
  void aPageMayHave100Items() {
    assertThat(wire.get("/incidents?date_range=all&limit=100").list("incidents")).hasSize(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=101", "limit=0", "limit=-1", "limit=many", "offset=-1"})
  void aPageThatCannotBeIsRefused(String page) {
    assertThat(wire.get("/incidents?date_range=all&" + page).refusal()).isEqualTo("400/2001");
  }

  @Test
  void aPageMayEndAt10000() {
    Wire.Reply reply = wire.get("/incidents?date_range=all&limit=100&offset=9900");
    assertThat(reply.list("incidents")).hasSize(100);
    assertThat(reply.json()).containsEntry("more", true);
  }

  @Test
  void aPageMayNotEndBeyond10000() {
    assertThat(wire.get("/incidents?date_range=all&limit=100&offset=9901").refusal())
        .isEqualTo("400/2002");
  }

  @Test
  void theTotalIsNullUnlessAskedFor() {
    assertThat(wire.get("/teams").json()).containsEntry("total", null);
  }

  @Test
  void theTotalCountsAllPages() {
    assertThat(wire.get("/teams?limit=2&total=true").json()).containsEntry("total", 6.0);
  }

  @Test
  void thereIsMoreUntilTheLastPage() {
    assertThat(wire.get("/teams?limit=3").json()).containsEntry("more", true);
    assertThat(wire.get("/teams?limit=3&offset=3").json()).containsEntry("more", false);
  }

  @Test
  void aPageBeyondTheEndIsEmpty() {
    assertThat(wire.get("/teams?offset=50").list("teams")).isEmpty();
  }
}
