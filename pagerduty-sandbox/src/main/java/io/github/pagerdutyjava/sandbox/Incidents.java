package io.github.pagerdutyjava.sandbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The account's incidents: where they are and what is shown of them. */
final class Incidents {
  private static final String PREFIX = "Q";

  private final long seed;
  private final Growing<Incident> incidents;
  private final Directory directory;
  private final Services services;
  private final Duty duty;
  private final IncidentView view;
  private final Map<Integer, Incident> originals = new ConcurrentHashMap<>();
  private final Map<Integer, Entity> written = new ConcurrentHashMap<>();
  private final List<Rotation> rotations;

  Incidents(long seed, Directory directory, Services services, List<Incident> incidents) {
    this.seed = seed;
    this.directory = directory;
    this.services = services;
    this.duty = new Duty(directory);
    this.view = new IncidentView(this, directory);
    this.incidents = new Growing<>(incidents);
    this.rotations =
        directory.all("schedules").stream()
            .map(schedule -> Rotation.of(schedule.list("schedule_layers").get(0), ZoneOffset.UTC))
            .toList();
  }

  List<Incident> all() {
    return incidents.all();
  }

  /** Returns those of the demo account. */
  List<Incident> given() {
    return incidents.given();
  }

  /** Returns those that were raised since. */
  List<Incident> added() {
    return incidents.added();
  }

  /** Adds an incident after the last one, and dates it no earlier, and returns it. */
  synchronized Incident raise(long second, int service, Alert alert) {
    Incident last = incidents.get(incidents.size() - 1);
    long created = Math.max(second, last.created());
    Incident incident = Incident.raised(incidents.size() + 1, created, service, alert);
    incidents.add(incident);
    return incident;
  }

  /** Replaces an incident by what became of it through events. */
  void change(Incident incident) {
    incidents.set(incident.number() - 1, incident);
  }

  /** Replaces an incident by what was written, of which no more follows from the demo account. */
  void write(Incident incident, Entity whole) {
    written.put(incident.number(), whole);
    if (incident.number() > incidents.size()) {
      originals.put(incident.number(), incident);
      incidents.add(incident);
    } else {
      originals.putIfAbsent(incident.number(), incidents.get(incident.number() - 1));
      change(incident);
    }
  }

  boolean written(Incident incident) {
    return written.containsKey(incident.number());
  }

  /** Returns the incident as it was before it was first written to. */
  Incident original(Incident incident) {
    return originals.getOrDefault(incident.number(), incident);
  }

  /** Returns the number of the next incident. */
  int next() {
    return incidents.size() + 1;
  }

  List<Incident> open() {
    return all().stream().filter(incident -> incident.resolved() == 0).toList();
  }

  /** Returns the ids of those who have to answer for it. */
  List<String> assignees(Incident incident) {
    Entity whole = written.get(incident.number());
    if (whole != null) {
      return Views.ids(whole.get("assignments"), List.of("assignee"));
    }
    return incident.resolved() > 0 ? List.of() : List.of(responder(incident).id());
  }

  /** Returns the incident with this id; 404 when there is none. */
  Incident get(String id) {
    Incident incident = known(id);
    if (incident == null) {
      throw Refusal.notFound();
    }
    return incident;
  }

  @Nullable Incident numbered(long number) {
    return number < 1 || number > incidents.size() ? null : incidents.get((int) number - 1);
  }

  private @Nullable Incident known(String id) {
    return numbered(Ids.number(PREFIX, id));
  }

  @Nullable Entity find(String id) {
    Incident incident = known(id);
    return incident == null ? null : show(incident);
  }

  Entity service(Incident incident) {
    return services.at(incident.service());
  }

  List<Entity> teams(Incident incident) {
    return service(incident).list("teams");
  }

  /** Returns the reference of the person who was on call when it began. */
  Entity responder(Incident incident) {
    Instant created = Instant.ofEpochSecond(incident.created());
    if (incident.service() / 2 < rotations.size()) {
      return rotations.get(incident.service() / 2).at(created);
    }
    List<Entity> onCall = duty.at(service(incident).entity("escalation_policy"), 1, created);
    return onCall.isEmpty() ? directory.all("users").get(0).reference() : onCall.get(0);
  }

  static String id(Incident incident) {
    return Ids.of(PREFIX, incident.number());
  }

  Entity reference(Incident incident) {
    return view.base(incident).reference();
  }

  /** Notes in each service when its last incident began, and whether it has open ones. */
  void markServices() {
    for (Incident incident : given()) {
      Entity service = service(incident);
      service.with("last_incident_timestamp", Instant.ofEpochSecond(incident.created()));
      if (incident.status() == Incident.Status.TRIGGERED) {
        service.with("status", "critical");
      } else if (incident.status() == Incident.Status.ACKNOWLEDGED) {
        service.with("status", service.text("status").equals("critical") ? "critical" : "warning");
      }
    }
  }

  /** Returns its de-duplication key; shown only when it has no alerts, but always matched. */
  String key(Incident incident) {
    Alert alert = incident.alert();
    Entity whole = written.get(incident.number());
    if (alert != null) {
      return alert.key();
    }
    if (whole != null && whole.get("incident_key") instanceof String key) {
      return key;
    }
    Dice dice = dice(incident);
    return String.format(Locale.ROOT, "%016x%016x", dice.next(), dice.next());
  }

  Dice dice(Incident incident) {
    return Dice.of(seed, incident.number());
  }

  String title(Incident incident) {
    Entity whole = written.get(incident.number());
    if (whole != null) {
      return whole.text("title");
    }
    Alert alert = incident.alert();
    return alert != null ? alert.summary() : demoTitle(incident);
  }

  private String demoTitle(Incident incident) {
    int usual = DemoNames.TROUBLES.size();
    String sentence =
        incident.trouble() < usual
            ? DemoNames.TROUBLES.get(incident.trouble())
            : DemoNames.STORM.get(incident.trouble() - usual);
    Dice dice = dice(incident);
    String service = service(incident).text("name");
    String host = service.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + dice.between(1, 24);
    return sentence
        .replace("%s", service)
        .replace("@", host)
        .replace("#", Integer.toString(dice.between(2, 9)));
  }

  /** Returns the whole incident with all that an {@code include[]} can add to it. */
  Entity show(Incident incident) {
    Entity whole = written.get(incident.number());
    return whole != null ? whole : view.computed(incident);
  }
}
