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

  /** Gives entries the ids that they will have. */
  void name(List<Entity> entries) {
    for (int i = 0; i < entries.size(); i++) {
      Entity entry = entries.get(i);
      String id = Ids.of(PREFIX, lines.size() + (long) i);
      entry.with("id", id).with("self", entry.text("self") + id);
    }
  }

  /** Adds entries that have their names; the incident must be there, with all that they say. */
  void add(int number, List<Entity> entries) {
    entries.forEach(entry -> lines.add(new Line(lines.size(), number, entry)));
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
