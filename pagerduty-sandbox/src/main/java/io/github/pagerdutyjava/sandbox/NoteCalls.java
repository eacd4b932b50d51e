package io.github.pagerdutyjava.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The notes of an incident; each is an entry of its log. */
final class NoteCalls {
  private static final String ANNOTATED = "annotate_log_entry";

  private final Account account;
  private final IncidentWrites incidents;

  NoteCalls(Account account, IncidentWrites incidents) {
    this.account = account;
    this.incidents = incidents;
  }

  /** Returns the newest first. */
  Object list(Call call) {
    Incident incident = account.incidents().get(call.variable(0));
    LogEntries log = account.logEntries();
    List<Entity> notes = new ArrayList<>();
    for (LogEntries.Entry entry : log.of(incident)) {
      Entity shown = log.show(entry);
      if (shown.text("type").equals(ANNOTATED)) {
        notes.add(0, note(shown));
      }
    }
    return Map.of(call.operation().root(), notes);
  }

  private static Entity note(Entity entry) {
    Object updated = entry.get("updated_at");
    return new Entity()
        .with("id", entry.id())
        .with("user", entry.get("agent"))
        .with("channel", new Entity().with("summary", "The PagerDuty website or APIs"))
        .with("content", entry.get("note"))
        .with("created_at", entry.get("created_at"))
        .with("updated_at", updated == null ? entry.get("created_at") : updated);
  }

  Object add(Call call) {
    String content = content(call);
    Draft draft = incidents.draft(call.variable(0), call);
    Entity entry = draft.log(ANNOTATED, "Note added").with("note", content);
    draft.keep();
    return Map.of(call.operation().root(), note(entry));
  }

  private static String content(Call call) {
    Map<String, @Nullable Object> note = call.sent().object("note");
    return Sent.text(note, "content");
  }

  Object update(Call call) {
    Instant now = incidents.draft(call.variable(0), call).now();
    Entity after = Entity.copy(known(call)).with("note", content(call)).with("updated_at", now);
    account.chronicle().replace(after);
    return Map.of(call.operation().root(), note(after));
  }

  /** The log keeps that there was a note, without what it said. */
  Object delete(Call call) {
    account.chronicle().replace(Entity.copy(known(call)).with("type", "deleted_note_log_entry"));
    return RestApi.Behaviours.NOTHING;
  }

  /** Notes of the demo account stay as they are: they are not written anywhere. */
  private Entity known(Call call) {
    Incident incident = account.incidents().get(call.variable(0));
    return account.chronicle().of(incident).stream()
        .map(Chronicle.Line::entry)
        .filter(entry -> entry.id().equals(call.variable(1)))
        .filter(entry -> entry.text("type").equals(ANNOTATED))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }
}
