package io.github.pagerdutyjava.examples;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** How {@code oncall} writes who is on call. */
enum DutyFormat {
  /** For people. */
  TABLE {
    @Override
    void write(List<Duty> duties, DutyCalendar calendar, BufferedSink out) throws IOException {
      out.writeUtf8(line("policy or schedule", "level", "on call", "from (UTC)", "until (UTC)"));
      String before = "";
      for (Duty duty : duties) {
        String place = Texts.line(duty.place(), 32);
        out.writeUtf8(
            line(
                place.equals(before) ? "" : place,
                duty.level() == null ? "" : duty.level().toString(),
                Texts.line(duty.person(), 22),
                Texts.minute(duty.start()),
                duty.end() == null ? "always" : Texts.minute(duty.end())));
        before = place;
      }
    }

    private String line(Object... cells) {
      return String.format(Locale.ROOT, "%-32s  %5s  %-22s  %-16s  %s\n", cells);
    }
  },

  /** For programs: one object a line. */
  JSON {
    @Override
    void write(List<Duty> duties, DutyCalendar calendar, BufferedSink out) throws IOException {
      for (Duty duty : duties) {
        JsonWriter json = JsonWriter.of(out);
        json.setSerializeNulls(true);
        json.beginObject();
        json.name("policy_id").value(duty.policyId());
        json.name("policy").value(duty.policy());
        json.name("level").value(duty.level());
        json.name("schedule_id").value(duty.scheduleId());
        json.name("schedule").value(duty.schedule());
        json.name("user_id").value(duty.userId());
        json.name("user").value(duty.user());
        json.name("start").value(text(duty.start()));
        json.name("end").value(text(duty.end()));
        json.endObject();
        out.writeByte('\n');
      }
    }

    private @Nullable String text(@Nullable Instant moment) {
      return moment == null ? null : moment.toString();
    }
  },

  /** For calendars. */
  ICS {
    @Override
    void write(List<Duty> duties, DutyCalendar calendar, BufferedSink out) throws IOException {
      calendar.write(duties, out);
    }
  };

  /** Writes who is on call. */
  abstract void write(List<Duty> duties, DutyCalendar calendar, BufferedSink out)
      throws IOException;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
