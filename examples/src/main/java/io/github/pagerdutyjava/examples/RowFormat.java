package io.github.pagerdutyjava.examples;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** How {@code incidents} writes incidents, one a line. */
enum RowFormat {
  /** For people. */
  TABLE {
    @Override
    void begin(BufferedSink out) throws IOException {
      out.writeUtf8(
          line("number", "created (UTC)", "status", "urgency", "lead time", "service", "title"));
    }

    @Override
    void write(IncidentRow row, BufferedSink out) throws IOException {
      out.writeUtf8(
          line(
              row.number() == null ? row.id() : row.number().toString(),
              Texts.minute(row.createdAt()),
              Texts.line(row.status(), 12),
              Texts.line(row.urgency(), 7),
              Texts.duration(row.leadTimeMinutes()),
              Texts.line(row.serviceId(), 14),
              Texts.line(row.title(), 26)));
    }

    private String line(Object... cells) {
      return String.format(Locale.ROOT, "%8s  %-16s  %-11s  %-7s  %9s  %-8s  %s", cells)
              .stripTrailing()
          + "\n";
    }
  },

  /** For programs: one object a line. */
  JSON {
    @Override
    void begin(BufferedSink out) {}

    @Override
    void write(IncidentRow row, BufferedSink out) throws IOException {
      JsonWriter json = JsonWriter.of(out);
      json.setSerializeNulls(true);
      json.beginObject();
      List<@Nullable Object> values = cells(row);
      for (int i = 0; i < NAMES.size(); i++) {
        json.name(NAMES.get(i));
        if (values.get(i) instanceof Number number) {
          json.value(number);
        } else {
          json.value(text(values.get(i)));
        }
      }
      json.endObject();
      out.writeByte('\n');
    }

    private @Nullable String text(@Nullable Object value) {
      return value == null ? null : value.toString();
    }
  },

  /** For spreadsheets: RFC 4180 with a header; an absent value is an empty cell. */
  CSV {
    @Override
    void begin(BufferedSink out) throws IOException {
      out.writeUtf8(String.join(",", NAMES)).writeByte('\n');
    }

    @Override
    void write(IncidentRow row, BufferedSink out) throws IOException {
      out.writeUtf8(cells(row).stream().map(this::cell).collect(Collectors.joining(",")))
          .writeByte('\n');
    }

    private String cell(@Nullable Object value) {
      String text = value == null ? "" : value.toString();
      boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
  };

  private static final List<String> NAMES =
      List.of(
          "number",
          "id",
          "title",
          "status",
          "raw_status",
          "urgency",
          "priority",
          "service_id",
          "created_at",
          "resolved_at",
          "lead_time_minutes",
          "assignee_id",
          "url");

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes what stands above the first incident. */
  abstract void begin(BufferedSink out) throws IOException;

  /** Writes an incident. */
  abstract void write(IncidentRow row, BufferedSink out) throws IOException;

  private static List<@Nullable Object> cells(IncidentRow row) {
    return Arrays.asList(
        row.number(),
        row.id(),
        row.title(),
        row.status(),
        row.rawStatus(),
        row.urgency(),
        row.priority(),
        row.serviceId(),
        row.createdAt(),
        row.resolvedAt(),
        row.leadTimeMinutes(),
        row.assigneeId(),
        row.url());
  }
}
