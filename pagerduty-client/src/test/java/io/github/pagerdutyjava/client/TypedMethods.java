package io.github.pagerdutyjava.client;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How one reaches each operation from a client, as the Javadoc of the facades tells it. */
final class TypedMethods {

  private final Map<String, SortedSet<String>> calls = new TreeMap<>();

  private TypedMethods() {}

  /** Returns the expressions that call an operation, by its method and path. */
  static Map<String, SortedSet<String>> byOperation() {
    TypedMethods methods = new TypedMethods();
    Map<String, FacadeSource> facades =
        FacadeSource.all().stream().collect(Collectors.toMap(FacadeSource::name, facade -> facade));
    declared(PagerDutyClient.class)
        .filter(accessor -> facades.containsKey(accessor.getReturnType().getSimpleName()))
        .forEach(
            accessor ->
                methods.add(
                    accessor.getReturnType(),
                    call("client", accessor),
                    facades.get(accessor.getReturnType().getSimpleName()).docs()));
    return methods.calls;
  }

  /** Adds what a class tells, and what the parts that it gives out tell. */
  private void add(Class<?> type, String expression, Map<String, String> docs) {
    if (Iterable.class.isAssignableFrom(type)) {
      name(docs.get(type.getSimpleName()), expression);
    }
    declared(type)
        .filter(Predicate.not(isPart(type, docs)))
        .forEach(
            method -> {
              String doc =
                  docs.get(method.getDeclaringClass().getSimpleName() + "." + method.getName());
              if (doc != null) {
                name(doc, expression + "." + method.getName() + "(…)");
              }
            });
    declared(type)
        .filter(isPart(type, docs))
        .forEach(part -> add(part.getReturnType(), call(expression, part), docs));
  }

  private void name(String doc, String expression) {
    for (String operation : FacadeSource.named(doc)) {
      calls.computeIfAbsent(operation, key -> new TreeSet<>()).add(expression);
    }
  }

  /** A method gives out a part if the facade's documentation has one of that class. */
  private static Predicate<Method> isPart(Class<?> type, Map<String, String> docs) {
    return method ->
        method.getReturnType() != type
            && method.getReturnType().getPackage() == type.getPackage()
            && docs.containsKey(method.getReturnType().getSimpleName());
  }

  private static Stream<Method> declared(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getDeclaringClass().getPackage() == type.getPackage())
        .filter(method -> !method.isBridge())
        .sorted(Comparator.comparing(Method::getName));
  }

  private static String call(String expression, Method method) {
    List<String> arguments = Arrays.stream(method.getParameters()).map(Parameter::getName).toList();
    return expression + "." + method.getName() + "(" + String.join(", ", arguments) + ")";
  }
}
