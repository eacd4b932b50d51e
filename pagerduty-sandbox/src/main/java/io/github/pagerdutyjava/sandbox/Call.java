package io.github.pagerdutyjava.sandbox;

import java.util.List;

/** A request for a known operation. */
record Call(Operation operation, List<String> variables, Query query, Caller caller) {

  String variable(int index) {
    return variables.get(index);
  }
}
