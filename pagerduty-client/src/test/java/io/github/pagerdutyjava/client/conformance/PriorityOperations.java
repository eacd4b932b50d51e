package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import java.util.List;

/** The operation of priorities. */
final class PriorityOperations {

  static final List<Operation> ALL =
      List.of(operation("listPriorities", client -> client.priorities()));

  private PriorityOperations() {}
}
