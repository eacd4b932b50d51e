package io.github.pagerdutyjava.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** GET /oncalls: who is on call now, or in a range of time. */
final class OnCalls {
  private static final Duration FORESEEN = Duration.ofDays(90);

  private final Lazy<Account> account;
  private final Lazy<Duty> duty;
  private final Clock clock;

  OnCalls(Lazy<Account> account, Clock clock) {
    this.account = account;
    this.duty = new Lazy<>(() -> new Duty(account.value().directory()));
    this.clock = clock;
  }

  Object list(Call call) {
    Query query = call.query();
    Paging paging = Paging.of(query);
    Instant now = clock.instant();
    Instant since = orElse(Times.read(query, "since"), now);
    Instant until = orElse(Times.read(query, "until"), since.isAfter(now) ? since : now);
    if (until.isBefore(since)) {
      throw Refusal.range("until must not be before since");
    }
    Instant last = now.plus(FORESEEN);
    List<Entity> found = Lists.found(all(since, until.isAfter(last) ? last : until), call);
    if (query.flag("earliest")) {
      Set<List<@Nullable Object>> seen = new HashSet<>();
      found.removeIf(onCall -> !seen.add(place(onCall)));
    }
    Views views = account.value().views();
    return paging.page(call.operation().root(), found.size(), i -> views.show(found.get(i), call));
  }

  private static Instant orElse(@Nullable Instant given, Instant usual) {
    return given == null ? usual : given;
  }

  private static List<@Nullable Object> place(Entity onCall) {
    return List.of(
        onCall.entity("escalation_policy").id(),
        onCall.text("escalation_level"),
        onCall.entity("user").id());
  }

  private List<Entity> all(Instant since, Instant until) {
    List<Entity> all = new ArrayList<>();
    for (Entity policy : account.value().directory().all("escalation_policies")) {
      int level = 1;
      for (Entity rule : policy.list("escalation_rules")) {
        for (Entity target : rule.list("targets")) {
          addTarget(all, onCall(policy, level), target, since, until);
        }
        level++;
      }
    }
    return all;
  }

  private static Entity onCall(Entity policy, int level) {
    return new Entity()
        .with("escalation_policy", policy.reference())
        .with("escalation_level", level);
  }

  private void addTarget(
      List<Entity> all, Entity onCall, Entity target, Instant since, Instant until) {
    for (Duty.Time time : duty.value().times(target, since, until)) {
      all.add(
          Entity.copy(onCall)
              .with("user", time.user())
              .with("schedule", time.schedule())
              .with("start", time.start())
              .with("end", time.end()));
    }
  }
}
