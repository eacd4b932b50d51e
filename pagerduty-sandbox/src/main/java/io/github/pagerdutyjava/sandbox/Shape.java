package io.github.pagerdutyjava.sandbox;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * How the objects of a collection are made: one line of the table of shapes.
 *
 * @param types what they may be; the first is what they are when nothing is said
 * @param path where they are in the API; {@code {}} is a parent's id
 * @param web where they are on the website, or null
 * @param named the member that they are called by
 * @param required what must be said when one is made
 * @param unique what no two of them have in common, or empty
 * @param fixed what nobody can set
 * @param choices member to the words it may be
 * @param users where others refer to it, as long as which it cannot be deleted
 * @param back member to the list in its target that refers back to it
 * @param usual what they have when nothing is said
 */
record Shape(
    String collection,
    List<String> types,
    String path,
    @Nullable String web,
    String named,
    List<String> required,
    String unique,
    Set<String> fixed,
    Map<String, List<String>> choices,
    List<String> users,
    Map<String, String> back,
    Map<String, @Nullable Object> usual) {

  static Shape parse(String line) {
    String[] cells = Arrays.copyOf(line.split("\t", -1), 12);
    return new Shape(
        cells[0],
        words(cells[1]),
        cells[2],
        cells[3].isEmpty() ? null : cells[3],
        cells[4],
        words(cells[5]),
        cells[6],
        Set.copyOf(words(cells[7])),
        choices(cells[8]),
        words(cells[9]),
        pairs(cells[10]),
        Json.members(Json.read(ByteString.encodeUtf8(cells[11]))));
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
  }

  private static Map<String, String> pairs(String cell) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String word : words(cell)) {
      int equals = word.indexOf('=');
      pairs.put(word.substring(0, equals), word.substring(equals + 1));
    }
    return pairs;
  }

  private static Map<String, List<String>> choices(String cell) {
    Map<String, List<String>> choices = new LinkedHashMap<>();
    pairs(cell).forEach((name, words) -> choices.put(name, List.of(words.split("\\|", -1))));
    return choices;
  }

  /** Returns the path of the collection that belongs to these parents. */
  String path(List<String> parents) {
    String filled = path;
    for (String parent : parents) {
      filled = filled.replaceFirst("\\{}", parent);
    }
    return filled;
  }
}
