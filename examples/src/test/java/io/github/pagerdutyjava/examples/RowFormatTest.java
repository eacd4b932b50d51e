package io.github.pagerdutyjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class RowFormatTest {

  private static final IncidentRow FULL =
      new IncidentRow(
          7L,
          "PI7",
          "Disk \"full\", again\n\u001b[31m",
          "DONE",
          "resolved",
          "high",
          "P1",
          "PSVC",
          Instant.parse("2025-01-01T10:00:00Z"),
          Instant.parse("2025-01-01T10:45:30.500Z"),
          "PUSER",
          "https://acme.pagerduty.com/incidents/PI7");

  private static final IncidentRow EMPTY =
      new IncidentRow(null, "PI8", null, null, null, null, null, null, null, null, null, null);

  @Test
  void jsonIsOneObjectALineWithExactlyTheKeysNamed() throws IOException {
    assertThat(text(RowFormat.JSON, FULL))
        .isEqualTo(
            "{\"number\":7,\"id\":\"PI7\",\"title\":\"Disk \\\"full\\\", again\\n\\u001b[31m\","
                + "\"status\":\"DONE\",\"raw_status\":\"resolved\",\"urgency\":\"high\","
                + "\"priority\":\"P1\",\"service_id\":\"PSVC\","
                + "\"created_at\":\"2025-01-01T10:00:00Z\","
                + "\"resolved_at\":\"2025-01-01T10:45:30.500Z\",\"lead_time_minutes\":45,"
                + "\"assignee_id\":\"PUSER\","
                + "\"url\":\"https://acme.pagerduty.com/incidents/PI7\"}\n");
  }

  @Test
  void whatIsAbsentIsNullInJson() throws IOException {
    assertThat(text(RowFormat.JSON, EMPTY))
        .isEqualTo(
            "{\"number\":null,\"id\":\"PI8\",\"title\":null,\"status\":null,\"raw_status\":null,"
                + "\"urgency\":null,\"priority\":null,\"service_id\":null,\"created_at\":null,"
                + "\"resolved_at\":null,\"lead_time_minutes\":null,\"assignee_id\":null,"
                + "\"url\":null}\n");
  }

  @Test
  void csvQuotesWhatNeedsIt() throws IOException {
    assertThat(text(RowFormat.CSV, FULL))
        .isEqualTo(
            "number,id,title,status,raw_status,urgency,priority,service_id,created_at,resolved_at,"
                + "lead_time_minutes,assignee_id,url\n"
                + "7,PI7,\"Disk \"\"full\"\", again\n\u001b[31m\",DONE,resolved,high,P1,PSVC,"
                + "2025-01-01T10:00:00Z,2025-01-01T10:45:30.500Z,45,PUSER,"
                + "https://acme.pagerduty.com/incidents/PI7\n");
    assertThat(text(RowFormat.CSV, EMPTY)).endsWith("\n,PI8,,,,,,,,,,,\n");
  }

  @Test
  void theTableKeepsToItsColumnsAndShowsNoControlCharacter() throws IOException {
    String table = text(RowFormat.TABLE, FULL) + text(RowFormat.TABLE, EMPTY);

    assertThat(table).contains("7  2025-01-01 10:00  DONE").doesNotContain("\u001b");
    assertThat(table.lines()).hasSize(4).allMatch(line -> line.length() <= 100);
  }

  private static String text(RowFormat format, IncidentRow row) throws IOException {
    Buffer out = new Buffer();
    format.begin(out);
    format.write(row, out);
    return out.readUtf8();
  }
}
