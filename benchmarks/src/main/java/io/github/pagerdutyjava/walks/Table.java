package io.github.pagerdutyjava.walks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A table in Markdown. */
final class Table {

  private final List<String> lines = new ArrayList<>();

  Table(String... heads) {
    row((Object[]) heads);
    row(Collections.nCopies(heads.length, "---").toArray());
  }

  void row(Object... cells) {
    List<String> texts = Arrays.stream(cells).map(Object::toString).toList();
    lines.add("| " + String.join(" | ", texts) + " |");
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  static String decimal(int digits, double number) {
    return String.format(Locale.ROOT, "%." + digits + "f", number);
  }

  /** Returns a figure, which stands out when it is more than it may be. */
  static String within(double most, int digits, double figure) {
    String text = decimal(digits, figure);
    return Double.parseDouble(text) <= most ? text : "**" + text + "**";
  }
}
