package io.github.pagerdutyjava.examples;

import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.oauth.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints who is on call. */
@Command(
    name = "oncall",
    description = "Prints who is on call now, then or in a range of time, and until when.",
    footer = {
      "",
      "Without --policy and --schedule, of all escalation policies.",
      "JSON: one object a line of policy_id, policy, level, schedule_id, schedule, user_id, user,",
      "start and end, which are both null for somebody who is always on call.",
      "ics: a calendar; somebody who is always on call has an all-day event, repeated daily."
    })
final class OncallCommand implements Callable<Integer> {

  /** How far ahead PagerDuty tells who is on call by a policy. */
  private static final Duration FORESEEN = Duration.ofDays(90);

  private final Shell shell;

  @Option(
      names = "--policy",
      paramLabel = "ID|URL",
      description = "An escalation policy, by its id or its web address; may be repeated.")
  private List<String> policies = new ArrayList<>();

  @Option(
      names = "--schedule",
      paramLabel = "ID",
      description = "A schedule, made of layers or of shifts; may be repeated.")
  private List<String> schedules = new ArrayList<>();

  @Mixin private WatchOptions watchOptions = new WatchOptions();
  @Mixin private ServerOptions server = new ServerOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}; table when absent.")
  private DutyFormat format = DutyFormat.TABLE;

  OncallCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Instant now = shell.clock().instant();
    Watch watch = watchOptions.read(now);
    List<PolicyAddress> addresses = policies.stream().map(PolicyAddress::parse).toList();
    schedules.forEach(schedule -> PagerDutyId.require("--schedule", schedule));
    try (Account account = open(addresses)) {
      List<String> ids = addresses.stream().map(PolicyAddress::id).toList();
      List<Duty> duties = read(new DutyReader(account.client()), ids, watch, now);
      shell.write(out -> format.write(duties, new DutyCalendar(now, watch.from()), out));
      shell.notice(
          Texts.count(duties.size(), "shift") + ", " + Texts.count(account.requests(), "request"));
    }
    return 0;
  }

  private Account open(List<PolicyAddress> addresses) {
    @Nullable Region told =
        addresses.stream()
            .map(PolicyAddress::region)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return server.open(shell, told, Scope.ONCALLS_READ, Scope.SCHEDULES_READ, Scope.USERS_READ);
  }

  private List<Duty> read(DutyReader reader, List<String> ids, Watch watch, Instant now) {
    List<Duty> duties = new ArrayList<>();
    if (!ids.isEmpty() || schedules.isEmpty()) {
      Instant last = now.plus(FORESEEN);
      if (watch.to().isAfter(last)) {
        shell.notice(
            "PagerDuty foresees 90 days: nobody on call by a policy is shown after "
                + Texts.minute(last)
                + " UTC.");
      }
      if (!watch.from().isAfter(last)) {
        duties.addAll(reader.ofPolicies(ids, watch.until(last)));
      }
    }
    for (String schedule : schedules) {
      duties.addAll(reader.ofSchedule(schedule.strip(), watch));
    }
    duties.sort(Duty.ORDER);
    return duties;
  }
}
