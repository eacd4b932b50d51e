package io.github.pagerdutyjava.sandbox;

/** What an operation does; its result is a tree of maps and lists, shown as JSON. */
@FunctionalInterface
interface Behaviour {
  Object answer(Call call);
}
