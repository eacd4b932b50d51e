package io.github.pagerdutyjava.sandbox;

import java.util.ArrayList;
import java.util.List;

/** Incident types may be called by their name wherever they are called by their id. */
final class TypeNames {
  private static final String VARIABLE = "{type_id_or_name}";

  private final Lazy<Account> account;

  TypeNames(Lazy<Account> account) {
    this.account = account;
  }

  /** Returns the call with the id of the type that it names. */
  Call resolved(Call call) {
    int at = call.operation().path().contains(VARIABLE) ? 0 : -1;
    if (at < 0) {
      return call;
    }
    List<String> variables = new ArrayList<>(call.variables());
    variables.set(at, id(variables.get(at), account.value().directory()));
    return call.with(variables);
  }

  /** Returns the id of the type with this id or name; the text itself when there is none. */
  static String id(String idOrName, Directory directory) {
    return directory.all("incident_types").stream()
        .filter(type -> type.text("name").equals(idOrName))
        .findFirst()
        .map(Entity::id)
        .orElse(idOrName);
  }
}
