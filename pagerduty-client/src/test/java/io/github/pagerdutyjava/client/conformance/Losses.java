package io.github.pagerdutyjava.client.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pagerdutyjava.client.PagerDutyJson;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds what of an answer is not in the value that was made of it. */
public final class Losses {

  /** Something lost. */
  record Loss(String path, String message) {}

  private final List<Loss> lost = new ArrayList<>();

  private Losses() {}

  /** Returns where the JSON says something that is not in what the value is written as. */
  public static List<String> of(String json, Object value) {
    return between(Spec.json(json), written(value)).stream()
        .map(loss -> loss.path + ": " + loss.message)
        .toList();
  }

  /** Returns what of a whole answer is not in the value: the value is all of it or one member. */
  static List<Loss> ofAnswer(JsonNode answer, Object value) {
    JsonNode kept = written(value);
    List<List<Loss>> readings = new ArrayList<>();
    for (Map.Entry<String, JsonNode> member : answer.properties()) {
      if (isKindOf(member.getValue(), kept)) {
        ObjectNode wrapped = JsonNodeFactory.instance.objectNode();
        wrapped.set(member.getKey(), kept);
        wrapped.set(Mutations.ODD, answer.get(Mutations.ODD));
        readings.add(between(answer, wrapped));
      }
    }
    boolean empty =
        answer.properties().stream().map(Map.Entry::getKey).allMatch(PagingMembers.NAMES::contains);
    if (readings.isEmpty() || !kept.isArray()) {
      readings.add(empty && isNothing(kept) ? List.of() : between(answer, kept));
    }
    return readings.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
  }

  private static boolean isKindOf(JsonNode sent, JsonNode kept) {
    return sent.getNodeType() == kept.getNodeType() || (isNothing(sent) && isNothing(kept));
  }

  private static JsonNode written(Object value) {
    return Spec.json(PagerDutyJson.write(value));
  }

  private static List<Loss> between(JsonNode sent, JsonNode kept) {
    Losses losses = new Losses();
    losses.compare("$", sent, kept);
    return losses.lost;
  }

  private void compare(String path, JsonNode sent, JsonNode kept) {
    if (isNothing(sent) && isNothing(kept)) {
      return;
    }
    if (sent.isObject() && kept.isObject()) {
      sent.properties().stream()
          .filter(member -> !path.equals("$") || !PagingMembers.NAMES.contains(member.getKey()))
          .forEach(
              member ->
                  compare(
                      path + "." + member.getKey(), member.getValue(), kept.path(member.getKey())));
    } else if (sent.isArray() && kept.isArray() && sent.size() == kept.size()) {
      for (int i = 0; i < sent.size(); i++) {
        compare(path + "[" + i + "]", sent.get(i), kept.get(i));
      }
    } else if (!isSame(sent, kept)) {
      lost.add(new Loss(path, sent + " became " + (kept.isMissingNode() ? "nothing" : kept)));
    }
  }

  private static boolean isNothing(JsonNode value) {
    return value.isNull() || value.isMissingNode() || (value.isContainerNode() && value.isEmpty());
  }

  /** Numbers may have been texts, and a time may be written with another offset. */
  private static boolean isSame(JsonNode sent, JsonNode kept) {
    return (sent.isValueNode() && kept.isValueNode() && sent.asText().equals(kept.asText()))
        || (kept.isNumber() && sent.asDouble(Double.NaN) == kept.doubleValue())
        || (instant(sent).isPresent() && instant(sent).equals(instant(kept)));
  }

  private static Optional<Instant> instant(JsonNode value) {
    try {
      return value.isTextual()
          ? Optional.of(OffsetDateTime.parse(value.asText()).toInstant())
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns the properties that have no component, each after the name of its record. */
  public static Set<String> extras(Object value) {
    Set<String> found = new TreeSet<>();
    collect(value, found);
    return found;
  }

  private static void collect(Object value, Set<String> found) {
    if (value instanceof Iterable<?> items) {
      items.forEach(item -> collect(item, found));
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        Object part = part(value, component);
        if (component.getName().equals("extra")) {
          String record = value.getClass().getSimpleName();
          ((Map<?, ?>) part).keySet().forEach(name -> found.add(record + "." + name));
        } else {
          collect(part, found);
        }
      }
    }
  }

  private static Object part(Object value, RecordComponent component) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
