package io.github.pagerdutyjava.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The notifications that were sent: all by e-mail. */
final class NotificationCalls {
  private static final String PREFIX = "N";
  private static final String EMAIL = "email_notification";
  private static final Set<String> TYPES =
      Set.of("sms_notification", EMAIL, "phone_notification", "push_notification");

  private final Account account;

  NotificationCalls(Account account) {
    this.account = account;
  }

  /** Returns the newest first, of a range that must be given. */
  Object list(Call call) {
    Paging paging = Paging.of(call.query());
    Instant since = Times.read(call.query(), "since");
    Instant until = Times.read(call.query(), "until");
    if (since == null || until == null) {
      throw Refusal.time("since and until must be given");
    }
    List<LogEntries.Entry> found = found(Range.open(since, until), call.query().text("filter"));
    return paging.page(
        call.operation().root(),
        found.size(),
        i -> account.views().show(notification(found.get(i)), call));
  }

  private List<LogEntries.Entry> found(Range range, @Nullable String type) {
    if (type != null && !TYPES.contains(type)) {
      throw Refusal.invalid("filter must be one of " + TYPES.stream().sorted().toList());
    }
    List<LogEntries.Entry> found = new ArrayList<>();
    if (type == null || type.equals(EMAIL)) {
      LogEntries log = account.logEntries();
      log.newestFirst(range).stream().filter(log::notifies).forEach(found::add);
    }
    return found;
  }

  private Entity notification(LogEntries.Entry entry) {
    Entity shown = account.logEntries().show(entry);
    Entity user = shown.entity("user");
    Entity whole = account.directory().recall(user.id());
    return new Entity()
        .with("id", PREFIX + shown.id())
        .with("type", EMAIL)
        .with("started_at", shown.get("created_at"))
        .with("address", whole == null ? null : whole.get("email"))
        .with("user", user);
  }
}
