package io.github.pagerdutyjava.internal.json;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The working memory of one decode. Arrays are taken out while they are in use, so that a record
 * within a record of the same type gets another one.
 */
final class Scratch {

  /** What the last enum value said when it is not one that we know; else null. */
  @Nullable Object raw;

  private final @Nullable Object[][] slots;
  private @Nullable Object[] stack = new Object[32];
  private int top;

  Scratch(int records) {
    slots = new Object[records][];
  }

  /** Returns an array with the content of the template, to be given back. */
  @Nullable Object[] take(int record, @Nullable Object[] template) {
    Object[] taken = record < slots.length ? slots[record] : null;
    if (taken == null) {
      return template.clone();
    }
    slots[record] = null;
    System.arraycopy(template, 0, taken, 0, template.length);
    return taken;
  }

  void give(int record, @Nullable Object[] done) {
    if (record < slots.length) {
      slots[record] = done;
    }
  }

  int mark() {
    return top;
  }

  void push(Object item) {
    if (top == stack.length) {
      stack = Arrays.copyOf(stack, 2 * top);
    }
    stack[top++] = item;
  }

  /** Returns what was pushed since the mark, and forgets it. */
  List<Object> popTo(int mark) {
    List<Object> items =
        switch (top - mark) {
          case 0 -> List.of();
          case 1 -> List.of(stack[mark]);
          case 2 -> List.of(stack[mark], stack[mark + 1]);
          default -> List.of(Arrays.copyOfRange(stack, mark, top));
        };
    Arrays.fill(stack, mark, top, null);
    top = mark;
    return items;
  }
}
