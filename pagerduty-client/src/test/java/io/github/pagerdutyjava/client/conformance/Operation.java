package io.github.pagerdutyjava.client.conformance;

import io.github.pagerdutyjava.client.PagerDutyClient;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An operation of PagerDuty and how this SDK calls it.
 *
 * @param id the operation's id in PagerDuty's file
 * @param calls the calls that get every answer
 * @param others calls that only add to what is sent
 */
record Operation(
    String id,
    List<Function<PagerDutyClient, Object>> calls,
    List<Function<PagerDutyClient, Object>> others) {

  /** Returns an operation whose call returns what PagerDuty answered. */
  static Operation operation(String id, Function<PagerDutyClient, Object> call) {
    return new Operation(id, List.of(call), List.of());
  }

  /** Returns an operation whose call returns nothing. */
  static Operation action(String id, Consumer<PagerDutyClient> call) {
    return new Operation(id, List.of(), List.of(silent(call)));
  }

  /** Returns a copy whose answers this call must read, too. */
  Operation and(Function<PagerDutyClient, Object> call) {
    List<Function<PagerDutyClient, Object>> more = new ArrayList<>(calls);
    more.add(call);
    return new Operation(id, more, others);
  }

  /** Returns a copy that also makes this call, for the sake of what it sends. */
  Operation alsoSends(Consumer<PagerDutyClient> call) {
    List<Function<PagerDutyClient, Object>> more = new ArrayList<>(others);
    more.add(silent(call));
    return new Operation(id, calls, more);
  }

  private static Function<PagerDutyClient, Object> silent(Consumer<PagerDutyClient> call) {
    return client -> {
      call.accept(client);
      return List.of();
    };
  }

  @Override
  public String toString() {
    return id;
  }
}
