package io.github.pagerdutyjava.client.paging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

class CheckpointFuzzTest {

  @FuzzTest
  void aTextIsRefusedOrACheckpointThatCanBeWrittenAndReadAgain(byte[] input) {
    String text = new String(input, UTF_8);
    Checkpoint checkpoint;
    try {
      checkpoint = Checkpoint.parse(text);
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageStartingWith("text: not a checkpoint with ");
      return;
    }

    Checkpoint again = Checkpoint.parse(checkpoint.toString());
    assertThat(again).isEqualTo(checkpoint);
    assertThat(again.known()).isEqualTo(checkpoint.known());
  }
}
