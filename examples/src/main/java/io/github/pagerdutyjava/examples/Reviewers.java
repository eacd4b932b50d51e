package io.github.pagerdutyjava.examples;

import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.oncalls.OnCall;
import io.github.pagerdutyjava.client.users.User;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Chooses who reviews a pull request: whoever is on call and known to the directory, but not the
 * author. The first level of the escalation policy with such a person decides; among several,
 * chance.
 */
final class Reviewers {

  private final Map<String, String> directory;
  private final String author;
  private final Function<String, Optional<User>> lookUp;
  private final RandomGenerator random;
  private final Map<String, Optional<User>> users = new HashMap<>();

  /**
   * Takes what decides.
   *
   * @param directory the GitHub names by e-mail address, found whatever its case
   * @param author the GitHub name of who must not review
   * @param lookUp gives the user of an id, of whom PagerDuty sent no more than that
   * @param random draws among candidates
   */
  Reviewers(
      Map<String, String> directory,
      String author,
      Function<String, Optional<User>> lookUp,
      RandomGenerator random) {
    this.directory = directory;
    this.author = author;
    this.lookUp = lookUp;
    this.random = random;
  }

  /** Returns who reviews; empty when nobody who is on call can. */
  Optional<Review> choose(Iterable<OnCall> onCalls) {
    NavigableMap<Integer, List<Resource>> levels = levels(onCalls);
    for (Map.Entry<Integer, List<Resource>> level : levels.entrySet()) {
      NavigableMap<String, String> candidates = candidates(level.getValue());
      if (!candidates.isEmpty()) {
        List<Map.Entry<String, String>> all = List.copyOf(candidates.entrySet());
        Map.Entry<String, String> drawn = all.get(random.nextInt(all.size()));
        List<String> names = List.copyOf(candidates.keySet());
        return Optional.of(new Review(drawn.getKey(), drawn.getValue(), level.getKey(), names));
      }
    }
    return Optional.empty();
  }

  /** All of the list is read before anybody is chosen: its order says nothing about the levels. */
  private NavigableMap<Integer, List<Resource>> levels(Iterable<OnCall> onCalls) {
    NavigableMap<Integer, List<Resource>> levels = new TreeMap<>();
    for (OnCall onCall : onCalls) {
      Integer level = onCall.escalationLevel();
      Resource user = onCall.user();
      if (level != null && user != null) {
        levels.computeIfAbsent(level, number -> new ArrayList<>()).add(user);
        if (user instanceof User known && isWhole(known)) {
          users.put(known.id(), Optional.of(known));
        }
      }
    }
    return levels;
  }

  /** A reference may call itself a user: all users have a name, not all an e-mail address. */
  private static boolean isWhole(User user) {
    return user.name() != null || user.email() != null;
  }

  /** Returns the e-mail addresses by GitHub name: one of each person, in an order of their own. */
  private NavigableMap<String, String> candidates(List<Resource> people) {
    NavigableMap<String, String> candidates = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Resource person : people) {
      String email = users.computeIfAbsent(person.id(), lookUp).map(User::email).orElse(null);
      String name = email == null ? null : directory.get(email);
      if (name != null && !name.equalsIgnoreCase(author)) {
        candidates.putIfAbsent(name, email);
      }
    }
    return candidates;
  }
}
