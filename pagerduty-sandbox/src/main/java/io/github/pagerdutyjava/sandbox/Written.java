package io.github.pagerdutyjava.sandbox;

import java.time.Clock;
import java.util.Map;
import java.util.function.BiFunction;

/** Which behaviour the table of operations means by which name, as far as it changes something. */
final class Written {
  private final Lazy<Account> account;
  private final Clock clock;
  private final Lazy<Store> store;
  private final Map<String, Behaviour> behaviours;

  Written(Lazy<Account> account, Clock clock, Map<String, Behaviour> behaviours) {
    this.account = account;
    this.clock = clock;
    this.behaviours = behaviours;
    this.store = new Lazy<>(() -> new Store(account.value(), clock, new Shapes()));
  }

  void addAll() {
    addStore();
    addPeople();
    addPolicies();
    addIncidents();
    addAround(new Lazy<>(this::incidentWrites));
    addFields(new Lazy<>(this::incidentWrites));
    addSchedules();
    addShifts();
  }

  private IncidentWrites incidentWrites() {
    return new IncidentWrites(account.value(), clock, new IncidentAlerts(account.value()));
  }

  private <T> void add(String name, Lazy<T> calls, BiFunction<T, Call, Object> behaviour) {
    behaviours.put(name, call -> behaviour.apply(calls.value(), call));
  }

  private void addStore() {
    StoreCalls calls = new StoreCalls(account, store);
    behaviours.put("create", calls::create);
    behaviours.put("update", calls::update);
    behaviours.put("delete", calls::delete);
    behaviours.put("all", calls::all);
    behaviours.put("none", calls::none);
    behaviours.put("nothing", calls::nothing);
  }

  private void addPeople() {
    Lazy<TeamCalls> teams = new Lazy<>(() -> new TeamCalls(account.value(), store.value()));
    add("members", teams, TeamCalls::members);
    add("join", teams, TeamCalls::join);
    add("leave", teams, TeamCalls::leave);
    add("adopt", teams, TeamCalls::adopt);
    add("release", teams, TeamCalls::release);
    add("delete_user", teams, TeamCalls::deleteUser);
    add("license", teams, TeamCalls::license);
    add("url_key", teams, TeamCalls::urlKey);
    Lazy<TagCalls> tags = new Lazy<>(() -> new TagCalls(account.value(), store.value()));
    add("tags", tags, TagCalls::ofEntity);
    add("tagged", tags, TagCalls::tagged);
    add("change_tags", tags, TagCalls::change);
  }

  private void addPolicies() {
    Lazy<PolicyCalls> policies = new Lazy<>(() -> new PolicyCalls(account.value(), store.value()));
    add("create_policy", policies, PolicyCalls::create);
    add("update_policy", policies, PolicyCalls::update);
    add("create_service", policies, PolicyCalls::createService);
    add("update_service", policies, PolicyCalls::updateService);
    add("create_integration", policies, PolicyCalls::createIntegration);
    Lazy<WindowCalls> windows =
        new Lazy<>(() -> new WindowCalls(account.value(), store.value(), clock));
    add("maintenance_windows", windows, WindowCalls::list);
    add("create_window", windows, WindowCalls::create);
    add("update_window", windows, WindowCalls::update);
    add("delete_window", windows, WindowCalls::delete);
  }

  private void addAround(Lazy<IncidentWrites> writes) {
    Lazy<ResponderCalls> responders =
        new Lazy<>(() -> new ResponderCalls(account.value(), writes.value()));
    add("request_responders", responders, ResponderCalls::request);
    add("cancel_responders", responders, ResponderCalls::cancel);
    add("status_update", responders, ResponderCalls::tell);
    Lazy<SubscriptionCalls> subscriptions =
        new Lazy<>(() -> new SubscriptionCalls(account.value()));
    add("subscribers", subscriptions, SubscriptionCalls::subscribers);
    add("subscriptions", subscriptions, SubscriptionCalls::subscriptions);
    add("subscribe", subscriptions, SubscriptionCalls::subscribe);
    add("unsubscribe", subscriptions, SubscriptionCalls::unsubscribe);
    Lazy<Surroundings> surroundings =
        new Lazy<>(() -> new Surroundings(account.value(), new ChangeEvents(account)));
    add("past_incidents", surroundings, Surroundings::past);
    add("related_incidents", surroundings, Surroundings::related);
    add("outlier_incident", surroundings, Surroundings::outlier);
    add("related_change_events", surroundings, Surroundings::changes);
    Lazy<NotificationCalls> notifications =
        new Lazy<>(() -> new NotificationCalls(account.value()));
    add("notifications", notifications, NotificationCalls::list);
  }

  private void addFields(Lazy<IncidentWrites> writes) {
    Lazy<FieldCalls> fields = new Lazy<>(() -> new FieldCalls(account.value(), store.value()));
    add("incident_types", fields, FieldCalls::types);
    add("create_type", fields, FieldCalls::createType);
    add("update_type", fields, FieldCalls::updateType);
    add("fields", fields, FieldCalls::list);
    add("field", fields, FieldCalls::one);
    add("create_field", fields, FieldCalls::create);
    add("update_field", fields, FieldCalls::update);
    Lazy<FieldValueCalls> values =
        new Lazy<>(() -> new FieldValueCalls(account.value(), writes.value()));
    add("incident_values", values, FieldValueCalls::ofIncident);
    add("set_incident_values", values, FieldValueCalls::setOfIncident);
    add("service_values", values, FieldValueCalls::ofService);
    add("set_service_values", values, FieldValueCalls::setOfService);
    Lazy<ServiceCalls> services = new Lazy<>(() -> new ServiceCalls(account.value(), clock));
    add("enablements", services, ServiceCalls::enablements);
    add("enable", services, ServiceCalls::enable);
    add("convert_rules", services, ServiceCalls::convertRules);
  }

  private void addIncidents() {
    Lazy<IncidentAlerts> kept = new Lazy<>(() -> new IncidentAlerts(account.value()));
    Lazy<IncidentWrites> writes =
        new Lazy<>(() -> new IncidentWrites(account.value(), clock, kept.value()));
    add(
        "create_incident",
        new Lazy<>(() -> new NewIncidents(account.value(), clock)),
        NewIncidents::create);
    add("update_incident", writes, IncidentWrites::one);
    add("update_incidents", writes, IncidentWrites::many);
    add("snooze", writes, IncidentWrites::snooze);
    add("merge", writes, IncidentWrites::merge);
    Lazy<AlertCalls> alerts =
        new Lazy<>(() -> new AlertCalls(account.value(), kept.value(), writes.value()));
    add("alerts", alerts, AlertCalls::list);
    add("alert", alerts, AlertCalls::one);
    add("update_alert", alerts, AlertCalls::update);
    add("update_alerts", alerts, AlertCalls::updateMany);
    Lazy<NoteCalls> notes = new Lazy<>(() -> new NoteCalls(account.value(), writes.value()));
    add("notes", notes, NoteCalls::list);
    add("add_note", notes, NoteCalls::add);
    add("update_note", notes, NoteCalls::update);
    add("delete_note", notes, NoteCalls::delete);
  }

  private void addSchedules() {
    Lazy<ScheduleCalls> schedules =
        new Lazy<>(() -> new ScheduleCalls(account.value(), store.value()));
    add("create_schedule", schedules, ScheduleCalls::create);
    add("update_schedule", schedules, ScheduleCalls::update);
    add("preview_schedule", schedules, ScheduleCalls::preview);
    add("schedule_users", schedules, ScheduleCalls::users);
    Lazy<OverrideCalls> overrides =
        new Lazy<>(() -> new OverrideCalls(account.value(), store.value(), clock));
    add("overrides", overrides, OverrideCalls::list);
    add("add_overrides", overrides, OverrideCalls::add);
    add("delete_override", overrides, OverrideCalls::delete);
  }

  private void addShifts() {
    Lazy<ShiftCalls> shifts =
        new Lazy<>(() -> new ShiftCalls(account.value(), store.value(), clock));
    add("in_range", shifts, ShiftCalls::inRange);
    add("create_custom_shifts", shifts, ShiftCalls::addShifts);
    add("create_overrides", shifts, ShiftCalls::addOverrides);
    add("update_shift", shifts, ShiftCalls::update);
    add("delete_shift", shifts, ShiftCalls::delete);
    Lazy<RotationCalls> rotations =
        new Lazy<>(() -> new RotationCalls(account.value(), store.value(), clock));
    add("create_by_shift", rotations, RotationCalls::createSchedule);
    add("update_by_shift", rotations, RotationCalls::updateSchedule);
    add("rotations", rotations, RotationCalls::rotations);
    add("rotation", rotations, RotationCalls::rotation);
    add("create_rotation", rotations, RotationCalls::createRotation);
    add("create_event", rotations, RotationCalls::createEvent);
    add("update_event", rotations, RotationCalls::updateEvent);
    add("delete_event", rotations, RotationCalls::deleteEvent);
  }
}
