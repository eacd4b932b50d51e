package io.github.pagerdutyjava.sandbox;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The deployments, which are PagerDuty's change events, newest first. PagerDuty keeps them for 90
 * days; the demo account keeps all three years, so that there is something to compare with.
 */
final class ChangeEvents {
  private static final String PREFIX = "01DEPLOYMENT0";

  private final Lazy<Account> account;

  ChangeEvents(Lazy<Account> account) {
    this.account = account;
  }

  Object list(Call call) {
    Paging paging = Paging.of(call.query());
    Range range =
        Range.open(Times.readUtc(call.query(), "since"), Times.readUtc(call.query(), "until"));
    List<Deployment> found =
        account.value().deployments().stream()
            .filter(d -> d.finished() >= range.since() && d.finished() < range.until())
            .filter(deployment -> wanted(deployment, call))
            .sorted(Comparator.comparingLong(Deployment::finished))
            .toList();
    return paging.page(
        call.operation().root(), found.size(), i -> show(found.get(found.size() - 1 - i)));
  }

  Object one(Call call) {
    return Map.of(call.operation().root(), show(known(call)));
  }

  private Deployment known(Call call) {
    List<Deployment> all = account.value().deployments();
    long index = Ids.number(PREFIX, call.variable(0)) - 1;
    if (index < 0 || index >= all.size()) {
      throw Refusal.notFound();
    }
    return all.get((int) index);
  }

  /** Changes what is said of a change; what it was about stays. */
  Object update(Call call) {
    Deployment before = known(call);
    Map<String, @Nullable Object> sent = call.sent().object(call.operation().root());
    Entity whole = show(before);
    whole.with(
        "summary", sent.containsKey("summary") ? Sent.text(sent, "summary") : whole.get("summary"));
    whole.with("custom_details", sent.getOrDefault("custom_details", whole.get("custom_details")));
    Deployment after =
        new Deployment(
            before.index(),
            before.finished(),
            before.service(),
            new Deployment.Change(
                whole.text("summary"),
                whole.text("source"),
                whole.get("links"),
                whole.get("images"),
                whole.get("custom_details")));
    account.value().replace(after);
    return Map.of(call.operation().root(), show(after));
  }

  private boolean wanted(Deployment deployment, Call call) {
    Entity service = service(deployment);
    Query query = call.query();
    return (call.variables().isEmpty() || call.variable(0).equals(service.id()))
        && passes(query.all("team_ids[]"), service.get("teams"))
        && passes(query.all("integration_ids[]"), service.get("integrations"));
  }

  private static boolean passes(Set<String> wanted, @Nullable Object references) {
    return wanted.isEmpty() || !Collections.disjoint(wanted, Views.ids(references, List.of()));
  }

  private Entity service(Deployment deployment) {
    return account.value().services().at(deployment.service());
  }

  Entity show(Deployment deployment) {
    Deployment.Change sent = deployment.sent();
    return sent == null ? demo(deployment) : told(deployment, sent);
  }

  private Entity told(Deployment deployment, Deployment.Change sent) {
    return base(deployment, sent.summary())
        .with("source", sent.source())
        .with("links", sent.links() == null ? List.of() : sent.links())
        .with("images", sent.images() == null ? List.of() : sent.images())
        .with("custom_details", sent.details() == null ? new Entity() : sent.details());
  }

  private Entity demo(Deployment deployment) {
    Entity service = service(deployment);
    String change = DemoNames.CHANGES.get(deployment.index() * 7 % DemoNames.CHANGES.size());
    String build = Integer.toString(deployment.index() + 1);
    return base(deployment, change.replace("%s", service.text("name")))
        .with("source", "deploy.example.com")
        .with("links", List.of(link(build)))
        .with("images", List.of())
        .with(
            "custom_details", new Entity().with("build", build).with("environment", "production"));
  }

  private Entity base(Deployment deployment, String summary) {
    Entity service = service(deployment);
    String id = Ids.of(PREFIX, deployment.index() + 1L);
    return Entity.of("change_event", id, summary, "change_events", null)
        .with("timestamp", Instant.ofEpochSecond(deployment.finished()))
        .with("services", List.of(service.reference()))
        .with("integration", service.list("integrations").get(0))
        .with("routing_key", null);
  }

  private static Entity link(String build) {
    return new Entity()
        .with("href", "https://ci.example.com/builds/" + build)
        .with("text", "Build " + build);
  }
}
