package io.github.pagerdutyjava.sandbox;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/** The numbers of the account's services, which stay theirs when one is deleted. */
final class Services {
  private final Directory directory;
  private final List<String> ids = new CopyOnWriteArrayList<>();

  Services(Directory directory) {
    this.directory = directory;
    directory.all("services").forEach(service -> ids.add(service.id()));
  }

  /** Returns the service with this number, as it is or as it was when it was deleted. */
  Entity at(int number) {
    return Objects.requireNonNull(directory.recall(ids.get(number)));
  }

  synchronized int number(String id) {
    int number = ids.indexOf(id);
    if (number >= 0) {
      return number;
    }
    ids.add(id);
    return ids.size() - 1;
  }
}
