package io.github.pagerdutyjava.sandbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answer that is not a success, in the shape of PagerDuty's errors. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final int code;
  private String field = "";
  private String trouble = "";
  private final LinkedHashMap<String, Object> details = new LinkedHashMap<>();

  Refusal(int status, int code, String message, String... errors) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
    if (errors.length > 0) {
      details.put("errors", new ArrayList<>(Arrays.asList(errors)));
    }
  }

  static Refusal invalid(String error) {
    return new Refusal(400, 2001, "Invalid Input Provided", error);
  }

  /** Says which field is wrong, and what about it. */
  static Refusal field(String field, String trouble) {
    Refusal refusal = invalid(field + " " + trouble);
    refusal.field = field;
    refusal.trouble = trouble;
    return refusal;
  }

  /** Returns it as shift-based schedules tell it, field by field, each after what it belongs to. */
  Refusal byField(String root) {
    if (status != 400) {
      return this;
    }
    String path = field.isEmpty() ? root : field.contains(".") ? field : root + "." + field;
    Refusal refusal = new Refusal(status, code, "Invalid Request");
    Object troubles = field.isEmpty() ? errors() : new ArrayList<>(List.of(trouble));
    refusal.details.put("errors", new LinkedHashMap<>(Map.of(path, troubles)));
    return refusal;
  }

  static Refusal argument(String error) {
    return new Refusal(400, 2002, "Arguments Caused Error", error);
  }

  static Refusal time(String error) {
    return new Refusal(400, 2004, "Invalid Since/Until Parameter", error);
  }

  static Refusal range(String error) {
    return new Refusal(400, 2005, "Invalid Date Range", error);
  }

  static Refusal unauthenticated() {
    return new Refusal(401, 2006, "Authentication Failed");
  }

  /** PagerDuty names scopes in one text, separated by spaces. */
  static Refusal scope(String required, String held) {
    Refusal refusal = new Refusal(403, 2010, "Access Denied");
    refusal.details.put("required_scopes", required);
    refusal.details.put("token_scopes", held);
    return refusal;
  }

  static Refusal notFound() {
    return new Refusal(404, 2100, "Not Found");
  }

  static Refusal unsupported(Operation operation) {
    return new Refusal(
        501,
        2015,
        "Not Implemented By The Sandbox",
        operation.method() + " " + operation.path() + " exists at PagerDuty but not here");
  }

  int status() {
    return status;
  }

  /** Returns what is wrong, sentence by sentence. */
  Object errors() {
    return details.getOrDefault("errors", List.of(String.valueOf(getMessage())));
  }

  Map<String, Object> body() {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("message", String.valueOf(getMessage()));
    error.put("code", code);
    error.putAll(details);
    return Map.of("error", error);
  }
}
