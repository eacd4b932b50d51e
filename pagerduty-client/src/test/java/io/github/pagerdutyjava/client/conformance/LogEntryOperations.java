package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.action;
import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.logentries.ChannelUpdate;
import io.github.pagerdutyjava.client.logentries.LogEntryInclude;
import io.github.pagerdutyjava.client.logentries.UpdatableChannel;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The operations of log entries. */
final class LogEntryOperations {

  static final List<Operation> ALL =
      List.of(
          operation(
                  "listLogEntries",
                  client ->
                      client
                          .logEntries()
                          .timeZone(ZoneId.of("America/Lima"))
                          .overview()
                          .teamIds("T1", "T2")
                          .include(LogEntryInclude.values()))
              .alsoSends(
                  client ->
                      client
                          .logEntries()
                          .since(Instant.parse("2026-01-01T00:00:00Z"))
                          .until(Instant.parse("2026-01-02T00:00:00Z"))
                          .toList()),
          operation(
              "getLogEntry",
              client ->
                  client
                      .logEntries()
                      .get("P1", ZoneId.of("America/Lima"), LogEntryInclude.values())),
          action(
              "updateLogEntryChannel",
              client ->
                  client
                      .logEntries()
                      .updateChannel(
                          "P1",
                          ChannelUpdate.of(UpdatableChannel.WEB_TRIGGER, "The disk is full"))));

  private LogEntryOperations() {}
}
