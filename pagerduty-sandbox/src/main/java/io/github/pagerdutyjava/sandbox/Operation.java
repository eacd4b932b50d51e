package io.github.pagerdutyjava.sandbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table of operations: what it is called and, if the sandbox serves it, how.
 *
 * @param scope the OAuth scope that it needs; empty when PagerDuty documents none
 * @param behaviour the name of what answers it; empty when nothing does
 * @param status of a success with a body
 * @param collection where its objects are; ends with {@code @} when those of each parent are apart
 * @param parents how many variables of the path name parents
 * @param root the root key of its answer
 * @param filters parameter to the path of the property it compares with
 * @param includes value of {@code include[]} to the paths it expands; {@code +name} is a property
 *     that is shown only then
 * @param from whether it must be said who does it
 */
record Operation(
    String method,
    String path,
    List<String> segments,
    String scope,
    String behaviour,
    int status,
    String collection,
    int parents,
    String root,
    Map<String, String> filters,
    Map<String, String> includes,
    boolean from) {

  static Operation parse(String line) {
    List<String> cells = cells(line, '\t');
    String path = cells.get(1);
    List<String> roots = cells(cell(cells, 4), ':');
    String collection = cell(roots, 0);
    String place = collection.replaceFirst("@+$", "@");
    List<String> behaviour = cells(cell(cells, 3), '=');
    String usual = cells.get(0).equals("POST") ? "201" : "200";
    return new Operation(
        cells.get(0),
        path,
        cells(path.substring(1), '/'),
        cell(cells, 2),
        behaviour.get(0),
        Integer.parseInt(behaviour.size() > 1 ? behaviour.get(1) : usual),
        place,
        parents(collection),
        roots.size() > 1 ? roots.get(1) : place,
        pairs(cell(cells, 5)),
        pairs(cell(cells, 6)),
        cell(cells, 7).equals("from"));
  }

  private static int parents(String collection) {
    int end = collection.length();
    while (end > 0 && collection.charAt(end - 1) == '@') {
      end--;
    }
    return collection.length() - end;
  }

  boolean reads() {
    return method.equals("GET");
  }

  /** Returns whether it says by field what is wrong, as those of shift-based schedules do. */
  boolean byField() {
    return segments.get(0).equals("v3") && !behaviour.equals("audit_of");
  }

  /** Returns the values of the path's variables, or null when the path is another one. */
  @Nullable List<String> match(List<String> path) {
    if (path.size() != segments.size()) {
      return null;
    }
    List<String> variables = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      String segment = segments.get(i);
      if (segment.startsWith("{")) {
        variables.add(path.get(i));
      } else if (!segment.equals(path.get(i))) {
        return null;
      }
    }
    return variables;
  }

  private static String cell(List<String> cells, int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  private static List<String> cells(String line, char separator) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, start)) {
      cells.add(line.substring(start, end));
      start = end + 1;
    }
    cells.add(line.substring(start));
    return cells;
  }

  private static Map<String, String> pairs(String text) {
    Map<String, String> pairs = new LinkedHashMap<>();
    StringTokenizer words = new StringTokenizer(text, " ");
    while (words.hasMoreTokens()) {
      List<String> sides = cells(words.nextToken(), '=');
      pairs.put(sides.get(0), sides.size() > 1 ? sides.get(1) : sides.get(0));
    }
    return pairs;
  }
}
