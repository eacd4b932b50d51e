package io.github.pagerdutyjava.sandbox;

import java.util.List;

/** A request for a known operation. */
record Call(Operation operation, List<String> variables, Query query, Caller caller, Sent sent) {

  String variable(int index) {
    return variables.get(index);
  }

  /** Returns where the operation's objects are: those of one parent are apart from another's. */
  String collection() {
    int parents = operation.parents();
    return operation.collection() + (parents == 0 ? "" : variables.get(parents - 1));
  }

  /** Returns the id of the object itself, after those of what it belongs to. */
  String item() {
    return variables.get(operation.parents());
  }

  Call with(List<String> otherVariables) {
    return new Call(operation, otherVariables, query, caller, sent);
  }
}
