package io.github.pagerdutyjava.soak;

import io.github.pagerdutyjava.PagerDutyException;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.client.incidents.NewIncident;
import io.github.pagerdutyjava.client.services.Service;
import io.github.pagerdutyjava.client.users.User;
import io.github.pagerdutyjava.events.NewChangeEvent;
import io.github.pagerdutyjava.events.PagerDutyEvents;
import io.github.pagerdutyjava.events.Severity;
import io.github.pagerdutyjava.events.TriggerEvent;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One thread of the soak test: calls one thing after another, and looks at what it gets. */
final class Caller implements Runnable {

  private static final int PAGE = 10;

  /** The deadline of a call is 2 minutes; a walk of some pages may take a little more. */
  private static final Duration LONGEST = Duration.ofMinutes(3);

  private final Programs programs;
  private final Account account;
  private final Outcomes outcomes;
  private final Tally tally;
  private final SplittableRandom dice;
  private final BooleanSupplier on;
  private @Nullable Incident latest;

  Caller(
      Programs programs,
      Account account,
      Outcomes outcomes,
      Tally tally,
      SplittableRandom dice,
      BooleanSupplier on) {
    this.programs = programs;
    this.account = account;
    this.outcomes = outcomes;
    this.tally = tally;
    this.dice = dice;
    this.on = on;
  }

  @Override
  public void run() {
    while (on.getAsBoolean()) {
      Work work = Work.of(dice.nextInt(Work.ALL));
      if (work.creates()) {
        create(work, outcomes.next());
      } else {
        read(work);
      }
    }
  }

  private void read(Work work) {
    long start = System.nanoTime();
    try {
      switch (work) {
        case GET -> get(dice.nextBoolean());
        case LIST -> list(dice.nextBoolean());
        default -> walk();
      }
      inTime(start);
      tally.succeeded();
    } catch (PagerDutyException e) {
      tally.failed(e);
    } catch (RuntimeException | Error e) {
      tally.unreported(work, e);
    }
  }

  private void get(boolean service) {
    String id = any(service ? account.serviceIds() : account.userIds());
    PagerDutyClient client = any(programs.clients());
    String got = service ? client.services().get(id).id() : client.users().get(id).id();
    WrongResult.unless(got.equals(id), "asked for " + id + ", got " + got);
  }

  private void list(boolean services) {
    PagerDutyClient client = any(programs.clients());
    List<String> got =
        services
            ? client.services().pageSize(PAGE).stream().map(Service::id).toList()
            : client.users().pageSize(PAGE).stream().map(User::id).toList();
    List<String> all = services ? account.serviceIds() : account.userIds();
    WrongResult.unless(
        got.size() == all.size() && Set.copyOf(got).equals(Set.copyOf(all)),
        got.size() + " of " + all.size() + " in a list");
  }

  /** Walks the incidents from this thread's latest on, which must be among them. */
  private void walk() {
    Incident mine = latest;
    if (mine == null) {
      return;
    }
    Set<String> ids = new HashSet<>();
    any(programs.clients())
        .incidents()
        .since(Objects.requireNonNull(mine.createdAt()))
        .forEach(incident -> ids.add(incident.id()));
    WrongResult.unless(
        ids.contains(mine.id()), mine.id() + " of " + mine.createdAt() + " is not in its list");
  }

  private void create(Work work, int number) {
    long start = System.nanoTime();
    try {
      send(work, "soak " + number);
      outcomes.set(number, Outcome.CREATED);
      inTime(start);
      tally.succeeded();
    } catch (PagerDutyException e) {
      Outcome outcome = Outcome.of(e, work.repeatable());
      outcomes.set(number, outcome);
      if (outcome == Outcome.UNKNOWN && !work.repeatable()) {
        tally.leftOpen();
      } else {
        tally.failed(e);
      }
    } catch (RuntimeException | Error e) {
      tally.unreported(work, e);
    }
  }

  private void send(Work work, String title) {
    PagerDutyEvents events = any(programs.events());
    NewIncident incident = NewIncident.of(title, any(account.serviceIds()));
    switch (work) {
      case ALERT -> events.trigger(TriggerEvent.of(title, "soak.example.com", Severity.CRITICAL));
      case CHANGE -> events.change(NewChangeEvent.of(title));
      case INCIDENT_WITH_KEY -> create(incident.incidentKey(title), title);
      default -> create(incident, title);
    }
  }

  private void create(NewIncident incident, String title) {
    Incident created = any(programs.clients()).incidents().create(incident);
    WrongResult.unless(title.equals(created.title()), title + " became " + created.title());
    latest = created;
  }

  private static void inTime(long start) {
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    WrongResult.unless(took.compareTo(LONGEST) < 0, "took " + took);
  }

  private <T> T any(List<T> list) {
    return list.get(dice.nextInt(list.size()));
  }
}
