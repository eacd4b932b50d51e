package io.github.pagerdutyjava.client.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pagerdutyjava.ParseException;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.conformance.Counts.Thing;
import io.github.pagerdutyjava.client.conformance.Mutations.Mutation;
import io.github.pagerdutyjava.client.conformance.Violation.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Calls one operation in every way of its entry, and gives it every answer. */
final class Conformance {

  /** How many of the instances are changed; each shows another choice where there are choices. */
  private static final int MUTATED = 8;

  private final Spec spec;
  private final Loopback server;
  private final Counts counts;
  private final Operation entry;
  private final SpecOperation operation;
  private final Coverage coverage;
  private final Set<Violation> found = new LinkedHashSet<>();

  private Conformance(Spec spec, Loopback server, Counts counts, Operation entry) {
    this.spec = spec;
    this.server = server;
    this.counts = counts;
    this.entry = entry;
    this.operation = spec.operation(entry.id());
    this.coverage = new Coverage(spec);
  }

  /** Returns where the operation departs from PagerDuty's file, but for what is exempt. */
  static List<Violation> check(Spec spec, Loopback server, Counts counts, Operation entry) {
    Conformance conformance = new Conformance(spec, server, counts, entry);
    conformance.run();
    counts.add(Thing.OPERATIONS);
    return conformance.found.stream().filter(violation -> !Exemptions.cover(violation)).toList();
  }

  private void run() {
    List<JsonNode> examples = operation.examples().stream().map(PagingMembers::lastPage).toList();
    List<JsonNode> instances = instances(false);
    JsonNode first =
        Stream.concat(examples.stream(), instances.stream()).findFirst().orElse(Spec.json("{}"));
    for (Function<PagerDutyClient, Object> call : entry.others()) {
      call("alsoSends", call, first, false);
      requests();
    }
    for (Function<PagerDutyClient, Object> call : entry.calls()) {
      if (!examples.isEmpty()) {
        examples.forEach(answer -> modelled(Thing.EXAMPLES, call, answer));
        requests();
      }
      instances.forEach(answer -> modelled(Thing.INSTANCES, call, answer));
      requests();
      Stream.concat(examples.stream(), instances.stream().limit(MUTATED))
          .flatMap(answer -> Mutations.of(answer).stream())
          .forEach(mutation -> survived(call, mutation));
      instances(true).forEach(answer -> survived(call, unknownValues(answer)));
    }
    found.addAll(coverage.missing(operation));
  }

  private List<JsonNode> instances(boolean unknownValues) {
    return operation.answerSchemas().stream()
        .flatMap(schema -> Instances.of(spec, schema, unknownValues).stream())
        .map(PagingMembers::lastPage)
        .toList();
  }

  private static Mutation unknownValues(JsonNode answer) {
    return new Mutation("unknown values", answer, false);
  }

  private void requests() {
    List<SentRequest> requests = server.requests();
    if (requests.stream().noneMatch(this::isMeant)) {
      add(Kind.SENT, "path", requests + " were sent, none of which is " + operation);
    }
    for (SentRequest request : requests) {
      counts.add(Thing.REQUESTS);
      spec.at(request.method(), request.path())
          .ifPresentOrElse(
              other -> found.addAll(RequestCheck.of(spec, other, request)),
              () -> add(Kind.SENT, "path", request + " is no operation"));
      if (isMeant(request)) {
        coverage.add(request);
      }
    }
  }

  /** Some calls send other requests, too. */
  private boolean isMeant(SentRequest request) {
    return spec.at(request.method(), request.path()).filter(operation::equals).isPresent();
  }

  private void modelled(Thing thing, Function<PagerDutyClient, Object> call, JsonNode answer) {
    counts.add(thing);
    call(thing.name(), call, answer, false)
        .ifPresent(
            value -> {
              lost(thing.name(), answer, value);
              Losses.extras(value)
                  .forEach(name -> add(Kind.EXTRA, name, "no component or constant; " + thing));
            });
  }

  private void survived(Function<PagerDutyClient, Object> call, Mutation mutation) {
    counts.add(Thing.MUTATIONS);
    call(mutation.name(), call, mutation.answer(), mutation.mayBeRefused())
        .ifPresent(value -> lost(mutation.name(), mutation.answer(), value));
  }

  private void lost(String name, JsonNode answer, Object value) {
    for (Losses.Loss loss : Losses.ofAnswer(answer, value)) {
      add(Kind.LOST, loss.path(), name + ": " + loss.message());
    }
  }

  private Optional<Object> call(
      String name, Function<PagerDutyClient, Object> call, JsonNode answer, boolean mayBeRefused) {
    server.answers(this::isMeant, answer.toString());
    try {
      return Optional.ofNullable(drained(call.apply(server.client())));
    } catch (RuntimeException e) {
      boolean refused = e instanceof ParseException parse && !parse.path().isEmpty();
      if (!refused || !mayBeRefused) {
        String place = e.getClass().getSimpleName() + " on " + name;
        add(Kind.FAILED, place, e.getMessage() + "; answered was " + answer);
      }
      return Optional.empty();
    }
  }

  private static Object drained(Object value) {
    if (value instanceof Iterable<?> items) {
      List<Object> all = new ArrayList<>();
      items.forEach(all::add);
      return all;
    }
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }

  private void add(Kind kind, String place, String message) {
    found.add(new Violation(entry.id(), kind, place, message));
  }
}
