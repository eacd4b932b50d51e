package io.github.pagerdutyjava.sandbox;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.CopyOnWriteArrayList;

/** A long list that seldom changes, and what was added after it; safe for many threads. */
final class Growing<T> {
  private final List<T> added = new CopyOnWriteArrayList<>();
  private volatile List<T> given;

  Growing(List<T> given) {
    this.given = given;
  }

  List<T> given() {
    return given;
  }

  /** Returns what was added up to now. */
  List<T> added() {
    return List.copyOf(added);
  }

  /** Returns the whole list as it is now. */
  List<T> all() {
    List<T> more = added();
    return more.isEmpty() ? given : new Joined<>(given, more);
  }

  int size() {
    return given.size() + added.size();
  }

  T get(int index) {
    return index < given.size() ? given.get(index) : added.get(index - given.size());
  }

  void add(T item) {
    added.add(item);
  }

  synchronized void set(int index, T item) {
    if (index >= given.size()) {
      added.set(index - given.size(), item);
      return;
    }
    List<T> changed = new ArrayList<>(given);
    changed.set(index, item);
    given = changed;
  }

  private static final class Joined<T> extends AbstractList<T> implements RandomAccess {
    private final List<T> first;
    private final List<T> second;

    Joined(List<T> first, List<T> second) {
      this.first = first;
      this.second = second;
    }

    @Override
    public T get(int index) {
      return index < first.size() ? first.get(index) : second.get(index - first.size());
    }

    @Override
    public int size() {
      return first.size() + second.size();
    }
  }
}
