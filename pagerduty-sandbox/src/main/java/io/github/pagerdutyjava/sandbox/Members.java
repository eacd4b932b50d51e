package io.github.pagerdutyjava.sandbox;

/** The members of shifts: users, or nobody. */
final class Members {
  private Members() {}

  /** Returns the member that something must have. */
  static Entity checked(Entity of, String name, Directory directory) {
    if (!(of.get(name) instanceof Entity member)) {
      throw Refusal.field(name, "must be a member");
    }
    if (member.text("type").equals("empty_member")) {
      return member;
    }
    if (!member.text("type").equals("user_member")
        || !directory.home(member.text("user_id")).equals("users")) {
      throw Refusal.field(name, "must be an empty_member, or a user_member who exists");
    }
    return member;
  }
}
