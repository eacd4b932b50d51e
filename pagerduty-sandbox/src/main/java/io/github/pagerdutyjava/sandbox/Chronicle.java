package io.github.pagerdutyjava.sandbox;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The log entries of what was done through the REST API, in the order it was done. */
final class Chronicle {
  private static final String PREFIX = "T";
  private static final Set<String> DETAILS =
      Set.of("notify_log_entry", "assign_log_entry", "field_value_change_log_entry");

  private final Growing<Line> lines = new Growing<>(List.of());

  /**
   * An entry as it is shown.
   *
   * @param number the incident's
   */
  record Line(int index, int number, Entity entry) {
    long second() {
      return entry.instant("created_at").getEpochSecond();
    }

    boolean overview() {
      return !DETAILS.contains(entry.text("type"));
    }
  }

  /** Adds an entry without an id, and gives it one. */
  synchronized Entity add(int number, Entity entry) {
    int index = lines.size();
    String id = Ids.of(PREFIX, index);
    entry.with("id", id).with("self", entry.text("self") + id);
    lines.add(new Line(index, number, entry));
    return entry;
  }

  List<Line> all() {
    return lines.all();
  }

  List<Line> of(Incident incident) {
    return all().stream().filter(line -> line.number() == incident.number()).toList();
  }

  Line at(int index) {
    return lines.get(index);
  }

  /** Puts another entry in the place of the one that has its id. */
  void replace(Entity entry) {
    int index = (int) Ids.number(PREFIX, entry.id());
    lines.set(index, new Line(index, lines.get(index).number(), entry));
  }

  @Nullable Entity find(String id) {
    long index = Ids.number(PREFIX, id);
    return index < 0 || index >= lines.size() ? null : lines.get((int) index).entry();
  }
}
