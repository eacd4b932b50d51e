package io.github.pagerdutyjava.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.internal.json.Samples.Entry;
import io.github.pagerdutyjava.internal.json.Samples.Ref;
import io.github.pagerdutyjava.internal.json.Samples.Service;
import io.github.pagerdutyjava.internal.json.Samples.Team;
import io.github.pagerdutyjava.internal.json.Samples.Thing;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationsTest {

  private final Relations relations =
      Relations.of(
          Thing.class,
          Ref.class,
          Map.of("team", Team.class, "_log_entry", Entry.class, "_entry", Service.class));

  @ParameterizedTest
  @CsvSource({
    "team, Team",
    "team_reference, Ref",
    "notify_log_entry, Entry",
    "notify_me_log_entry, Entry",
    "_log_entry, Entry",
    "diary_entry, Service",
    "my_diary_entry, Service",
    "entry, Ref",
    "a_team, Ref",
    "robot, Ref"
  })
  void theWholeNameIsBeforeItsLongestEnd(String type, String record) {
    assertThat(relations.of(type).getSimpleName()).isEqualTo(record);
  }
}
