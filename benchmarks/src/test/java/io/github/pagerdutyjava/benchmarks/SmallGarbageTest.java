package io.github.pagerdutyjava.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.events.EncodeEvent;
import org.junit.jupiter.api.Test;

/** The limits leave room for what a JVM has not compiled yet. */
class SmallGarbageTest {

  @Test
  void aUserLeavesAtMost4Kilobytes() {
    DecodeUser user = new DecodeUser();

    assertThat(Garbage.median(user::ours)).isBetween(1_000L, 4_000L);
  }

  @Test
  void anEventLeavesAtMost8Kilobytes() {
    EncodeEvent event = new EncodeEvent();

    assertThat(Garbage.median(event::ours)).isBetween(500L, 8_000L);
  }
}
