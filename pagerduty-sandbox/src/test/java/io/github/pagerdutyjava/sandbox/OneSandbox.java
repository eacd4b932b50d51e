package io.github.pagerdutyjava.sandbox;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** One sandbox for all tests of a class. */
abstract class OneSandbox {
  private static PagerDutySandbox sandbox;
  static Wire wire;

  static PagerDutySandbox sandbox() {
    return sandbox;
  }

  @BeforeAll
  static void start() {
    sandbox = Wire.sandbox().start();
    wire = new Wire(sandbox);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> elements(Map<String, Object> object, String name) {
    return (List<Map<String, Object>>) object.get(name);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> inside(Map<String, Object> object, String name) {
    return (Map<String, Object>) object.get(name);
  }
}
