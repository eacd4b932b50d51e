package io.github.pagerdutyjava.sandbox;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What goes for all that changes something: one at a time, by somebody, and on record. */
final class Writes {
  private final Lazy<Account> account;
  private final Audit audit;

  Writes(Lazy<Account> account, Audit audit) {
    this.account = account;
    this.audit = audit;
  }

  Object answer(Call call, Behaviour behaviour) {
    Account known = account.value();
    return known.write(() -> answer(known, call, behaviour));
  }

  private Object answer(Account known, Call call, Behaviour behaviour) {
    Entity agent = Agents.of(call, known.directory());
    List<Entity> before =
        call.variables().stream().map(known::find).flatMap(Stream::ofNullable).limit(1).toList();
    Object answer = whole(known.directory(), call, behaviour);
    List<Entity> objects = before.isEmpty() ? made(call, answer, known) : before;
    objects.forEach(object -> audit.note(call, agent, object));
    return answer;
  }

  /** A write that is refused leaves nothing behind. */
  private static Object whole(Directory directory, Call call, Behaviour behaviour) {
    Runnable undo = directory.snapshot();
    try {
      return behaviour.answer(call);
    } catch (RuntimeException refused) {
      undo.run();
      throw refused;
    }
  }

  /** What was only tried is not there. */
  private static List<Entity> made(Call call, Object answer, Account known) {
    Object made = answer instanceof Map<?, ?> tree ? tree.get(call.operation().root()) : null;
    List<?> all = made instanceof List<?> list ? list : made == null ? List.of() : List.of(made);
    return all.stream()
        .filter(Entity.class::isInstance)
        .map(Entity.class::cast)
        .filter(object -> known.find(object.id()) != null)
        .toList();
  }
}
